package dev.sluice.runtime;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Gives connections where the application also manages transactions by other means, so that generated queries take part
 * in them. With Spring, for example, each method is one call of {@code DataSourceUtils} or
 * {@code TransactionSynchronizationManager}. Implementations are thread-safe.
 *
 * <p>Inside a transaction of the application, {@code transaction(...)} of the generated class is a savepoint in it: its
 * body is undone alone when it throws, and kept or dropped with the outer transaction otherwise. Isolation level,
 * read-only mode and repetition after a conflict are then up to the outer one. A single statement that fails there
 * leaves the outer transaction to be rolled back, as the server demands.
 */
public interface ConnectionProvider {
    /**
     * Gives the connection of the transaction that this thread is in, or another one in autocommit.
     *
     * @return a connection to one PostgreSQL database
     * @throws SQLException when there is none
     */
    Connection acquire() throws SQLException;

    /**
     * Takes a connection back, without closing one whose transaction goes on.
     *
     * @param connection one that {@link #acquire} gave
     * @throws SQLException when it cannot be given back
     */
    void release(Connection connection) throws SQLException;

    /**
     * Whether a connection belongs to a transaction of the application.
     *
     * @param connection one that {@link #acquire} gave
     * @return true when someone else will commit or roll back
     */
    boolean isInTransaction(Connection connection);

    /**
     * Registers what is to run once the transaction of this thread was committed, and never when it was not.
     *
     * @param action what to run
     */
    void afterCommit(Runnable action);
}
