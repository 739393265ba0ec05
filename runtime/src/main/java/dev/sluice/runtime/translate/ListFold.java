package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.TypeFacts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the only list of a query is read from the rows of an ordered join: rows with the same key follow one another and are one
 * row of the query, each with one item of its list.
 *
 * <p>The columns of the result: those of the query without its list, keys that are not among them, one that tells whether the
 * row has an item, the columns of the item.
 *
 * @param list index of the list among the result columns, from 0
 * @param keys what tells one row of the query from the next
 * @param present column that tells whether a row has an item, from 1
 * @param first first column of the item, from 1
 * @param scattered whether rows with and without an item may be mixed; otherwise one without stands alone
 * @param joins the tables of the items
 * @param listed the list
 */
public record ListFold(
        int list,
        List<Key> keys,
        int present,
        int first,
        boolean scattered,
        List<Joined> joins,
        ResultColumn.Listed listed) {
    /** Checks and copies. */
    public ListFold {
        keys = List.copyOf(keys);
        joins = List.copyOf(joins);
        Objects.requireNonNull(listed, "listed");
    }

    /**
     * A part of the key.
     *
     * @param relation what it belongs to
     * @param key the column of it
     * @param column where it is in the result, from 1
     * @param added whether it stands there for this alone
     */
    public record Key(Relation relation, Column key, int column, boolean added) {
        /** Tells whether an outer join may leave it NULL. */
        public boolean nullable() {
            return relation.nullable();
        }
    }

    /**
     * Returns how the list of a statement is folded, or nothing where an array in one column is better or the only way.
     *
     * @param facts what is known of the statement
     */
    public static Optional<ListFold> of(TypeFacts facts) {
        return facts.statement() instanceof Select select
                        && select.body() instanceof SelectBody.Core core
                        && select.limit() == null
                        && select.pageBy().isEmpty()
                ? new ListFolding(facts, core).find()
                : Optional.empty();
    }
}
