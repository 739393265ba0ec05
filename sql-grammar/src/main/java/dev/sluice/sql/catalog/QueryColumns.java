package dev.sluice.sql.catalog;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.List;

/** Finds out what columns a query has: what {@link CatalogBuilder} must know of views and cannot know by itself. */
@FunctionalInterface
public interface QueryColumns {
    /**
     * Returns the columns of a view's, or a new table's, query.
     *
     * @param select the query
     * @param names the names that the declaration gives the columns, perhaps none
     * @param schema the tables and views
     * @param sink where problems are reported
     */
    Found columns(Select select, List<Identifier> names, Schema schema, DiagnosticSink sink);

    /**
     * What is known of a query.
     *
     * @param columns its columns
     * @param keys numbers of columns, from 0, of which no two rows have the same values
     */
    record Found(List<Column> columns, List<List<Integer>> keys) {
        /** Nothing is known. */
        static final Found NOTHING = new Found(List.of(), List.of());

        /** Copies. */
        public Found {
            columns = List.copyOf(columns);
            keys = List.copyOf(keys);
        }
    }
}
