package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of SQLite connections, opened when first needed. Threads wait in the order in which they came. A
 * thread that holds a connection already gets the same one again, so that a query inside the {@code forEach} of
 * another never waits for itself.
 */
final class SqlitePool {
    private final SqliteLinks owner;
    private final boolean writer;
    private final int capacity;
    private final Semaphore permits;
    private final long waitNanos;
    private final AtomicReferenceArray<@Nullable SqliteLink> links;
    private volatile boolean closed;

    SqlitePool(SqliteLinks owner, boolean writer, int capacity, Duration wait) {
        this.owner = owner;
        this.writer = writer;
        this.capacity = capacity;
        this.permits = new Semaphore(capacity, true);
        this.waitNanos = wait.toNanos();
        this.links = new AtomicReferenceArray<>(capacity);
    }

    SqliteLink acquire() throws SQLException {
        checkOpen();
        Thread thread = Thread.currentThread();
        for (int i = 0; i < capacity; i++) {
            SqliteLink link = links.get(i);
            if (link != null && link.reenter(thread)) {
                return link;
            }
        }
        await();
        try {
            return takeFree(thread);
        } catch (SQLException | RuntimeException | Error failure) {
            permits.release();
            throw failure;
        }
    }

    private void checkOpen() throws SQLException {
        if (closed) {
            throw new SQLException("the database is closed", SqlStates.CLOSED);
        }
    }

    private void await() throws SQLException {
        try {
            if (!permits.tryAcquire(waitNanos, TimeUnit.NANOSECONDS)) {
                throw new SQLException(
                        writer
                                ? "another thread holds the connection that writes"
                                : "other threads hold all " + capacity + " connections that read",
                        SqlStates.LOCK_NOT_AVAILABLE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(
                    "the thread was interrupted while it waited for a connection", SqlStates.CANCELED, interrupted);
        }
    }

    /** With a permit there is a link that nobody holds, or a place for a new one. */
    private SqliteLink takeFree(Thread thread) throws SQLException {
        while (true) {
            checkOpen();
            for (int i = 0; i < capacity; i++) {
                SqliteLink link = links.get(i);
                if (link == null) {
                    SqliteLink opened = owner.open(this, writer);
                    if (opened.take(thread) && links.compareAndSet(i, null, opened)) {
                        return opened;
                    }
                    opened.closeConnection();
                } else if (link.take(thread)) {
                    return link;
                }
            }
        }
    }

    void released(SqliteLink link) throws SQLException {
        try {
            if (closed && link.retire()) {
                link.closeConnection();
            }
        } finally {
            permits.release();
        }
    }

    int lent() {
        return capacity - Math.min(capacity, permits.availablePermits());
    }

    /** Closes the idle connections and wakes those who wait; a connection in use is closed when it is given back. */
    void close() throws SQLException {
        closed = true;
        SQLException failure = null;
        for (int i = 0; i < capacity; i++) {
            SqliteLink link = links.get(i);
            if (link != null && link.retire()) {
                try {
                    link.closeConnection();
                } catch (SQLException next) {
                    failure = SqliteLinks.chain(failure, next);
                }
            }
        }
        permits.release(capacity + permits.getQueueLength());
        if (failure != null) {
            throw failure;
        }
    }
}
