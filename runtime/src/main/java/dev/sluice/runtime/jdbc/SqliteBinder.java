package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends each type in SQLite's canonical stored form: whole numbers and fixed-width text. */
final class SqliteBinder extends ValueBinder {
    SqliteBinder(PreparedStatement statement, PreparedSql sql, @Nullable Object @Nullable [] values) {
        super(statement, sql, values);
    }

    @Override
    public void setBoolean(int parameter, boolean value) throws SQLException {
        setLong(parameter, value ? 1 : 0);
    }

    @Override
    public void setNumeric(int parameter, BigDecimal value, int precision, int scale) throws SQLException {
        setLong(parameter, Decimals.units(parameter, value, precision, scale));
    }

    @Override
    public void setLocalDate(int parameter, LocalDate value) throws SQLException {
        setOwnText(parameter, text(parameter, value));
    }

    @Override
    public void setLocalTime(int parameter, LocalTime value) throws SQLException {
        setOwnText(parameter, TemporalText.text(value));
    }

    @Override
    public void setLocalDateTime(int parameter, LocalDateTime value) throws SQLException {
        setOwnText(parameter, text(parameter, value));
    }

    @Override
    public void setInstant(int parameter, Instant value) throws SQLException {
        setOwnText(parameter, text(parameter, value));
    }

    @Override
    public void setUuid(int parameter, UUID value) throws SQLException {
        setOwnText(parameter, value.toString());
    }

    /** The text of a minified JSON array, which {@code json_each(?)} takes apart and a T[] column stores. */
    @Override
    public void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> values)
            throws SQLException {
        StringBuilder json = new StringBuilder(values.size() * 8 + 2).append('[');
        for (Object value : values) {
            if (json.length() > 1) {
                json.append(',');
            }
            if (value == null) {
                json.append("null");
            } else {
                appendElement(json, parameter, type, value);
            }
        }
        setOwnText(parameter, json.append(']').toString());
    }

    private static void appendElement(StringBuilder json, int parameter, ElementType type, Object value)
            throws ValueException {
        switch (type.kind()) {
            case INTEGER -> json.append(((Long) value).longValue());
            case REAL -> appendReal(json, real(parameter, (Double) value));
            case BOOLEAN -> json.append(((Boolean) value).booleanValue());
            case NUMERIC -> json.append(Decimals.units(parameter, (BigDecimal) value, type.precision(), type.scale()));
            case TEXT -> {
                checkText(parameter, (String) value);
                appendString(json, (String) value);
            }
            case DATE -> appendPlain(json, text(parameter, (LocalDate) value));
            case TIME -> appendPlain(json, TemporalText.text((LocalTime) value));
            case TIMESTAMP -> appendPlain(json, text(parameter, (LocalDateTime) value));
            case DATETIME -> appendPlain(json, text(parameter, (Instant) value));
            case UUID, INTERVAL, POINT -> appendPlain(json, value.toString());
        }
    }

    /** JSON has no infinity; SQLite reads a number beyond the range of REAL as one. */
    private static void appendReal(StringBuilder json, double value) {
        if (Double.isInfinite(value)) {
            json.append(value < 0 ? "-9e999" : "9e999");
        } else {
            json.append(value);
        }
    }

    private static void appendPlain(StringBuilder json, String text) {
        json.append('"').append(text).append('"');
    }

    static void appendString(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                appendControl(json, c);
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    /** Spelled as SQLite's own {@code json()} spells it, so that equal arrays are equal text. */
    private static void appendControl(StringBuilder json, char c) {
        switch (c) {
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> json.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c % 16, 16));
        }
    }

    static String text(int parameter, LocalDate value) throws ValueException {
        try {
            return TemporalText.text(value);
        } catch (DateTimeException outside) {
            throw badDateTime(parameter, outside);
        }
    }

    static String text(int parameter, LocalDateTime value) throws ValueException {
        try {
            return TemporalText.text(value);
        } catch (DateTimeException outside) {
            throw badDateTime(parameter, outside);
        }
    }

    static String text(int parameter, Instant value) throws ValueException {
        try {
            return TemporalText.text(value);
        } catch (DateTimeException outside) {
            throw badDateTime(parameter, outside);
        }
    }
}
