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

/** Sends the values of each of many rows to a statement that has the parameters of all of them, one row after the other. */
public final class RowsSink extends ValueSink {
    private final ValueSink to;
    private int first;

    /**
     * Begins at the first row.
     *
     * @param to the parameters of all rows
     */
    public RowsSink(ValueSink to) {
        this.to = to;
    }

    /**
     * Goes to a row.
     *
     * @param row its index, from 0
     * @param parameters how many parameters a row has
     */
    public void row(int row, int parameters) {
        first = row * parameters;
    }

    @Override
    public void setNull(int parameter) throws SQLException {
        to.setNull(first + parameter);
    }

    @Override
    public void setLong(int parameter, long value) throws SQLException {
        to.setLong(first + parameter, value);
    }

    @Override
    public void setDouble(int parameter, double value) throws SQLException {
        to.setDouble(first + parameter, value);
    }

    @Override
    public void setString(int parameter, String value) throws SQLException {
        to.setString(first + parameter, value);
    }

    @Override
    public void setBytes(int parameter, byte[] value) throws SQLException {
        to.setBytes(first + parameter, value);
    }

    @Override
    public void setBoolean(int parameter, boolean value) throws SQLException {
        to.setBoolean(first + parameter, value);
    }

    @Override
    public void setLocalDate(int parameter, LocalDate value) throws SQLException {
        to.setLocalDate(first + parameter, value);
    }

    @Override
    public void setLocalTime(int parameter, LocalTime value) throws SQLException {
        to.setLocalTime(first + parameter, value);
    }

    @Override
    public void setLocalDateTime(int parameter, LocalDateTime value) throws SQLException {
        to.setLocalDateTime(first + parameter, value);
    }

    @Override
    public void setInstant(int parameter, Instant value) throws SQLException {
        to.setInstant(first + parameter, value);
    }

    @Override
    public void setUuid(int parameter, UUID value) throws SQLException {
        to.setUuid(first + parameter, value);
    }

    @Override
    public void setNumeric(int parameter, BigDecimal value, int precision, int scale) throws SQLException {
        to.setNumeric(first + parameter, value, precision, scale);
    }

    @Override
    public void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> values)
            throws SQLException {
        to.setList(first + parameter, type, values);
    }
}
