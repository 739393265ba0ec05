package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.Objects;

/**
 * A choice of orders: {@code :sort{newest: created DESC, name: name}}.
 *
 * @param name its name without the sign
 * @param options the orders, one or more
 * @param span its declaration or use
 */
public record SortModel(String name, List<Option> options, SourceSpan span) implements ArgumentModel {
    /** Checks and copies. */
    public SortModel {
        Objects.requireNonNull(name, "name");
        options = List.copyOf(options);
        Objects.requireNonNull(span, "span");
    }

    /**
     * One of the orders.
     *
     * @param name its name
     * @param terms its terms as written
     * @param span where its name stands
     */
    public record Option(String name, String terms, SourceSpan span) {}
}
