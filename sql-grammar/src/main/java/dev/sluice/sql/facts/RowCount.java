package dev.sluice.sql.facts;

/** How many rows a statement gives. */
public enum RowCount {
    /** Always one. */
    ONE,
    /** One or none. */
    AT_MOST_ONE,
    /** Any number, as far as is known. */
    MANY
}
