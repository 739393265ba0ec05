package dev.sluice.runtime.pgjdbc;

import dev.sluice.runtime.jdbc.CopyTarget;
import dev.sluice.runtime.jdbc.PostgresExtras;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** The extras of pgjdbc; found as a service. Thread-safe. */
public final class PgjdbcExtras implements PostgresExtras {
    /** Makes the extras; the service loader calls this. */
    public PgjdbcExtras() {}

    @Override
    public List<String> notifications(Connection connection, int timeoutMillis) throws SQLException {
        PGNotification[] received = connection.unwrap(PGConnection.class).getNotifications(timeoutMillis);
        List<String> payloads = new ArrayList<>();
        if (received != null) {
            for (PGNotification one : received) {
                payloads.add(one.getParameter());
            }
        }
        return payloads;
    }

    @Override
    public void cancel(Connection connection) throws SQLException {
        connection.unwrap(PGConnection.class).cancelQuery();
    }

    @Override
    public CopyTarget copyIn(Connection connection, String sql) throws SQLException {
        return new PgjdbcCopy(connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql));
    }
}
