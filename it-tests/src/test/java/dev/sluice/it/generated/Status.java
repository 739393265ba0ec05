package dev.sluice.it.generated;

/** What becomes of a row; stored by ordinal. */
public enum Status {
    /** Nothing yet. */
    OPEN,
    /** All. */
    DONE,
    /** Too late. */
    LATE
}
