package dev.sluice.sql.facts;

import dev.sluice.sql.facts.Source.OuterSide;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.List;
import java.util.Set;

/** What a column name was found to be, while the statement is analysed; becomes a {@link Binding}. */
sealed interface Target {
    /** A column of a source. */
    record OfColumn(SourceColumn column) implements Target {}

    /**
     * A column of USING or NATURAL.
     *
     * @param columns the columns of the sides, first one first
     * @param sides the sides of the outer joins that make it; at least one column's row is there
     */
    record OfMerged(List<SourceColumn> columns, Set<OuterSide> sides) implements Target {}

    /** The rowid of a table without an alias for it. */
    record OfRowid(Source source) implements Target {}

    /** A result column by its alias. */
    record OfOutput(Output output) implements Target {}

    /** A name in double quotes that is a string. */
    record OfString(String value) implements Target {}

    /** Nothing; it was reported. */
    record Unresolved() implements Target {}
}
