package dev.sluice.runtime.jdbc;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An open result of SQLite. Columns are counted from 1; a value of another storage class is converted as SQLite converts it,
 * so that who does not trust the class asks for the object.
 */
public abstract class SqliteCursor implements ResultCursor {
    /** For the two ways to the driver. */
    protected SqliteCursor() {}

    /**
     * Reads an INTEGER.
     *
     * @param column position, from 1
     * @return the value, 0 for NULL
     * @throws SQLException when there is no such column, or the result is closed
     */
    public abstract long getLong(int column) throws SQLException;

    /**
     * Reads a REAL.
     *
     * @param column position, from 1
     * @return the value, 0 for NULL
     * @throws SQLException when there is no such column, or the result is closed
     */
    public abstract double getDouble(int column) throws SQLException;

    /**
     * Reads TEXT.
     *
     * @param column position, from 1
     * @return the value, null for NULL
     * @throws SQLException when there is no such column, or the result is closed
     */
    public abstract @Nullable String getString(int column) throws SQLException;

    /**
     * Reads a BLOB.
     *
     * @param column position, from 1
     * @return the value, null for NULL
     * @throws SQLException when there is no such column, or the result is closed
     */
    public abstract byte @Nullable [] getBytes(int column) throws SQLException;

    /**
     * Reads a value of any storage class.
     *
     * @param column position, from 1
     * @return a Long or an Integer, a Double, a String, or bytes; null for NULL
     * @throws SQLException when there is no such column, or the result is closed
     */
    public abstract @Nullable Object getObject(int column) throws SQLException;

    /**
     * Whether the column that was read last is NULL.
     *
     * @param column the same position
     * @return true for NULL
     * @throws SQLException when there is no such column, or the result is closed
     */
    public abstract boolean wasNull(int column) throws SQLException;

    /**
     * Describes the columns.
     *
     * @return their names and origins
     * @throws SQLException when the result is closed
     */
    public abstract ResultSetMetaData metaData() throws SQLException;
}
