package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Runs everything on the caller's one connection, one thread after the other. Results are read whole instead of piece
 * by piece, since a cursor would hold a transaction open around other statements of the same thread.
 */
public final class SharedConnectionLinks implements LinkSource {
    private final Connection connection;
    private final long waitNanos;
    private final Semaphore permit = new Semaphore(1, true);
    private final Tenancy tenancy = new Tenancy();
    private volatile boolean closed;

    /**
     * Wraps a connection.
     *
     * @param connection to a PostgreSQL database, in autocommit
     * @param wait how long a thread waits for another
     */
    public SharedConnectionLinks(Connection connection, Duration wait) {
        this.connection = connection;
        this.waitNanos = wait.toNanos();
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    public Link acquire(boolean write) throws SQLException {
        Thread thread = Thread.currentThread();
        if (!tenancy.reenter(thread)) {
            await();
            tenancy.take(thread);
        }
        try {
            check();
            return new PostgresLink(connection, unused -> leave(), false);
        } catch (SQLException | RuntimeException | Error failure) {
            leave();
            throw failure;
        }
    }

    private void check() throws SQLException {
        if (closed) {
            throw new SQLException("the database is closed", SqlStates.CLOSED);
        }
        if (!connection.getAutoCommit()) {
            throw new SQLException(
                    "the connection given to Postgres.of(connection) is not in autocommit, so its transaction belongs to someone"
                            + " else; call setAutoCommit(true) before",
                    SqlStates.CANNOT_CONNECT);
        }
    }

    private void await() throws SQLException {
        try {
            if (!permit.tryAcquire(waitNanos, TimeUnit.NANOSECONDS)) {
                throw new SQLException("another thread holds the only connection", SqlStates.LOCK_NOT_AVAILABLE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(
                    "the thread was interrupted while it waited for the connection", SqlStates.CANCELED, interrupted);
        }
    }

    private void leave() {
        if (tenancy.leave()) {
            permit.release();
        }
    }

    @Override
    public int lent() {
        return 1 - permit.availablePermits();
    }

    @Override
    public void close() {
        closed = true;
    }
}
