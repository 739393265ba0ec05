package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A small pool for applications that have none: a bounded number of connections, opened when needed, the last one used
 * first. Threads wait in the order in which they came. A connection that was idle for long is tried before it is lent.
 */
public final class PostgresPool implements LinkSource {
    private static final long TRY_AFTER_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int TRY_SECONDS = 2;

    private final String url;
    private final Properties properties;
    private final int capacity;
    private final long waitNanos;
    private final Semaphore permits;
    private final ConcurrentLinkedDeque<Idle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    private record Idle(Connection connection, long since) {}

    /**
     * Prepares a pool; nothing is opened yet.
     *
     * @param url a JDBC URL of pgjdbc
     * @param user the role to connect as
     * @param password its password, may be empty
     * @param capacity the most connections to have at a time
     * @param wait how long a thread waits for one
     */
    public PostgresPool(String url, String user, String password, int capacity, Duration wait) {
        this.url = url;
        this.capacity = capacity;
        this.waitNanos = wait.toNanos();
        this.permits = new Semaphore(capacity, true);
        this.properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        // The server's detail quotes values of the row; exceptions of Sluice never do.
        properties.setProperty("logServerErrorDetail", "false");
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    public Link acquire(boolean write) throws SQLException {
        await();
        try {
            if (closed) {
                throw new SQLException("the database is closed", SqlStates.CLOSED);
            }
            Connection connection = takeIdle();
            return new PostgresLink(
                    connection == null ? DriverManager.getConnection(url, properties) : connection,
                    this::giveBack,
                    true);
        } catch (SQLException | RuntimeException | Error failure) {
            permits.release();
            throw failure;
        }
    }

    private void await() throws SQLException {
        try {
            if (!permits.tryAcquire(waitNanos, TimeUnit.NANOSECONDS)) {
                throw new SQLException("all " + capacity + " connections are in use", SqlStates.TOO_MANY_CONNECTIONS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(
                    "the thread was interrupted while it waited for a connection", SqlStates.CANCELED, interrupted);
        }
    }

    private @Nullable Connection takeIdle() throws SQLException {
        for (Idle next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            boolean fresh = System.nanoTime() - next.since() < TRY_AFTER_NANOS;
            if (fresh || next.connection().isValid(TRY_SECONDS)) {
                return next.connection();
            }
            next.connection().close();
        }
        return null;
    }

    private void giveBack(Connection connection) throws SQLException {
        try {
            if (connection.isClosed()) {
                // Its server is gone; the idle ones are most likely gone with it.
                closeIdle();
            } else if (closed || !connection.getAutoCommit()) {
                connection.close();
            } else {
                idle.addFirst(new Idle(connection, System.nanoTime()));
                if (closed) {
                    closeIdle();
                }
            }
        } finally {
            permits.release();
        }
    }

    private void closeIdle() throws SQLException {
        SQLException failure = null;
        for (Idle next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            try {
                next.connection().close();
            } catch (SQLException second) {
                failure = SqliteLinks.chain(failure, second);
            }
        }
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int lent() {
        return capacity - Math.min(capacity, permits.availablePermits());
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        closeIdle();
        permits.release(permits.getQueueLength());
    }
}
