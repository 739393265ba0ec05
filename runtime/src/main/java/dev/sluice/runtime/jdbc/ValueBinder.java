package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends parameters by their index (from 0) to every mark that takes them. A value that one of the engines could not
 * hold is refused on both, before anything is sent. Belongs to one statement and one thread at a time.
 */
public abstract class ValueBinder {
    /** Text and bytes from this length on are not kept in a statement that waits for its next use. */
    private static final int LARGE = 4_096;

    final PreparedStatement statement;
    private final int[][] marks;
    private boolean large;

    ValueBinder(PreparedStatement statement, PreparedSql sql) {
        this.statement = statement;
        this.marks = sql.marks();
    }

    /** Whether something large was bound since the last call. */
    final boolean takeLarge() {
        boolean was = large;
        large = false;
        return was;
    }

    final int[] marks(int parameter) {
        return marks[parameter];
    }

    /**
     * Sends NULL.
     *
     * @param parameter index, from 0
     * @throws SQLException when the driver fails
     */
    public final void setNull(int parameter) throws SQLException {
        for (int mark : marks[parameter]) {
            statement.setNull(mark, Types.NULL);
        }
    }

    /**
     * Sends an INTEGER.
     *
     * @param parameter index, from 0
     * @param value any
     * @throws SQLException when the driver fails
     */
    public final void setLong(int parameter, long value) throws SQLException {
        for (int mark : marks[parameter]) {
            statement.setLong(mark, value);
        }
    }

    /**
     * Sends a REAL.
     *
     * @param parameter index, from 0
     * @param value any but NaN, which SQLite would store as NULL
     * @throws SQLException when it is NaN, or the driver fails
     */
    public final void setDouble(int parameter, double value) throws SQLException {
        for (int mark : marks[parameter]) {
            statement.setDouble(mark, real(parameter, value));
        }
    }

    static double real(int parameter, double value) throws ValueException {
        if (Double.isNaN(value)) {
            throw ValueException.ofParameter(
                    parameter, ValueException.OUT_OF_RANGE, "is NaN, which SQLite cannot store; send null instead");
        }
        return value;
    }

    /**
     * Sends TEXT.
     *
     * @param parameter index, from 0
     * @param value text without U+0000 and without unpaired surrogates, which PostgreSQL cannot store
     * @throws SQLException when it has one, or the driver fails
     */
    public final void setString(int parameter, String value) throws SQLException {
        large |= value.length() >= LARGE;
        checkText(parameter, value);
        for (int mark : marks[parameter]) {
            statement.setString(mark, value);
        }
    }

    /** Sends text that the runtime wrote itself. */
    final void setOwnText(int parameter, String value) throws SQLException {
        large |= value.length() >= LARGE;
        for (int mark : marks[parameter]) {
            statement.setString(mark, value);
        }
    }

    static void checkText(int parameter, String value) throws ValueException {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == 0) {
                throw ValueException.ofParameter(
                        parameter,
                        ValueException.BAD_TEXT,
                        "contains the character U+0000, which PostgreSQL cannot store");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    throw ValueException.ofParameter(
                            parameter,
                            ValueException.BAD_TEXT,
                            "contains half of a surrogate pair, which is no character");
                }
                i++;
            }
        }
    }

    /**
     * Sends a BLOB.
     *
     * @param parameter index, from 0
     * @param value the bytes; the caller does not change them before the statement has run
     * @throws SQLException when the driver fails
     */
    public final void setBytes(int parameter, byte[] value) throws SQLException {
        large |= value.length >= LARGE;
        for (int mark : marks[parameter]) {
            statement.setBytes(mark, value);
        }
    }

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

    static ValueException badDateTime(int parameter, DateTimeException outside) {
        ValueException bad = ValueException.ofParameter(
                parameter, ValueException.BAD_DATETIME, "is outside the years 1 to 9999, which both engines hold");
        bad.initCause(outside);
        return bad;
    }
}
