package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads the current row by position (from 1), hiding how an engine stores each type. Nothing is coerced: a value of
 * another kind throws {@link ValueException}. A reader belongs to one result and one thread.
 *
 * <p>Methods that return a primitive are for columns without NULL; all others give null for NULL.
 */
public interface ValueReader {
    /**
     * Whether the column is NULL in this row.
     *
     * @param column position, from 1
     * @return true for NULL
     * @throws SQLException when the driver fails
     */
    boolean isNull(int column) throws SQLException;

    /**
     * Reads an INTEGER.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    long getLong(int column) throws SQLException;

    /**
     * Reads an INTEGER or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    Long getLongOrNull(int column) throws SQLException;

    /**
     * Reads a REAL.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    double getDouble(int column) throws SQLException;

    /**
     * Reads a REAL or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    Double getDoubleOrNull(int column) throws SQLException;

    /**
     * Reads a BOOLEAN.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    boolean getBoolean(int column) throws SQLException;

    /**
     * Reads a BOOLEAN or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    Boolean getBooleanOrNull(int column) throws SQLException;

    /**
     * Reads text: TEXT, and the text that stands for JSON, INTERVAL and POINT.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    String getString(int column) throws SQLException;

    /**
     * Reads a BLOB.
     *
     * @param column position, from 1
     * @return the bytes, or null
     * @throws SQLException when it is none, or the driver fails
     */
    byte @Nullable [] getBytes(int column) throws SQLException;

    /**
     * Reads a NUMERIC(p,s).
     *
     * @param column position, from 1
     * @param scale decimals of the result
     * @return the exact value at that scale, or null
     * @throws SQLException when it has more decimals or more than 18 digits, or the driver fails
     */
    @Nullable
    BigDecimal getNumeric(int column, int scale) throws SQLException;

    /**
     * Reads a DATE.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    LocalDate getLocalDate(int column) throws SQLException;

    /**
     * Reads a TIME.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    LocalTime getLocalTime(int column) throws SQLException;

    /**
     * Reads a TIMESTAMP.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    LocalDateTime getLocalDateTime(int column) throws SQLException;

    /**
     * Reads a DATETIME.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    Instant getInstant(int column) throws SQLException;

    /**
     * Reads a UUID.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    UUID getUuid(int column) throws SQLException;

    /**
     * Reads an INTERVAL as text: ISO-8601, or the server's own spelling.
     *
     * @param column position, from 1
     * @return the text, or null
     * @throws SQLException when it is none, or the driver fails
     */
    @Nullable
    String getInterval(int column) throws SQLException;

    /**
     * Reads a value of whatever kind it is stored as.
     *
     * @param column position, from 1
     * @return a {@link Long}, {@link Double}, {@link String}, {@code byte[]}, or null
     * @throws SQLException when the driver fails
     */
    @Nullable
    Object getValue(int column) throws SQLException;

    /**
     * Opens a list that is delivered as JSON text: an array of arrays, or of plain values.
     *
     * @param column position, from 1
     * @return a reader before the first item, or null for NULL
     * @throws SQLException when it is no JSON array, or the driver fails
     */
    @Nullable
    JsonReader getJson(int column) throws SQLException;

    /**
     * Names a column for people, as precisely as the driver tells.
     *
     * @param column position, from 1
     * @return for example {@code column 3 (orders.total)}
     */
    String place(int column);

    /**
     * A value that cannot be read.
     *
     * @param column position, from 1
     * @param sqlState one of the constants of {@link ValueException}
     * @param problem what is wrong, to follow the column's name in a sentence
     * @return the exception to throw
     */
    default ValueException bad(int column, String sqlState, String problem) {
        return ValueException.ofColumn(place(column), sqlState, problem);
    }
}
