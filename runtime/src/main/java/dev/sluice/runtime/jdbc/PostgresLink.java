package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * One PostgreSQL connection for the time it is lent. Single statements run in autocommit. Nothing is left behind in
 * the session: the isolation level is set for each transaction, and the mode of committing is put back as it was.
 */
final class PostgresLink extends Link {
    static final int CURSOR_ROWS = 1_000;

    private final Home home;
    private final boolean cursors;
    private final boolean autocommitBefore;
    private final @Nullable StatementCache statements;

    /** Where a connection goes back to. */
    interface Home {
        void giveBack(Connection connection) throws SQLException;
    }

    /** Lends a connection of somebody else, whose statements are not kept: others may use it meanwhile. */
    PostgresLink(Connection connection, Home home, boolean cursors) throws SQLException {
        this(connection, home, cursors, null);
    }

    PostgresLink(Connection connection, Home home, boolean cursors, @Nullable StatementCache statements)
            throws SQLException {
        super(connection);
        this.home = home;
        this.cursors = cursors;
        this.statements = statements;
        this.autocommitBefore = connection.getAutoCommit();
        if (!autocommitBefore) {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    Execution open(PreparedSql sql) throws SQLException {
        return statements == null ? once(sql) : statements.take(sql);
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
        connection.setAutoCommit(false);
        execute("SET TRANSACTION ISOLATION LEVEL " + mode.isolation().sql()
                + (mode.readOnly() ? " READ ONLY" : " READ WRITE"));
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** The driver fetches piece by piece only inside a transaction. */
    @Override
    public int beginCursor() throws SQLException {
        if (!cursors) {
            return 0;
        }
        connection.setAutoCommit(false);
        return CURSOR_ROWS;
    }

    @Override
    public void endCursor() throws SQLException {
        if (cursors) {
            rollback();
        }
    }

    @Override
    public int cursorRows() {
        return CURSOR_ROWS;
    }

    @Override
    public void close() throws SQLException {
        try {
            if (!autocommitBefore && !connection.isClosed()) {
                connection.setAutoCommit(false);
            }
        } finally {
            home.giveBack(connection);
        }
    }
}
