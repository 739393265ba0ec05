package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A PostgreSQL connection inside a transaction that someone else began and will end. A transaction of the runtime is a
 * savepoint in it; isolation level, read-only mode and committing are the outer one's.
 */
final class ParticipatingLink extends Link {
    private final PostgresLink.Home home;
    private final ConnectionAccess access;

    ParticipatingLink(Connection connection, PostgresLink.Home home, ConnectionAccess access) {
        super(connection);
        this.home = home;
        this.access = access;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    Execution open(PreparedSql sql) throws SQLException {
        return once(sql);
    }

    @Override
    Prepared prepared(PreparedStatement statement, PreparedSql sql) {
        return new Prepared.OfPostgres(statement, sql);
    }

    @Override
    Cancellation.Cancellable canceller(PreparedStatement statement) {
        return new PostgresCanceller(connection, statement);
    }

    /** The server forgets a request to cancel once it was served. */
    @Override
    public void recoverFromCancel() {}

    @Override
    public ValueReader reader(ResultCursor result, Execution execution) {
        return PostgresReader.of(result);
    }

    @Override
    public void begin(TransactionMode mode) throws SQLException {
        savepoint(0);
    }

    @Override
    public void commit() throws SQLException {
        releaseSavepoint(0);
    }

    @Override
    public void rollback() throws SQLException {
        rollbackToSavepoint(0);
    }

    @Override
    public void afterCommit(Runnable action) {
        access.afterCommit(action);
    }

    @Override
    public boolean isPartOfAnother() {
        return true;
    }

    @Override
    public int beginCursor() {
        return PostgresLink.CURSOR_ROWS;
    }

    @Override
    public void endCursor() {}

    @Override
    public int cursorRows() {
        return PostgresLink.CURSOR_ROWS;
    }

    /** The outer transaction ends what was forgotten in it, in its own thread. */
    @Override
    public void reclaim(Runnable closing) {}

    @Override
    public void close() throws SQLException {
        home.giveBack(connection);
    }
}
