package dev.sluice.runtime.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/**
 * A value that its type does not allow, found before it was sent or while it was read. Its message never contains the
 * value.
 */
public final class ValueException extends SQLException {
    /** SQLSTATE of a number out of its type's range. */
    public static final String OUT_OF_RANGE = "22003";

    /** SQLSTATE of a date or time that is none or is out of range. */
    public static final String BAD_DATETIME = "22008";

    /** SQLSTATE of text that no engine of both can hold. */
    public static final String BAD_TEXT = "22021";

    /** SQLSTATE of NULL where no NULL may be. */
    public static final String UNEXPECTED_NULL = "22004";

    /** SQLSTATE of a value stored as another type than the column's. */
    public static final String TYPE_MISMATCH = "42804";

    @Serial
    private static final long serialVersionUID = 1L;

    private final int parameter;

    private ValueException(String message, String sqlState, int parameter) {
        super(message, sqlState);
        this.parameter = parameter;
    }

    /**
     * A parameter that cannot be sent.
     *
     * @param parameter its index, from 0
     * @param sqlState one of the constants of this class
     * @param problem what is wrong, to follow the parameter's name in a sentence
     * @return the exception to throw
     */
    public static ValueException ofParameter(int parameter, String sqlState, String problem) {
        return new ValueException(problem, sqlState, parameter);
    }

    /**
     * A result that cannot be read.
     *
     * @param place the column, as a reader names it
     * @param sqlState one of the constants of this class
     * @param problem what is wrong, to follow the column's name in a sentence
     * @return the exception to throw
     */
    public static ValueException ofColumn(String place, String sqlState, String problem) {
        return new ValueException(place + " " + problem, sqlState, -1);
    }

    /**
     * The same, where the parameters of many rows stand one behind the other.
     *
     * @param parameters how many a row has
     * @return the exception to throw, with the parameter's index within its row
     */
    public ValueException withinRow(int parameters) {
        ValueException within = new ValueException(
                String.valueOf(getMessage()),
                String.valueOf(getSQLState()),
                parameter < 0 ? parameter : parameter % parameters);
        if (getCause() != null) {
            within.initCause(getCause());
        }
        return within;
    }

    /**
     * The parameter concerned.
     *
     * @return its index, from 0, or -1 when a column is concerned
     */
    public int parameter() {
        return parameter;
    }
}
