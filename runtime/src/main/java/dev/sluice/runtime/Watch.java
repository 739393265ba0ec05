package dev.sluice.runtime;

/** A live query that calls back, until it is closed or its database is. Thread-safe. */
public interface Watch extends AutoCloseable {
    /** Ends the watch: a call that is running ends normally, and no other begins. Closing twice is no error. */
    @Override
    void close();
}
