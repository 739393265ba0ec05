package dev.sluice.runtime.jdbc;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A result of SQLite read through JDBC, for drivers that {@link SqliteAccess} does not know. */
final class JdbcSqliteCursor extends SqliteCursor {
    private final ResultSet result;

    JdbcSqliteCursor(ResultSet result) {
        this.result = result;
    }

    @Override
    public boolean next() throws SQLException {
        return result.next();
    }

    @Override
    public long getLong(int column) throws SQLException {
        return result.getLong(column);
    }

    @Override
    public double getDouble(int column) throws SQLException {
        return result.getDouble(column);
    }

    @Override
    public @Nullable String getString(int column) throws SQLException {
        return result.getString(column);
    }

    @Override
    public byte @Nullable [] getBytes(int column) throws SQLException {
        return result.getBytes(column);
    }

    @Override
    public @Nullable Object getObject(int column) throws SQLException {
        return result.getObject(column);
    }

    @Override
    public boolean wasNull(int column) throws SQLException {
        return result.wasNull();
    }

    @Override
    public ResultSetMetaData metaData() throws SQLException {
        return result.getMetaData();
    }

    @Override
    public void close() throws SQLException {
        result.close();
    }
}
