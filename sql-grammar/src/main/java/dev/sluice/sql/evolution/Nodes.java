package dev.sluice.sql.evolution;

import dev.sluice.sql.ast.Node;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A walk over every node of a tree, whatever its kind: nodes are records, and their components are the way. */
final class Nodes {
    private Nodes() {}

    /**
     * Visits a node and all that it consists of.
     *
     * @param node where to begin
     * @param visitor is given each node, parents first
     */
    static void each(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            value(read(node, component), visitor);
        }
    }

    private static void value(@Nullable Object value, Consumer<Node> visitor) {
        if (value instanceof Node child) {
            each(child, visitor);
        } else if (value instanceof Collection<?> several) {
            several.forEach(one -> value(one, visitor));
        }
    }

    private static @Nullable Object read(Node node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("every node is a public record", e);
        }
    }
}
