package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.ForeignKeyClause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a key of another table. In a schema with errors there may be no such table or key.
 *
 * @param name name of the constraint, or null
 * @param columns names of the columns of this table as declared there
 * @param table name of the referenced table as declared
 * @param referenced names of the referenced columns
 * @param clause the declaration
 */
public record ForeignKey(
        @Nullable String name, List<String> columns, String table, List<String> referenced, ForeignKeyClause clause) {
    /** Copies. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
    }
}
