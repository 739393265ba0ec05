package dev.sluice.runtime.jdbc;

import java.sql.SQLException;

/** Lends connections of one database. Thread-safe. */
public interface LinkSource extends AutoCloseable {
    /**
     * The engine at the other end.
     *
     * @return the dialect of its SQL
     */
    Dialect dialect();

    /**
     * Borrows a connection, waiting a bounded time while all are lent.
     *
     * @param write whether it must be able to change the database
     * @return a link that the caller releases
     * @throws SQLException when none could be had; {@link SqlStates#CLOSED} after {@link #close}
     */
    Link acquire(boolean write) throws SQLException;

    /**
     * How many connections are lent at the moment.
     *
     * @return a count, 0 when nobody uses the database
     */
    int lent();

    /** Closes what was opened here, now or as soon as it is given back. The caller's own connections stay open. */
    @Override
    void close() throws SQLException;
}
