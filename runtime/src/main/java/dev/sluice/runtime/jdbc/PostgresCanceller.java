package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Asks the server to end what a connection runs. It forgets a request that arrives before the statement, and the driver sends
 * one for each run of a statement; so what comes after the first is sent for the connection.
 */
final class PostgresCanceller implements Cancellation.Cancellable {
    private final Connection connection;
    private final PreparedStatement statement;
    private boolean sent;

    PostgresCanceller(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    @Override
    public void cancel() throws SQLException {
        PostgresExtras extras = sent ? PostgresExtras.find() : null;
        if (extras == null) {
            statement.cancel();
        } else {
            extras.cancel(connection);
        }
        sent = true;
    }
}
