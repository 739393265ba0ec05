package dev.sluice.runtime.jdbc;

/** When SQLite's lock for writing is taken: the word after BEGIN. */
public enum Locking {
    /** With the first statement that writes. */
    DEFERRED,
    /** At the beginning. */
    IMMEDIATE,
    /** At the beginning, keeping readers out where there is no WAL. */
    EXCLUSIVE
}
