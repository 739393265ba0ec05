package dev.sluice.runtime.jdbc;

/**
 * How a transaction begins.
 *
 * @param isolation what it sees of others
 * @param locking when it takes SQLite's lock; one that only reads takes none
 * @param readOnly whether the engine shall refuse to write
 */
public record TransactionMode(Isolation isolation, Locking locking, boolean readOnly) {
    /** For creating a schema under a lock. */
    public static final TransactionMode SCHEMA =
            new TransactionMode(Isolation.READ_COMMITTED, Locking.IMMEDIATE, false);
}
