package dev.sluice.it.generated;

/** How urgent a row is; stored by name. */
public enum Priority {
    /** Some day. */
    LOW,
    /** Now. */
    HIGH
}
