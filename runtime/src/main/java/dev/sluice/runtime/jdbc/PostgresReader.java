package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads PostgreSQL's own types, by the typed getter of the driver; {@code wasNull} costs nothing there. */
final class PostgresReader implements ValueReader {
    private final ResultSet result;

    static PostgresReader of(ResultCursor cursor) {
        return new PostgresReader(((JdbcCursor) cursor).result());
    }

    private PostgresReader(ResultSet result) {
        this.result = result;
    }

    @Override
    public boolean isNull(int column) throws SQLException {
        return result.getObject(column) == null;
    }

    @Override
    public long getLong(int column) throws SQLException {
        long value = result.getLong(column);
        if (value == 0 && result.wasNull()) {
            throw unexpectedNull(column);
        }
        return value;
    }

    @Override
    public @Nullable Long getLongOrNull(int column) throws SQLException {
        long value = result.getLong(column);
        return (value == 0 && result.wasNull()) ? null : Long.valueOf(value);
    }

    @Override
    public double getDouble(int column) throws SQLException {
        double value = result.getDouble(column);
        if (value == 0 && result.wasNull()) {
            throw unexpectedNull(column);
        }
        return value;
    }

    @Override
    public @Nullable Double getDoubleOrNull(int column) throws SQLException {
        double value = result.getDouble(column);
        return (value == 0 && result.wasNull()) ? null : Double.valueOf(value);
    }

    @Override
    public boolean getBoolean(int column) throws SQLException {
        boolean value = result.getBoolean(column);
        if (!value && result.wasNull()) {
            throw unexpectedNull(column);
        }
        return value;
    }

    @Override
    public @Nullable Boolean getBooleanOrNull(int column) throws SQLException {
        boolean value = result.getBoolean(column);
        return (!value && result.wasNull()) ? null : Boolean.valueOf(value);
    }

    @Override
    public @Nullable String getString(int column) throws SQLException {
        return result.getString(column);
    }

    @Override
    public byte @Nullable [] getBytes(int column) throws SQLException {
        return result.getBytes(column);
    }

    @Override
    public @Nullable BigDecimal getNumeric(int column, int scale) throws SQLException {
        BigDecimal value = result.getBigDecimal(column);
        return value == null ? null : Decimals.read(this, column, value, scale);
    }

    @Override
    public @Nullable LocalDate getLocalDate(int column) throws SQLException {
        LocalDate value = result.getObject(column, LocalDate.class);
        if (value != null) {
            checkYear(column, value.getYear());
        }
        return value;
    }

    @Override
    public @Nullable LocalTime getLocalTime(int column) throws SQLException {
        return result.getObject(column, LocalTime.class);
    }

    @Override
    public @Nullable LocalDateTime getLocalDateTime(int column) throws SQLException {
        LocalDateTime value = result.getObject(column, LocalDateTime.class);
        if (value != null) {
            checkYear(column, value.getYear());
        }
        return value;
    }

    @Override
    public @Nullable Instant getInstant(int column) throws SQLException {
        OffsetDateTime value = result.getObject(column, OffsetDateTime.class);
        if (value == null) {
            return null;
        }
        checkYear(column, value.getYear());
        return value.toInstant();
    }

    /** Keeps out {@code infinity} and what lies before year 1, which the driver turns into distant years. */
    private void checkYear(int column, int year) throws ValueException {
        if (year < 1 || year > 9999) {
            throw bad(column, ValueException.BAD_DATETIME, "is outside the years 1 to 9999");
        }
    }

    @Override
    public @Nullable UUID getUuid(int column) throws SQLException {
        return result.getObject(column, UUID.class);
    }

    /** The driver's own type spells an interval out whatever the session's {@code intervalstyle} is. */
    @Override
    public @Nullable String getInterval(int column) throws SQLException {
        Object value = result.getObject(column);
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable Object getValue(int column) throws SQLException {
        Object value = result.getObject(column);
        if (value instanceof Integer || value instanceof Short) {
            return ((Number) value).longValue();
        }
        return value instanceof Float single ? Double.valueOf(single) : value;
    }

    @Override
    public @Nullable JsonReader getJson(int column) throws SQLException {
        String text = result.getString(column);
        if (text != null && text.startsWith("{")) {
            text = PostgresArrayText.json(text, result.getMetaData().getColumnTypeName(column));
        }
        return text == null ? null : new JsonReader(text, false, place(column));
    }

    private ValueException unexpectedNull(int column) {
        return bad(column, ValueException.UNEXPECTED_NULL, "is NULL although it is declared or inferred NOT NULL");
    }

    @Override
    public String place(int column) {
        return SqliteReader.place(result::getMetaData, column);
    }
}
