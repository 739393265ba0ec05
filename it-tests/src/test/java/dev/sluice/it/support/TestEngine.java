package dev.sluice.it.support;

import dev.sluice.runtime.Engine;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

/** An empty database for one test, on either engine. */
public interface TestEngine extends AutoCloseable {
    /**
     * The engine's name.
     *
     * @return {@code SQLite} or {@code PostgreSQL}
     */
    String name();

    /**
     * What to open the database with.
     *
     * @return the engine, the same database at each call
     */
    Engine engine();

    /**
     * Connects past the runtime, to look at what it stored.
     *
     * @return a new connection, for the caller to close
     * @throws SQLException if the engine refuses
     */
    Connection connect() throws SQLException;

    /**
     * Removes the database.
     *
     * @throws AssertionError if the test left a connection open
     * @throws SQLException if the engine refuses
     * @throws IOException if a file cannot be removed
     */
    @Override
    void close() throws SQLException, IOException;
}
