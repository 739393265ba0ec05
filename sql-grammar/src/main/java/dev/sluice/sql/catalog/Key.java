package dev.sluice.sql.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of columns that no two rows share.
 *
 * @param name name of the constraint or index, or null
 * @param primary whether it is the primary key
 * @param columns the columns in order, one or more
 * @param partial whether it holds for some rows only (unique index with WHERE)
 * @param collated whether it tells values apart by another collation than a column has, so that no foreign key refers to it
 */
public record Key(@Nullable String name, boolean primary, List<Column> columns, boolean partial, boolean collated) {
    /** Copies. */
    public Key {
        columns = List.copyOf(columns);
    }
}
