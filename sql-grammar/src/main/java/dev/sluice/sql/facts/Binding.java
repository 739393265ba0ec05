package dev.sluice.sql.facts;

import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import java.util.List;

/** What a column name was found to be. */
public sealed interface Binding {
    /**
     * A column of a relation.
     *
     * @param relation the relation
     * @param column the column, one of the relation's, or its rowid
     */
    record OfColumn(Relation relation, Column column) implements Binding {}

    /**
     * A column of USING or NATURAL: the first of these that is not NULL.
     *
     * @param columns the columns of the two sides, two or more
     */
    record OfMerged(List<OfColumn> columns) implements Binding {
        /** Copies. */
        public OfMerged {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The rowid of a table without a rowid alias ({@code rowid}, {@code oid}, {@code _rowid_}).
     *
     * @param relation the relation
     */
    record OfRowid(Relation relation) implements Binding {}

    /**
     * The alias of a result column.
     *
     * @param item the result column
     */
    record OfAlias(SelectItem.Of item) implements Binding {}

    /**
     * A name in double quotes that is no column and so a string, as SQLite has it.
     *
     * @param value the string
     */
    record OfString(String value) implements Binding {}

    /** No such column, or several; a diagnostic was made. */
    record Unresolved() implements Binding {}
}
