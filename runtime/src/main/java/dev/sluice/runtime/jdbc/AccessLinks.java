package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** Borrows each connection where the application's own transactions take theirs, and takes part in them. */
public final class AccessLinks implements LinkSource {
    private final ConnectionAccess access;
    private final AtomicInteger lent = new AtomicInteger();
    private volatile boolean closed;

    /**
     * Wraps what gives connections.
     *
     * @param access gives connections to one PostgreSQL database
     */
    public AccessLinks(ConnectionAccess access) {
        this.access = access;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRES;
    }

    @Override
    public Link acquire(boolean write) throws SQLException {
        if (closed) {
            throw new SQLException("the database is closed", SqlStates.CLOSED);
        }
        Connection connection = access.acquire();
        try {
            Link link = access.isInTransaction(connection)
                    ? new ParticipatingLink(connection, this::giveBack, access)
                    : new PostgresLink(connection, this::giveBack, true);
            lent.incrementAndGet();
            return link;
        } catch (SQLException | RuntimeException failure) {
            try {
                access.release(connection);
            } catch (SQLException second) {
                failure.addSuppressed(second);
            }
            throw failure;
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        lent.decrementAndGet();
        access.release(connection);
    }

    @Override
    public int lent() {
        return lent.get();
    }

    @Override
    public void close() {
        closed = true;
    }
}
