package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A bounded number of SQLite connections, opened when first needed. Threads wait in the order in which they came. A
 * thread that holds a connection already gets the same one again, so that a query inside the {@code forEach} of
 * another never waits for itself. Taking a free connection and giving it back are one compare-and-set each.
 */
final class SqlitePool {
    private final SqliteLinks owner;
    private final boolean writer;
    private final int capacity;
    private final long waitNanos;
    private final AtomicReferenceArray<@Nullable SqliteLink> links;
    private final ReentrantLock opening = new ReentrantLock();
    private final WaitingLine<SqliteLink> line = new WaitingLine<>();
    private volatile boolean closed;

    SqlitePool(SqliteLinks owner, boolean writer, int capacity, Duration wait) {
        this.owner = owner;
        this.writer = writer;
        this.capacity = capacity;
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
        SqliteLink link = line.isEmpty() ? takeFree(thread) : null;
        return link == null ? await(thread) : link;
    }

    private void checkOpen() throws SQLException {
        if (closed) {
            throw new SQLException("the database is closed", SqlStates.CLOSED);
        }
    }

    private SqliteLink await(Thread thread) throws SQLException {
        try {
            SqliteLink link = line.await(waitNanos, () -> {
                checkOpen();
                return takeFree(thread);
            });
            if (link == null) {
                throw new SQLException(
                        writer
                                ? "another thread holds the connection that writes"
                                : "other threads hold all " + capacity + " connections that read",
                        SqlStates.LOCK_NOT_AVAILABLE);
            }
            return link;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SQLException(
                    "the thread was interrupted while it waited for a connection", SqlStates.CANCELED, interrupted);
        }
    }

    private @Nullable SqliteLink takeFree(Thread thread) throws SQLException {
        for (int i = 0; i < capacity; i++) {
            SqliteLink link = links.get(i);
            if (link == null) {
                link = opened(i);
            }
            if (link.take(thread)) {
                return link;
            }
        }
        return null;
    }

    /** One thread at a time, so that no more are opened than there are places. */
    private SqliteLink opened(int place) throws SQLException {
        opening.lock();
        try {
            SqliteLink link = links.get(place);
            if (link == null) {
                checkOpen();
                link = owner.open(this, writer);
                links.set(place, link);
            }
            return link;
        } finally {
            opening.unlock();
        }
    }

    void released(SqliteLink link) throws SQLException {
        try {
            if (closed && link.retire()) {
                link.closeConnection();
            }
        } finally {
            line.oneIsFree();
        }
    }

    int lent() {
        int lent = 0;
        for (int i = 0; i < capacity; i++) {
            SqliteLink link = links.get(i);
            lent += link != null && link.isHeld() ? 1 : 0;
        }
        return lent;
    }

    /** Closes the idle connections and wakes those who wait; a connection in use is closed when it is given back. */
    void close() throws SQLException {
        SQLException failure = null;
        opening.lock();
        try {
            closed = true;
            for (int i = 0; i < capacity; i++) {
                SqliteLink link = links.get(i);
                if (link != null && link.retire()) {
                    failure = closed(link, failure);
                }
            }
        } finally {
            opening.unlock();
            line.oneIsFree();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private static @Nullable SQLException closed(SqliteLink link, @Nullable SQLException failure) {
        try {
            link.closeConnection();
            return failure;
        } catch (SQLException next) {
            return SqliteLinks.chain(failure, next);
        }
    }
}
