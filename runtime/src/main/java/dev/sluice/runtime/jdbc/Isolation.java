package dev.sluice.runtime.jdbc;

/** What a transaction sees of others. SQLite knows one level only, the strongest, and uses it for each of these. */
public enum Isolation {
    /** As if transactions ran one after the other. */
    SERIALIZABLE,
    /** All statements see what was committed before the first. */
    REPEATABLE_READ,
    /** Each statement sees what was committed before it; also for creating a schema under a lock. */
    READ_COMMITTED;

    /** The level's name in SQL. */
    String sql() {
        return name().replace('_', ' ');
    }
}
