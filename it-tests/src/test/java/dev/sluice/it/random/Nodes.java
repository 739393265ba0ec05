package dev.sluice.it.random;

import dev.sluice.sql.ast.Node;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nodes of a tree, whatever they are. */
final class Nodes {
    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            return type.getRecordComponents();
        }
    };

    private Nodes() {}

    /** A node and all that is within it. */
    static Stream<Node> in(Node node) {
        return Stream.concat(Stream.of(node), parts(node).flatMap(Nodes::in));
    }

    private static Stream<Node> parts(Node node) {
        return Arrays.stream(components(node)).flatMap(component -> {
            Object value = value(node, component);
            return all(value);
        });
    }

    /** The nodes that a component is or holds, in lists of lists too. */
    static Stream<Node> all(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().flatMap(Nodes::all)
                : value instanceof Node node ? Stream.of(node) : Stream.empty();
    }

    static RecordComponent[] components(Node node) {
        return COMPONENTS.get(node.getClass());
    }

    static @Nullable Object value(Node node, RecordComponent component) {
        try {
            return component.getAccessor().invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
