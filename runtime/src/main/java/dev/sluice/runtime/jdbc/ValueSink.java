package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes values by their index, from 0, one method for each form in which values travel. Where they go is the subclass's:
 * to the marks of a statement, into the columns of many rows, or past someone who watches.
 */
public abstract class ValueSink {
    /**
     * Sends NULL.
     *
     * @param parameter index, from 0
     * @throws SQLException when the driver fails
     */
    public abstract void setNull(int parameter) throws SQLException;

    /**
     * Sends an INTEGER.
     *
     * @param parameter index, from 0
     * @param value any
     * @throws SQLException when the driver fails
     */
    public abstract void setLong(int parameter, long value) throws SQLException;

    /**
     * Sends a REAL.
     *
     * @param parameter index, from 0
     * @param value any but NaN, which SQLite would store as NULL
     * @throws SQLException when it is NaN, or the driver fails
     */
    public abstract void setDouble(int parameter, double value) throws SQLException;

    /**
     * Sends TEXT.
     *
     * @param parameter index, from 0
     * @param value text without U+0000 and without unpaired surrogates, which PostgreSQL cannot store
     * @throws SQLException when it has one, or the driver fails
     */
    public abstract void setString(int parameter, String value) throws SQLException;

    /**
     * Sends a BLOB.
     *
     * @param parameter index, from 0
     * @param value the bytes; the caller does not change them before the statement has run
     * @throws SQLException when the driver fails
     */
    public abstract void setBytes(int parameter, byte[] value) throws SQLException;

    /**
     * Sends a BOOLEAN.
     *
     * @param parameter index, from 0
     * @param value any
     * @throws SQLException when the driver fails
     */
    public abstract void setBoolean(int parameter, boolean value) throws SQLException;

    /**
     * Sends a NUMERIC(p,s), exactly.
     *
     * @param parameter index, from 0
     * @param value at most s decimals and p digits
     * @param precision p, up to 18
     * @param scale s, up to p
     * @throws SQLException when it has more decimals or digits, or the driver fails
     */
    public abstract void setNumeric(int parameter, BigDecimal value, int precision, int scale) throws SQLException;

    /**
     * Sends a DATE.
     *
     * @param parameter index, from 0
     * @param value in the years 1 to 9999
     * @throws SQLException when it is outside, or the driver fails
     */
    public abstract void setLocalDate(int parameter, LocalDate value) throws SQLException;

    /**
     * Sends a TIME, cut to microseconds.
     *
     * @param parameter index, from 0
     * @param value any
     * @throws SQLException when the driver fails
     */
    public abstract void setLocalTime(int parameter, LocalTime value) throws SQLException;

    /**
     * Sends a TIMESTAMP, cut to microseconds.
     *
     * @param parameter index, from 0
     * @param value in the years 1 to 9999
     * @throws SQLException when it is outside, or the driver fails
     */
    public abstract void setLocalDateTime(int parameter, LocalDateTime value) throws SQLException;

    /**
     * Sends a DATETIME, cut to microseconds.
     *
     * @param parameter index, from 0
     * @param value in the years 1 to 9999 of UTC
     * @throws SQLException when it is outside, or the driver fails
     */
    public abstract void setInstant(int parameter, Instant value) throws SQLException;

    /**
     * Sends a UUID.
     *
     * @param parameter index, from 0
     * @param value any
     * @throws SQLException when the driver fails
     */
    public abstract void setUuid(int parameter, UUID value) throws SQLException;

    /**
     * Sends a collection as one parameter: an IN list, or a T[].
     *
     * @param parameter index, from 0
     * @param type the elements' type
     * @param values any number of elements, of the Java type that {@code type} names; null elements become NULL
     * @throws SQLException when an element is refused, or the driver fails
     */
    public abstract void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> values)
            throws SQLException;

    /**
     * Sends an INTERVAL.
     *
     * @param parameter index, from 0
     * @param months its months
     * @param days its days
     * @param microseconds the rest
     * @param text the same as a text
     * @throws SQLException when the driver fails
     */
    public void setInterval(int parameter, int months, int days, long microseconds, String text) throws SQLException {
        setString(parameter, text);
    }

    /**
     * Sends a POINT.
     *
     * @param parameter index, from 0
     * @param x first coordinate
     * @param y second coordinate
     * @param text the same as a text
     * @throws SQLException when the driver fails
     */
    public void setPoint(int parameter, double x, double y, String text) throws SQLException {
        setString(parameter, text);
    }
}
