package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A connection that is lent to one caller: prepares statements, reads results, begins and ends transactions in the way
 * of its engine. Given back by {@link #close}. One thread at a time.
 */
public abstract class Link implements Lease {
    final Connection connection;
    private @Nullable Cancellation cancellation;

    Link(Connection connection) {
        this.connection = connection;
    }

    /**
     * The engine at the other end.
     *
     * @return the dialect of its SQL
     */
    public abstract Dialect dialect();

    /**
     * The connection itself, for statements that are run once.
     *
     * @return a connection that the caller neither closes nor reconfigures
     */
    public final Connection connection() {
        return connection;
    }

    /**
     * Prepares a statement, or takes the one that was kept.
     *
     * @param sql text in this engine's dialect
     * @return the statement, to be closed after use
     * @throws SQLException when it cannot be prepared
     */
    public final Execution prepare(PreparedSql sql) throws SQLException {
        return watched(open(sql));
    }

    /**
     * Prepares a statement that is not kept.
     *
     * @param sql text in this engine's dialect
     * @return the statement, to be closed after use
     * @throws SQLException when it cannot be prepared
     */
    public final Execution prepareOnce(PreparedSql sql) throws SQLException {
        return watched(once(sql));
    }

    final Execution once(PreparedSql sql) throws SQLException {
        return new Execution.Single(prepared(connection.prepareStatement(sql.sql()), sql), sql.sql());
    }

    private Execution watched(Execution execution) {
        if (cancellation != null) {
            cancellation.watch(canceller(execution.statement()));
        }
        return execution;
    }

    /** Makes what asks the engine to end a statement, as often as it is asked to. */
    Cancellation.Cancellable canceller(PreparedStatement statement) {
        return statement::cancel;
    }

    /** Makes what sends values and runs a statement in the way of the engine. */
    abstract Prepared prepared(PreparedStatement statement, PreparedSql sql) throws SQLException;

    /** Prepares a statement in the way of the engine. */
    abstract Execution open(PreparedSql sql) throws SQLException;

    /**
     * Lets the statements that are prepared from now on be cancelled.
     *
     * @param by who may cancel, or null for nobody
     */
    public final void cancelBy(@Nullable Cancellation by) {
        cancellation = by;
    }

    /**
     * Makes the connection usable again after statements were cancelled.
     *
     * @throws SQLException when the connection failed
     */
    public abstract void recoverFromCancel() throws SQLException;

    /**
     * Begins the COPY of a statement; it can be cancelled like a statement.
     *
     * @param extras of the driver
     * @param bulk has a COPY statement
     * @return where the rows go
     * @throws SQLException when the server refuses
     */
    public final CopyTarget copy(PostgresExtras extras, BulkSql bulk) throws SQLException {
        CopyTarget target = extras.copyIn(connection, Objects.requireNonNull(bulk.copy(), "copy"));
        if (cancellation != null) {
            cancellation.watch(() -> extras.cancel(connection));
        }
        return target;
    }

    /**
     * Opens a reader on a result.
     *
     * @param result the result of that run, before or on a row
     * @param execution the run that it came from
     * @return a reader of whatever row the result is on
     */
    public abstract ValueReader reader(ResultCursor result, Execution execution);

    /**
     * Begins a transaction.
     *
     * @param mode how it runs
     * @throws SQLException when it cannot begin
     */
    public abstract void begin(TransactionMode mode) throws SQLException;

    /**
     * Ends the transaction, keeping its changes.
     *
     * @throws SQLException when they cannot be kept; the transaction is then still to be rolled back
     */
    public abstract void commit() throws SQLException;

    /**
     * Ends the transaction, dropping its changes. One that the engine has ended already is no error.
     *
     * @throws SQLException when the connection failed
     */
    public abstract void rollback() throws SQLException;

    /**
     * Runs something now that {@link #commit} has returned, or when the transaction that this one is part of was
     * committed. The connection may have been given back meanwhile.
     *
     * @param action what to run
     */
    public void afterCommit(Runnable action) {
        action.run();
    }

    /**
     * Whether what is committed here is only kept when a transaction of someone else is.
     *
     * @return false unless the connection takes part in one
     */
    public boolean isPartOfAnother() {
        return false;
    }

    /**
     * Sets a mark that can be rolled back to.
     *
     * @param depth how many marks are set already, which names it
     * @throws SQLException when the engine refuses
     */
    public final void savepoint(int depth) throws SQLException {
        execute("SAVEPOINT sluice_" + depth);
    }

    /**
     * Forgets a mark and keeps what was done since.
     *
     * @param depth its depth
     * @throws SQLException when the engine refuses
     */
    public final void releaseSavepoint(int depth) throws SQLException {
        execute("RELEASE SAVEPOINT sluice_" + depth);
    }

    /**
     * Undoes what was done since a mark, and forgets it.
     *
     * @param depth its depth
     * @throws SQLException when the engine refuses, which includes that it has ended the transaction
     */
    public final void rollbackToSavepoint(int depth) throws SQLException {
        execute("ROLLBACK TO SAVEPOINT sluice_" + depth);
        execute("RELEASE SAVEPOINT sluice_" + depth);
    }

    /**
     * Prepares for a result that is read piece by piece outside a transaction.
     *
     * @return rows to fetch at a time, or 0 when the driver needs no advice
     * @throws SQLException when the connection failed
     */
    public abstract int beginCursor() throws SQLException;

    /**
     * Ends what {@link #beginCursor} began.
     *
     * @throws SQLException when the connection failed
     */
    public abstract void endCursor() throws SQLException;

    /**
     * Rows to fetch at a time inside a transaction.
     *
     * @return a number of rows, or 0 when the driver needs no advice
     */
    public abstract int cursorRows();

    /**
     * Runs something that gives back one use of this connection, in place of the thread that forgot it.
     *
     * @param closing ends in one call of {@link #close}
     */
    public void reclaim(Runnable closing) {
        closing.run();
    }

    @Override
    public final Link link() {
        return this;
    }

    /**
     * Gives the connection back.
     *
     * @throws SQLException when it had to be closed and that failed
     */
    @Override
    public abstract void close() throws SQLException;

    /**
     * Runs a statement without parameters.
     *
     * @param sql text in this engine's dialect
     * @throws SQLException when it fails
     */
    public void execute(String sql) throws SQLException {
        execute(connection, sql);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
