package dev.sluice.it.support;

import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A Postgres database of its own on the server of the test run. */
final class PostgresTestEngine implements TestEngine {
    /** A server notices a little later that a connection was closed. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TestDatabase database;

    /**
     * Creates the database.
     *
     * @throws SQLException if the server refuses
     */
    PostgresTestEngine() throws SQLException {
        database = TestPostgres.freshDatabase();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public Engine engine() {
        return Postgres.connect(database.url(), database.user(), database.password());
    }

    @Override
    public Connection connect() throws SQLException {
        return database.connect();
    }

    @Override
    public void close() throws SQLException {
        try {
            requireAllClosed();
        } finally {
            database.close();
        }
    }

    private void requireAllClosed() throws SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int open = otherSessions();
        while (open > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
            open = otherSessions();
        }
        if (open > 0) {
            throw new AssertionError("the test left connections open to " + database.url() + ": " + open);
        }
    }

    private int otherSessions() throws SQLException {
        String count = "SELECT count(*) FROM pg_stat_activity WHERE datname = ? AND pid <> pg_backend_pid()"
                + " AND backend_type = 'client backend'";
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(count)) {
            statement.setString(1, database.name());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new AssertionError("no row from " + count);
                }
                return row.getInt(1);
            }
        }
    }
}
