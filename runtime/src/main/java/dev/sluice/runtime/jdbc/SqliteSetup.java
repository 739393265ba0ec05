package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** What is done to a SQLite connection when a statement calls a function of ours; found by {@link java.util.ServiceLoader}. */
public interface SqliteSetup {
    /**
     * Prepares a connection.
     *
     * @param connection open, of the driver org.sqlite
     * @throws SQLException when the driver fails
     */
    void prepare(Connection connection) throws SQLException;

    /**
     * Registers a function of the application.
     *
     * @param connection open, of the driver org.sqlite
     * @param function the function
     * @throws SQLException when the driver fails
     */
    void register(Connection connection, JavaFunction function) throws SQLException;
}
