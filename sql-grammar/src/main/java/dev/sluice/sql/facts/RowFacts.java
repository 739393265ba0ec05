package dev.sluice.sql.facts;

import dev.sluice.sql.facts.Source.OuterSide;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of the rows that a clause sees: which columns are not NULL in them, which rows are there at all. */
final class RowFacts {
    private final @Nullable RowFacts outer;
    private final @Nullable RowFacts perRow;
    private final @Nullable RowFacts clause;
    private final Set<Source> perhapsMissing;
    private final boolean grouped;
    private final Set<SourceColumn> notNull = identitySet();
    private final Set<SourceColumn> notNullWhenPresent = identitySet();
    private final Set<SourceColumn> notZero = identitySet();
    private final Set<OuterSide> matched = identitySet();
    private final Set<AggregateRejection.Call> aggregates = new HashSet<>(0);

    private RowFacts(
            @Nullable RowFacts outer,
            @Nullable RowFacts perRow,
            @Nullable RowFacts clause,
            Set<Source> perhapsMissing,
            boolean grouped) {
        this.outer = outer;
        this.perRow = perRow;
        this.clause = clause;
        this.perhapsMissing = perhapsMissing;
        this.grouped = grouped;
    }

    /** Makes facts of which nothing is known yet, within others. */
    static RowFacts within(@Nullable RowFacts outer) {
        return new RowFacts(outer, null, null, Set.of(), false);
    }

    /** Makes the facts of a query that GROUP BY makes groups for: each has a row. */
    static RowFacts ofGroups(RowFacts perRow) {
        return new RowFacts(perRow, perRow, null, Set.of(), true);
    }

    /** Makes the facts of an aggregate query without GROUP BY: its one row may stand for no row at all. */
    static RowFacts ofWhole(RowFacts perRow, List<Source> sources) {
        Set<Source> missing = identitySet();
        missing.addAll(sources);
        return new RowFacts(perRow, perRow, null, missing, false);
    }

    /** Makes facts to which more can be added, without changing these. */
    RowFacts narrower() {
        return new RowFacts(this, perRow, clause(), Set.of(), grouped);
    }

    /** Returns the facts that hold in each row of the clause, whichever branch is taken: a window goes through other rows too. */
    RowFacts clause() {
        return clause == null ? this : clause;
    }

    /** Returns the facts that hold in each row that an aggregate goes through. */
    RowFacts perRow() {
        return perRow == null ? this : perRow;
    }

    /** Tells whether an aggregate here goes through at least one row. */
    boolean grouped() {
        return grouped;
    }

    void isNotNull(SourceColumn column) {
        notNull.add(column);
        matched.addAll(column.source().outerSides());
    }

    void isNotNull(AggregateRejection.Call aggregate) {
        aggregates.add(aggregate);
    }

    /** Tells whether an aggregate may be NULL; of a query within, which may have another of that form, nothing is known here. */
    boolean nullable(AggregateRejection.Call aggregate) {
        return !aggregates.contains(aggregate);
    }

    void isNotNullWhenPresent(SourceColumn column) {
        notNullWhenPresent.add(column);
    }

    void isNotZero(SourceColumn column) {
        notZero.add(column);
    }

    /** Tells whether a column is known to be another number than zero where it is not NULL. */
    boolean notZero(SourceColumn column) {
        for (RowFacts facts = this; facts != null; facts = facts.outer) {
            if (facts.notZero.contains(column)) {
                return true;
            }
        }
        return false;
    }

    boolean nullable(SourceColumn column) {
        boolean nullableWhenPresent = column.nullableWhenPresent();
        Set<OuterSide> open = identitySet();
        open.addAll(column.source().outerSides());
        for (RowFacts facts = this; facts != null; facts = facts.outer) {
            if (facts.perhapsMissing.contains(column.source())) {
                return true;
            }
            if (facts.notNull.contains(column)) {
                return false;
            }
            nullableWhenPresent &= !facts.notNullWhenPresent.contains(column);
            open.removeAll(facts.matched);
        }
        return nullableWhenPresent || !open.isEmpty();
    }

    /** Tells whether a column that a join merged may be NULL: not when one of its columns is surely there. */
    boolean nullable(Target.OfMerged merged) {
        for (SourceColumn column : merged.columns()) {
            if (!nullable(column)) {
                return false;
            }
        }
        return merged.columns().stream().anyMatch(SourceColumn::nullableWhenPresent)
                || merged.columns().stream()
                        .anyMatch(c -> !merged.sides().containsAll(c.source().outerSides()))
                || merged.columns().stream().anyMatch(c -> standsForNoRow(c.source()));
    }

    private boolean standsForNoRow(Source source) {
        for (RowFacts facts = this; facts != null; facts = facts.outer) {
            if (facts.perhapsMissing.contains(source)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether an outer join, or the lack of any row, may leave a source's row out. */
    boolean isPerhapsMissing(Source source) {
        Set<OuterSide> open = identitySet();
        open.addAll(source.outerSides());
        for (RowFacts facts = this; facts != null; facts = facts.outer) {
            open.removeAll(facts.matched);
        }
        return standsForNoRow(source) || !open.isEmpty();
    }

    static <T> Set<T> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
