package dev.sluice.runtime.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A result of JDBC. */
final class JdbcCursor implements ResultCursor {
    private final ResultSet result;

    JdbcCursor(ResultSet result) {
        this.result = result;
    }

    ResultSet result() {
        return result;
    }

    @Override
    public boolean next() throws SQLException {
        return result.next();
    }

    @Override
    public void close() throws SQLException {
        result.close();
    }
}
