package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
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
     * Finds the extras of the driver on the class path.
     *
     * @return the extras, or null when the driver is another one
     */
    static @Nullable PostgresExtras find() {
        Iterator<PostgresExtras> found = ServiceLoader.load(PostgresExtras.class, PostgresExtras.class.getClassLoader())
                .iterator();
        try {
            return found.hasNext() ? found.next() : null;
        } catch (ServiceConfigurationError | LinkageError withoutDriver) {
            return null;
        }
    }
}
