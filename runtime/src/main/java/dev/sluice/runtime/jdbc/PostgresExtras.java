package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What JDBC does not have and a driver of PostgreSQL does. Found when it is first needed, never for a plain query. */
public interface PostgresExtras {
    /**
     * Waits for notifications.
     *
     * @param connection that listens
     * @param timeoutMillis how long to wait, at least 1
     * @return their payloads, in order, none when the time was over
     * @throws SQLException when the connection failed
     */
    List<String> notifications(Connection connection, int timeoutMillis) throws SQLException;

    /**
     * Begins a COPY that takes rows.
     *
     * @param connection in a transaction, used for nothing else until the end
     * @param sql the COPY statement
     * @return where the rows go
     * @throws SQLException when the server refuses
     */
    CopyTarget copyIn(Connection connection, String sql) throws SQLException;

    /**
     * Cancels what a connection runs.
     *
     * @param connection used by another thread
     * @throws SQLException when the server cannot be told
     */
    void cancel(Connection connection) throws SQLException;

    /**
     * Finds the extras of the driver on the class path.
     *
     * @return the extras, or null when the driver is another one
     */
    static @Nullable PostgresExtras find() {
        return Found.EXTRAS;
    }

    /** Looks once; drivers do not come and go. */
    final class Found {
        private static final @Nullable PostgresExtras EXTRAS = OptionalService.find(PostgresExtras.class);

        private Found() {}
    }
}
