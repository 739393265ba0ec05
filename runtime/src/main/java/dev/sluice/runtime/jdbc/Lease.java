package dev.sluice.runtime.jdbc;

import java.sql.SQLException;

/** The use of a connection for one statement: {@link #close} gives back what this use took, which may be nothing. */
public interface Lease extends AutoCloseable {
    /**
     * The connection to use.
     *
     * @return a link, valid until {@link #close}
     */
    Link link();

    @Override
    void close() throws SQLException;
}
