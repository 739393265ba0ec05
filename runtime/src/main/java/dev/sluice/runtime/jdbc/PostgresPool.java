package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A small pool for applications that have none: a bounded number of connections, opened when needed. Threads wait in the order in which they came. A connection that was idle for long is tried before it is lent.
 */
public final class PostgresPool implements LinkSource {
    private static final long TRY_AFTER_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final int TRY_SECONDS = 2;

    private final String url;
    private final Properties properties;
    private final int capacity;
    private final long waitNanos;
    private final Semaphore permits;
    /** Connections that nobody uses; the first ones are lent first, so that the last ones rest when there is less to do. */
    private final AtomicReferenceArray<@Nullable Own> idle;

    private volatile boolean closed;

    /** A connection of this pool, with its kept statements and the form in which it is lent. */
    private final class Own {
        private final Connection connection;
        private final PostgresLink link;
        private long idleSince;

        private Own(Connection connection) throws SQLException {
            this.connection = connection;
            this.link = new PostgresLink(
                    connection,
                    unused -> giveBack(this),
                    true,
                    new StatementCache(connection, StatementCache.CAPACITY, Prepared.OfPostgres::new));
        }
    }

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
        this.idle = new AtomicReferenceArray<>(capacity);
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
            Own waiting = takeIdle();
            return waiting == null ? new Own(DriverManager.getConnection(url, properties)).link : waiting.link;
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

    private @Nullable Own takeIdle() throws SQLException {
        for (int i = 0; i < capacity; i++) {
            Own own = idle.get(i);
            if (own != null && idle.compareAndSet(i, own, null)) {
                boolean fresh = System.nanoTime() - own.idleSince < TRY_AFTER_NANOS;
                if (fresh || own.connection.isValid(TRY_SECONDS)) {
                    return own;
                }
                own.connection.close();
            }
        }
        return null;
    }

    private void giveBack(Own own) throws SQLException {
        Connection connection = own.connection;
        try {
            if (connection.isClosed()) {
                // Its server is gone; the idle ones are most likely gone with it.
                closeIdle();
            } else if (closed || !connection.getAutoCommit()) {
                connection.close();
            } else {
                own.idleSince = System.nanoTime();
                keep(own);
                if (closed) {
                    closeIdle();
                }
            }
        } finally {
            permits.release();
        }
    }

    /** There are as many places as permits, and this thread still has its own. */
    private void keep(Own own) {
        int i = 0;
        while (!idle.compareAndSet(i, null, own)) {
            i = (i + 1) % capacity;
        }
    }

    private void closeIdle() throws SQLException {
        SQLException failure = null;
        for (int i = 0; i < capacity; i++) {
            Own own = idle.getAndSet(i, null);
            if (own != null) {
                try {
                    own.connection.close();
                } catch (SQLException second) {
                    failure = SqliteLinks.chain(failure, second);
                }
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
