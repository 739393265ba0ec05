package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.types.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A column of a statement's result, stars expanded. */
public sealed interface ResultColumn {
    /** Returns the name that SQLite gives it: the alias, else the column's name, else the expression's text. */
    String name();

    /** Returns the item that it comes from. */
    SelectItem item();

    /**
     * A value.
     *
     * @param value type, nullness and what rides along
     * @param expr its expression; null when it comes from a star
     * @param relation the relation that a plain column comes from, or null
     * @param column that column, or null
     * @param merged what a star stands for in a join with USING or NATURAL, or null
     */
    record Scalar(
            String name,
            SelectItem item,
            ValueType value,
            @Nullable Expr expr,
            @Nullable Relation relation,
            @Nullable Column column,
            Binding.@Nullable OfMerged merged)
            implements ResultColumn {}

    /**
     * A row of a relation ({@code t.**}), null as a whole where an outer join found nothing.
     *
     * @param relation the relation; whether the row may be missing is {@link Relation#nullable()}. That of a compound select is
     *     one of its own, with the table that all parts have
     * @param columns its visible columns, with the nullness they have when the row is there
     */
    record Nested(String name, SelectItem item, Relation relation, List<Scalar> columns) implements ResultColumn {
        /** Copies. */
        public Nested {
            columns = List.copyOf(columns);
        }
    }

    /**
     * The rows of a correlated query ({@code LIST(select)}).
     *
     * @param select the query
     * @param columns its result columns
     */
    record Listed(String name, SelectItem item, Select select, List<ResultColumn> columns) implements ResultColumn {
        /** Copies. */
        public Listed {
            columns = List.copyOf(columns);
        }
    }
}
