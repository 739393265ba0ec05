package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where connections come from when the application manages transactions by other means as well. Thread-safe. */
public interface ConnectionAccess {
    /**
     * The connection of the thread's transaction, or any other.
     *
     * @return a connection
     * @throws SQLException when there is none
     */
    Connection acquire() throws SQLException;

    /**
     * Takes a connection back.
     *
     * @param connection one that {@link #acquire} gave
     * @throws SQLException when it cannot be given back
     */
    void release(Connection connection) throws SQLException;

    /**
     * Whether a connection belongs to a transaction that someone else commits.
     *
     * @param connection one that {@link #acquire} gave
     * @return true inside such a transaction
     */
    boolean isInTransaction(Connection connection);

    /**
     * Runs something when the transaction of this thread was committed.
     *
     * @param action what to run
     */
    void afterCommit(Runnable action);
}
