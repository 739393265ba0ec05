package dev.sluice.runtime.migrate;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.SqlStates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * Lets one process at a time migrate a database. On PostgreSQL it is an advisory lock of the session, asked for again and
 * again: who waits within a statement would keep CREATE INDEX CONCURRENTLY waiting. On SQLite it is the transaction itself,
 * which waits longer than others do.
 */
final class MigrationLock implements AutoCloseable {
    private static final String ARGUMENTS = "(7453282, hashtext(current_schema()))";
    private static final int PAUSE_MILLIS = 50;

    private final Link link;
    private final int busyTimeout;

    private MigrationLock(Link link, int busyTimeout) {
        this.link = link;
        this.busyTimeout = busyTimeout;
    }

    static MigrationLock acquire(Link link, Duration wait) throws SQLException {
        if (link.dialect() == Dialect.SQLITE) {
            int before = number(link, "PRAGMA busy_timeout");
            link.execute("PRAGMA busy_timeout = " + wait.toMillis());
            link.execute("PRAGMA foreign_keys = OFF");
            return new MigrationLock(link, before);
        }
        long deadline = System.nanoTime() + wait.toNanos();
        while (number(link, "SELECT pg_try_advisory_lock" + ARGUMENTS + "::int") == 0) {
            if (System.nanoTime() > deadline) {
                throw new SQLException(
                        "another process has been migrating the database for " + wait, SqlStates.LOCK_NOT_AVAILABLE);
            }
            pause();
        }
        return new MigrationLock(link, 0);
    }

    private static void pause() throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(
                    "the thread was interrupted while it waited to migrate", SqlStates.CANCELED, interrupted);
        }
    }

    private static int number(Link link, String sql) throws SQLException {
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        if (link.dialect() == Dialect.SQLITE) {
            link.execute("PRAGMA foreign_keys = ON");
            link.execute("PRAGMA busy_timeout = " + busyTimeout);
        } else if (!link.connection().isClosed()) {
            link.execute("SELECT pg_advisory_unlock" + ARGUMENTS);
        }
    }
}
