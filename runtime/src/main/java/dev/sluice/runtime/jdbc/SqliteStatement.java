package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A prepared statement of SQLite that is run without JDBC. One thread at a time. */
public interface SqliteStatement {
    /**
     * Runs a statement that gives rows.
     *
     * @param values for each {@code ?} mark a Long, Double, String, bytes, or null
     * @return the result, to be closed before the statement runs again
     * @throws SQLException what JDBC would throw
     */
    SqliteCursor query(@Nullable Object[] values) throws SQLException;

    /**
     * Runs a statement that gives no rows.
     *
     * @param values for each {@code ?} mark a Long, Double, String, bytes, or null
     * @return the number of rows that it changed, of the last write for a statement that changes none
     * @throws SQLException what JDBC would throw
     */
    long update(@Nullable Object[] values) throws SQLException;
}
