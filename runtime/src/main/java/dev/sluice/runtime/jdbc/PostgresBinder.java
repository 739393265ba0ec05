package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sends PostgreSQL's own types. The text has a cast at every mark, so that the server never guesses a type. The driver
 * would round what is finer than a microsecond; it is cut before.
 */
final class PostgresBinder extends ValueBinder {
    PostgresBinder(PreparedStatement statement, PreparedSql sql) {
        super(statement, sql, null);
    }

    @Override
    public void setBoolean(int parameter, boolean value) throws SQLException {
        for (int mark : marks(parameter)) {
            statement.setBoolean(mark, value);
        }
    }

    @Override
    public void setNumeric(int parameter, BigDecimal value, int precision, int scale) throws SQLException {
        BigDecimal exact = Decimals.exact(parameter, value, precision, scale);
        for (int mark : marks(parameter)) {
            statement.setBigDecimal(mark, exact);
        }
    }

    @Override
    public void setLocalDate(int parameter, LocalDate value) throws SQLException {
        set(parameter, date(parameter, value));
    }

    @Override
    public void setLocalTime(int parameter, LocalTime value) throws SQLException {
        set(parameter, TemporalText.cut(value));
    }

    @Override
    public void setLocalDateTime(int parameter, LocalDateTime value) throws SQLException {
        set(parameter, dateTime(parameter, value));
    }

    @Override
    public void setInstant(int parameter, Instant value) throws SQLException {
        set(parameter, instant(parameter, value));
    }

    @Override
    public void setUuid(int parameter, UUID value) throws SQLException {
        set(parameter, value);
    }

    private void set(int parameter, Object value) throws SQLException {
        for (int mark : marks(parameter)) {
            statement.setObject(mark, value);
        }
    }

    @Override
    public void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> values)
            throws SQLException {
        @Nullable Object[] elements = new @Nullable Object[values.size()];
        int next = 0;
        for (Object value : values) {
            elements[next++] = value == null ? null : element(parameter, type, value);
        }
        Array array = statement.getConnection().createArrayOf(type.kind().serverType(), typed(type, elements));
        for (int mark : marks(parameter)) {
            statement.setArray(mark, array);
        }
    }

    /** Arrays whose Java type the driver knows travel in binary; all others as text. */
    private static @Nullable Object[] typed(ElementType type, @Nullable Object[] elements) {
        return switch (type.kind()) {
            case INTEGER -> Arrays.copyOf(elements, elements.length, Long[].class);
            case REAL -> Arrays.copyOf(elements, elements.length, Double[].class);
            case BOOLEAN -> Arrays.copyOf(elements, elements.length, Boolean[].class);
            default -> Arrays.copyOf(elements, elements.length, String[].class);
        };
    }

    private static Object element(int parameter, ElementType type, Object value) throws ValueException {
        return switch (type.kind()) {
            case INTEGER, BOOLEAN -> value;
            case REAL -> real(parameter, (Double) value);
            case TEXT -> {
                checkText(parameter, (String) value);
                yield value;
            }
            case NUMERIC ->
                Decimals.exact(parameter, (BigDecimal) value, type.precision(), type.scale())
                        .toPlainString();
            case DATE -> TemporalText.text(date(parameter, (LocalDate) value));
            case TIME -> TemporalText.text((LocalTime) value);
            case TIMESTAMP -> TemporalText.text(dateTime(parameter, (LocalDateTime) value));
            case DATETIME ->
                TemporalText.text(instant(parameter, (Instant) value).toInstant());
            case UUID, INTERVAL, POINT -> value.toString();
        };
    }

    static LocalDate date(int parameter, LocalDate value) throws ValueException {
        try {
            return TemporalText.checked(value);
        } catch (DateTimeException outside) {
            throw badDateTime(parameter, outside);
        }
    }

    private static LocalDateTime dateTime(int parameter, LocalDateTime value) throws ValueException {
        try {
            return TemporalText.cut(value);
        } catch (DateTimeException outside) {
            throw badDateTime(parameter, outside);
        }
    }

    private static OffsetDateTime instant(int parameter, Instant value) throws ValueException {
        try {
            return TemporalText.cut(value);
        } catch (DateTimeException outside) {
            throw badDateTime(parameter, outside);
        }
    }
}
