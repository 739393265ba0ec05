package dev.sluice.runtime;

/**
 * What a transaction sees of others that run at the same time ("Transaction Isolation" of the PostgreSQL manual).
 * SQLite knows the strongest level only and gives it for each of these ("Isolation In SQLite").
 */
public enum IsolationLevel {
    /** As if transactions ran one after the other; some end in a {@link ConflictException} instead. The default. */
    SERIALIZABLE,
    /**
     * All statements see what was committed before the first of them. Two transactions that read the same rows and write
     * different ones may both commit (write skew).
     */
    REPEATABLE_READ,
    /** Each statement sees what was committed before it. An update may be based on a value that is no longer current. */
    READ_COMMITTED
}
