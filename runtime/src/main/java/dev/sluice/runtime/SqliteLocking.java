package dev.sluice.runtime;

/** When a transaction takes SQLite's lock for writing ("Transaction" in "SQL As Understood By SQLite"). */
public enum SqliteLocking {
    /**
     * At the first statement that writes. When another process has written since the first statement that read, that
     * statement fails with a {@link SerializationConflictException}.
     */
    DEFERRED,
    /** At the beginning, so that no later statement waits for it. The default. */
    IMMEDIATE,
    /** At the beginning, and without WAL nobody else reads meanwhile. */
    EXCLUSIVE
}
