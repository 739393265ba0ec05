package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.JsonReader;
import dev.sluice.runtime.jdbc.ValueException;
import dev.sluice.runtime.jdbc.ValueReader;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The current row of a result, read by position (from 1) and by type; hides how each engine stores a value. For a
 * column that is never NULL there is {@code getX}, for all others {@code getXOrNull}. Nothing is converted: a value of
 * another kind, or NULL where none may be, throws {@link InvalidValueException} with the column's name. Valid only
 * while its {@link RowReader} reads.
 * Used by the thread that reads the result; not to be kept.
 */
public final class Row {
    private final ValueReader reader;

    Row(ValueReader reader) {
        this.reader = reader;
    }

    /**
     * Whether a column is NULL in this row.
     *
     * @param column position, from 1
     * @return true for NULL
     * @throws SQLException when the driver fails
     */
    public boolean isNull(int column) throws SQLException {
        return reader.isNull(column);
    }

    /**
     * Reads an INTEGER.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public long getLong(int column) throws SQLException {
        return reader.getLong(column);
    }

    /**
     * Reads an INTEGER or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Long getLongOrNull(int column) throws SQLException {
        return reader.getLongOrNull(column);
    }

    /**
     * Reads a REAL.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public double getDouble(int column) throws SQLException {
        return reader.getDouble(column);
    }

    /**
     * Reads a REAL or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Double getDoubleOrNull(int column) throws SQLException {
        return reader.getDoubleOrNull(column);
    }

    /**
     * Reads a BOOLEAN.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public boolean getBoolean(int column) throws SQLException {
        return reader.getBoolean(column);
    }

    /**
     * Reads a BOOLEAN or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Boolean getBooleanOrNull(int column) throws SQLException {
        return reader.getBooleanOrNull(column);
    }

    /**
     * Reads TEXT.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public String getString(int column) throws SQLException {
        return required(column, reader.getString(column));
    }

    /**
     * Reads TEXT or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable String getStringOrNull(int column) throws SQLException {
        return reader.getString(column);
    }

    /**
     * Reads a DATE.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public LocalDate getLocalDate(int column) throws SQLException {
        return required(column, reader.getLocalDate(column));
    }

    /**
     * Reads a DATE or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable LocalDate getLocalDateOrNull(int column) throws SQLException {
        return reader.getLocalDate(column);
    }

    /**
     * Reads a TIME.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public LocalTime getLocalTime(int column) throws SQLException {
        return required(column, reader.getLocalTime(column));
    }

    /**
     * Reads a TIME or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable LocalTime getLocalTimeOrNull(int column) throws SQLException {
        return reader.getLocalTime(column);
    }

    /**
     * Reads a TIMESTAMP.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public LocalDateTime getLocalDateTime(int column) throws SQLException {
        return required(column, reader.getLocalDateTime(column));
    }

    /**
     * Reads a TIMESTAMP or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable LocalDateTime getLocalDateTimeOrNull(int column) throws SQLException {
        return reader.getLocalDateTime(column);
    }

    /**
     * Reads a DATETIME.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public Instant getInstant(int column) throws SQLException {
        return required(column, reader.getInstant(column));
    }

    /**
     * Reads a DATETIME or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Instant getInstantOrNull(int column) throws SQLException {
        return reader.getInstant(column);
    }

    /**
     * Reads a UUID.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public UUID getUuid(int column) throws SQLException {
        return required(column, reader.getUuid(column));
    }

    /**
     * Reads a UUID or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable UUID getUuidOrNull(int column) throws SQLException {
        return reader.getUuid(column);
    }

    /**
     * Reads a BLOB.
     *
     * @param column position, from 1
     * @return its bytes, the caller's own
     * @throws SQLException when it is none, or the driver fails
     */
    public byte[] getBytes(int column) throws SQLException {
        return required(column, reader.getBytes(column));
    }

    /**
     * Reads a BLOB or NULL.
     *
     * @param column position, from 1
     * @return its bytes, the caller's own, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public byte @Nullable [] getBytesOrNull(int column) throws SQLException {
        return reader.getBytes(column);
    }

    /**
     * Reads a NUMERIC(p,s).
     *
     * @param column position, from 1
     * @param scale s
     * @return the exact value, always with that scale
     * @throws SQLException when it is none, or the driver fails
     */
    public BigDecimal getNumeric(int column, int scale) throws SQLException {
        return required(column, reader.getNumeric(column, scale));
    }

    /**
     * Reads a NUMERIC(p,s) or NULL.
     *
     * @param column position, from 1
     * @param scale s
     * @return the exact value, always with that scale, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable BigDecimal getNumericOrNull(int column, int scale) throws SQLException {
        return reader.getNumeric(column, scale);
    }

    /**
     * Reads a JSONB in canonical form, which both engines have in common.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public Json getJsonb(int column) throws SQLException {
        return required(column, getJsonbOrNull(column));
    }

    /**
     * Reads a JSONB or NULL in canonical form.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Json getJsonbOrNull(int column) throws SQLException {
        String text = reader.getString(column);
        if (text == null) {
            return null;
        }
        String canonical = CanonicalText.of(text);
        if (canonical == null) {
            throw reader.bad(column, ValueException.TYPE_MISMATCH, "is not JSON");
        }
        return new Json(canonical);
    }

    /**
     * Reads a JSON.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public Json getJson(int column) throws SQLException {
        return required(column, getJsonOrNull(column));
    }

    /**
     * Reads a JSON or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Json getJsonOrNull(int column) throws SQLException {
        String text = reader.getString(column);
        return text == null ? null : new Json(text);
    }

    /**
     * Reads an INTERVAL.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public Interval getInterval(int column) throws SQLException {
        return required(column, getIntervalOrNull(column));
    }

    /**
     * Reads an INTERVAL or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Interval getIntervalOrNull(int column) throws SQLException {
        String text = reader.getInterval(column);
        try {
            return text == null ? null : Interval.parse(text);
        } catch (IllegalArgumentException | ArithmeticException none) {
            throw reader.bad(column, ValueException.BAD_DATETIME, "is no INTERVAL");
        }
    }

    /**
     * Reads a POINT.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public Point getPoint(int column) throws SQLException {
        return required(column, getPointOrNull(column));
    }

    /**
     * Reads a POINT or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable Point getPointOrNull(int column) throws SQLException {
        String text = reader.getString(column);
        try {
            return text == null ? null : Point.parse(text);
        } catch (IllegalArgumentException none) {
            throw reader.bad(column, ValueException.TYPE_MISMATCH, "is no POINT");
        }
    }

    /**
     * Reads a value of a column without a type of its own.
     *
     * @param column position, from 1
     * @return the value
     * @throws SQLException when it is none, or the driver fails
     */
    public SqlValue getValue(int column) throws SQLException {
        return required(column, getValueOrNull(column));
    }

    /**
     * Reads a value of a column without a type of its own or NULL.
     *
     * @param column position, from 1
     * @return the value, or null
     * @throws SQLException when it is none, or the driver fails
     */
    public @Nullable SqlValue getValueOrNull(int column) throws SQLException {
        Object value = reader.getValue(column);
        if (value == null) {
            return null;
        }
        if (value instanceof Long integer) {
            return SqlValue.of(integer.longValue());
        }
        if (value instanceof Double real) {
            return SqlValue.of(real.doubleValue());
        }
        if (value instanceof String text) {
            return SqlValue.of(text);
        }
        if (value instanceof byte[] bytes) {
            return SqlValue.of(bytes);
        }
        throw reader.bad(column, ValueException.TYPE_MISMATCH, "is neither INTEGER, REAL, TEXT nor BLOB");
    }

    /**
     * Reads an ENUM, stored as its ordinal.
     *
     * @param column position, from 1
     * @param constants all constants of the enum, in order of declaration; not changed
     * @param <E> the enum
     * @return the constant
     * @throws SQLException when there is no such constant, or the driver fails
     */
    public <E extends Enum<E>> E getEnum(int column, E[] constants) throws SQLException {
        return required(column, getEnumOrNull(column, constants));
    }

    /**
     * Reads an ENUM, stored as its ordinal, or NULL.
     *
     * @param column position, from 1
     * @param constants all constants of the enum, in order of declaration; not changed
     * @param <E> the enum
     * @return the constant, or null
     * @throws SQLException when there is no such constant, or the driver fails
     */
    public <E extends Enum<E>> @Nullable E getEnumOrNull(int column, E[] constants) throws SQLException {
        Long ordinal = reader.getLongOrNull(column);
        if (ordinal == null) {
            return null;
        }
        if (ordinal < 0 || ordinal >= constants.length) {
            throw reader.bad(column, ValueException.OUT_OF_RANGE, "is the ordinal of no constant of the enum");
        }
        return constants[ordinal.intValue()];
    }

    /**
     * Reads an ENUMNAME, stored as its name.
     *
     * @param column position, from 1
     * @param constants all constants of the enum, in order of declaration; not changed
     * @param <E> the enum
     * @return the constant
     * @throws SQLException when there is no such constant, or the driver fails
     */
    public <E extends Enum<E>> E getEnumByName(int column, E[] constants) throws SQLException {
        return required(column, getEnumByNameOrNull(column, constants));
    }

    /**
     * Reads an ENUMNAME, stored as its name, or NULL.
     *
     * @param column position, from 1
     * @param constants all constants of the enum, in order of declaration; not changed
     * @param <E> the enum
     * @return the constant, or null
     * @throws SQLException when there is no such constant, or the driver fails
     */
    public <E extends Enum<E>> @Nullable E getEnumByNameOrNull(int column, E[] constants) throws SQLException {
        String name = reader.getString(column);
        if (name == null) {
            return null;
        }
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw reader.bad(column, ValueException.OUT_OF_RANGE, "is the name of no constant of the enum");
    }

    /**
     * Reads a list that the engine delivers as JSON text: rows of a nested query as an array of arrays, or elements of an
     * array column as an array of plain values, each of which is then a row of one column.
     *
     * @param column position, from 1
     * @param item reads one item
     * @param <T> what an item becomes
     * @return the items in order, unmodifiable; empty for NULL, since an aggregate over no rows gives NULL
     * @throws SQLException when an item is not what its reader expects, or the driver fails
     */
    public <T extends @Nullable Object> List<T> getList(int column, RowReader<T> item) throws SQLException {
        List<T> items = getListOrNull(column, item);
        return items == null ? List.of() : items;
    }

    /**
     * Reads a list as {@link #getList} does, telling NULL from an empty list.
     *
     * @param column position, from 1
     * @param item reads one item
     * @param <T> what an item becomes
     * @return the items in order, unmodifiable, or null
     * @throws SQLException when an item is not what its reader expects, or the driver fails
     */
    public <T extends @Nullable Object> @Nullable List<T> getListOrNull(int column, RowReader<T> item)
            throws SQLException {
        JsonReader json = reader.getJson(column);
        if (json == null) {
            return null;
        }
        Row row = new Row(json);
        List<T> items = new ArrayList<>();
        while (json.next()) {
            items.add(item.read(row));
        }
        return Collections.unmodifiableList(items);
    }

    private <T> T required(int column, @Nullable T value) throws ValueException {
        if (value == null) {
            throw reader.bad(
                    column, ValueException.UNEXPECTED_NULL, "is NULL although it is declared or inferred NOT NULL");
        }
        return value;
    }
}
