package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Makes connections that belong to who asked. */
@FunctionalInterface
public interface ConnectionSource {
    /**
     * Connects.
     *
     * @return a new connection, to be closed by the caller
     * @throws SQLException when the server cannot be reached
     */
    Connection connect() throws SQLException;
}
