package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** Borrows each connection from the caller's pool, which decides how many there are and stays the caller's. */
public final class DataSourceLinks implements LinkSource {
    private final DataSource dataSource;
    private final AtomicInteger lent = new AtomicInteger();
    private volatile boolean closed;

    /**
     * Wraps a pool.
     *
     * @param dataSource gives connections to one PostgreSQL database
     */
    public DataSourceLinks(DataSource dataSource) {
        this.dataSource = dataSource;
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
        Connection connection = dataSource.getConnection();
        try {
            PostgresLink link = new PostgresLink(connection, this::giveBack, true);
            lent.incrementAndGet();
            return link;
        } catch (SQLException failure) {
            SqliteLinks.closeAfter(failure, connection);
            throw failure;
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        lent.decrementAndGet();
        connection.close();
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
