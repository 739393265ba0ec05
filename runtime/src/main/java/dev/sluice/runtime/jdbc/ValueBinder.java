package dev.sluice.runtime.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Sends parameters by their index (from 0) to every mark that takes them. A value that one of the engines could not
 * hold is refused on both, before anything is sent. Belongs to one statement and one thread at a time.
 */
public abstract class ValueBinder extends ValueSink {
    /** Text and bytes from this length on are not kept in a statement that waits for its next use. */
    private static final int LARGE = 4_096;

    final PreparedStatement statement;
    private final int[][] marks;
    private final @Nullable Object @Nullable [] values;
    private boolean large;

    /**
     * @param values where the parameters go, by mark, instead of to the statement
     */
    ValueBinder(PreparedStatement statement, PreparedSql sql, @Nullable Object @Nullable [] values) {
        this.statement = statement;
        this.marks = sql.marks();
        this.values = values;
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

    @Override
    public final void setNull(int parameter) throws SQLException {
        for (int mark : marks[parameter]) {
            if (values == null) {
                statement.setNull(mark, Types.NULL);
            } else {
                values[mark - 1] = null;
            }
        }
    }

    @Override
    public final void setLong(int parameter, long value) throws SQLException {
        for (int mark : marks[parameter]) {
            if (values == null) {
                statement.setLong(mark, value);
            } else {
                values[mark - 1] = value;
            }
        }
    }

    @Override
    public final void setDouble(int parameter, double value) throws SQLException {
        double real = real(parameter, value);
        for (int mark : marks[parameter]) {
            if (values == null) {
                statement.setDouble(mark, real);
            } else {
                values[mark - 1] = real;
            }
        }
    }

    static double real(int parameter, double value) throws ValueException {
        if (Double.isNaN(value)) {
            throw ValueException.ofParameter(
                    parameter, ValueException.OUT_OF_RANGE, "is NaN, which SQLite cannot store; send null instead");
        }
        return value;
    }

    @Override
    public final void setString(int parameter, String value) throws SQLException {
        large |= value.length() >= LARGE;
        checkText(parameter, value);
        putText(parameter, value);
    }

    /** Sends text that the runtime wrote itself. */
    final void setOwnText(int parameter, String value) throws SQLException {
        large |= value.length() >= LARGE;
        putText(parameter, value);
    }

    private void putText(int parameter, String value) throws SQLException {
        for (int mark : marks[parameter]) {
            if (values == null) {
                statement.setString(mark, value);
            } else {
                values[mark - 1] = value;
            }
        }
    }

    static void checkText(int parameter, String value) throws ValueException {
        for (int i = 0; i < value.length(); i++) {
            // U+0000 wraps around, so that one comparison finds it and everything from the surrogates on.
            if ((char) (value.charAt(i) - 1) >= Character.MIN_SURROGATE - 1) {
                checkTextFrom(i, parameter, value);
                return;
            }
        }
    }

    private static void checkTextFrom(int start, int parameter, String value) throws ValueException {
        for (int i = start; i < value.length(); i++) {
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

    @Override
    public final void setBytes(int parameter, byte[] value) throws SQLException {
        large |= value.length >= LARGE;
        for (int mark : marks[parameter]) {
            if (values == null) {
                statement.setBytes(mark, value);
            } else {
                values[mark - 1] = value;
            }
        }
    }

    static ValueException badDateTime(int parameter, DateTimeException outside) {
        ValueException bad = ValueException.ofParameter(
                parameter, ValueException.BAD_DATETIME, "is outside the years 1 to 9999, which both engines hold");
        bad.initCause(outside);
        return bad;
    }
}
