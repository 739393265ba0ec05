package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.ValueType;
import java.util.List;

/**
 * The pages of a query with PAGE BY.
 *
 * @param keys what the rows are put in order by, one or more
 * @param span where PAGE BY stands
 */
public record PageModel(List<Key> keys, SourceSpan span) {
    /** Copies. */
    public PageModel {
        keys = List.copyOf(keys);
    }

    /**
     * A term of the order.
     *
     * @param value type and nullness
     * @param term the term as written
     */
    public record Key(ValueType value, String term) {}
}
