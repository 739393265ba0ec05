package dev.sluice.runtime.jdbc;

/** What a transaction sees of others. SQLite knows one level only, the strongest, and uses it for each of these. */
public enum Isolation {
    /** As if transactions ran one after the other. */
    SERIALIZABLE,
    /** Each statement sees what was committed before it; for creating a schema under a lock. */
    READ_COMMITTED
}
