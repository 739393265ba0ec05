package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Collects the values of many rows, an array for each parameter, for PostgreSQL's {@code unnest}. */
public final class ArrayColumns extends ValueSink {
    private final List<String> types;
    private final @Nullable Object[][] columns;
    private int row;

    /**
     * Begins empty.
     *
     * @param bulk the statement that takes the arrays
     */
    public ArrayColumns(BulkSql bulk) {
        this.types = bulk.types();
        this.columns = new @Nullable Object[types.size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new @Nullable Object[bulk.rows()];
        }
    }

    /**
     * Goes to a row.
     *
     * @param index from 0
     */
    public void row(int index) {
        row = index;
    }

    /**
     * Sends the arrays.
     *
     * @param statement takes one for each parameter
     * @param rows how many rows there are
     * @throws SQLException when the driver fails
     */
    public void send(PreparedStatement statement, int rows) throws SQLException {
        Connection connection = statement.getConnection();
        int mark = 1;
        for (int i = 0; i < columns.length; i++) {
            if (!types.get(i).equals(BulkSql.UNUSED)) {
                Array array = connection.createArrayOf(types.get(i), typed(types.get(i), columns[i], rows));
                statement.setArray(mark++, array);
            }
        }
    }

    /** Arrays whose Java type the driver knows travel in binary; all others as text. */
    private static @Nullable Object[] typed(String type, @Nullable Object[] values, int rows) {
        return switch (type) {
            case "bigint" -> Arrays.copyOf(values, rows, Long[].class);
            case "float8" -> Arrays.copyOf(values, rows, Double[].class);
            case "boolean" -> Arrays.copyOf(values, rows, Boolean[].class);
            case "bytea" -> Arrays.copyOf(values, rows, byte[][].class);
            default -> Arrays.copyOf(values, rows, String[].class);
        };
    }

    private void set(int parameter, @Nullable Object value) {
        columns[parameter][row] = value;
    }

    @Override
    public void setNull(int parameter) {
        set(parameter, null);
    }

    @Override
    public void setLong(int parameter, long value) {
        set(parameter, value);
    }

    @Override
    public void setDouble(int parameter, double value) throws SQLException {
        set(parameter, ValueBinder.real(parameter, value));
    }

    @Override
    public void setString(int parameter, String value) throws SQLException {
        ValueBinder.checkText(parameter, value);
        set(parameter, value);
    }

    @Override
    public void setBytes(int parameter, byte[] value) {
        set(parameter, value);
    }

    @Override
    public void setBoolean(int parameter, boolean value) {
        set(parameter, value);
    }

    @Override
    public void setNumeric(int parameter, BigDecimal value, int precision, int scale) throws SQLException {
        set(parameter, Decimals.exact(parameter, value, precision, scale).toPlainString());
    }

    @Override
    public void setLocalDate(int parameter, LocalDate value) throws SQLException {
        set(parameter, SqliteBinder.text(parameter, value));
    }

    @Override
    public void setLocalTime(int parameter, LocalTime value) {
        set(parameter, TemporalText.text(value));
    }

    @Override
    public void setLocalDateTime(int parameter, LocalDateTime value) throws SQLException {
        set(parameter, SqliteBinder.text(parameter, value));
    }

    @Override
    public void setInstant(int parameter, Instant value) throws SQLException {
        set(parameter, SqliteBinder.text(parameter, value));
    }

    @Override
    public void setUuid(int parameter, UUID value) {
        set(parameter, value.toString());
    }

    @Override
    public void setList(int parameter, ElementType type, Collection<? extends @Nullable Object> values) {
        if (!types.get(parameter).equals(BulkSql.UNUSED)) {
            throw new IllegalStateException("a list cannot be sent with many rows");
        }
    }
}
