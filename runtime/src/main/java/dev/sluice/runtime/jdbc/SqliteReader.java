package dev.sluice.runtime.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reads SQLite's storage of each type, trusting that every value has its column's storage class, which STRICT tables
 * guarantee. {@link CheckedSqliteReader} is for databases where nothing guarantees it.
 *
 * <p>Every call of the driver crosses into native code; {@code wasNull} is therefore asked only when the value that
 * came is the one that stands for NULL, and the table does not keep that out.
 */
class SqliteReader implements ValueReader {
    /** Up to here a double holds every integer: what is beyond may be the REAL that an INTEGER became. */
    static final long EXACT = 1L << 53;

    private static final int UUID_LENGTH = 36;

    /** What is known of a column of a result; 0 as long as nobody has looked. */
    private static final byte COMPUTED = 1;

    private static final byte OF_TABLE = 2;
    private static final byte OF_TABLE_AND_NEVER_NULL = 3;

    final SqliteCursor result;
    private final Execution execution;
    private final boolean opaqueView;

    SqliteReader(SqliteCursor result, Execution execution, boolean opaqueView) {
        this.result = result;
        this.execution = execution;
        this.opaqueView = opaqueView;
    }

    @Override
    public boolean isNull(int column) throws SQLException {
        return result.getLong(column) == 0 && result.wasNull(column);
    }

    @Override
    public long getLong(int column) throws SQLException {
        long value = result.getLong(column);
        if (value == 0) {
            expectNotNull(column);
        } else if (value > EXACT || value < -EXACT) {
            expectInteger(column);
        }
        return value;
    }

    @Override
    public @Nullable Long getLongOrNull(int column) throws SQLException {
        long value = result.getLong(column);
        if (value == 0) {
            return result.wasNull(column) ? null : 0L;
        }
        if (value > EXACT || value < -EXACT) {
            expectInteger(column);
        }
        return value;
    }

    /** SQLite goes on with a REAL where an INTEGER leaves its range, and reading that as an INTEGER would cut it. */
    private void expectInteger(int column) throws SQLException {
        if (result.getObject(column) instanceof Double) {
            throw leftRange(column);
        }
    }

    final ValueException leftRange(int column) {
        return bad(column, ValueException.OUT_OF_RANGE, "left the range of 64 bits, so it is no INTEGER");
    }

    @Override
    public double getDouble(int column) throws SQLException {
        double value = result.getDouble(column);
        if (value == 0) {
            expectNotNull(column);
        }
        return value;
    }

    @Override
    public @Nullable Double getDoubleOrNull(int column) throws SQLException {
        double value = result.getDouble(column);
        return (value == 0 && result.wasNull(column)) ? null : Double.valueOf(value);
    }

    @Override
    public final boolean getBoolean(int column) throws SQLException {
        return truth(column, getLong(column));
    }

    @Override
    public final @Nullable Boolean getBooleanOrNull(int column) throws SQLException {
        Long value = getLongOrNull(column);
        return value == null ? null : Boolean.valueOf(truth(column, value));
    }

    private boolean truth(int column, long value) throws ValueException {
        if (value != 0 && value != 1) {
            throw bad(column, ValueException.TYPE_MISMATCH, "is neither 0 nor 1, so it is no BOOLEAN");
        }
        return value == 1;
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
    public final @Nullable BigDecimal getNumeric(int column, int scale) throws SQLException {
        long units;
        if (holdsWholeNumbers(column)) {
            units = result.getLong(column);
            if (units == 0 && result.wasNull(column)) {
                return null;
            }
        } else {
            Object stored = result.getObject(column);
            if (stored == null) {
                return null;
            }
            units = wholeNumber(column, stored);
        }
        if (!Decimals.inRange(units)) {
            throw Decimals.tooManyDigits(this, column);
        }
        return BigDecimal.valueOf(units, scale);
    }

    /**
     * Whether the column stands for one of a STRICT table, which holds nothing else. SQLite tells the table behind a column,
     * but of a compound query only that of one part. What is computed is asked for its stored class each time: a sum that
     * left 64 bits comes as REAL, and reading it as INTEGER would cut it.
     */
    boolean holdsWholeNumbers(int column) throws SQLException {
        return origin(column) != COMPUTED;
    }

    /**
     * Tells a 0 from NULL, which the driver gives as 0 too. A method of its own, so that those that read stay small enough to
     * become a part of generated code; where SQLite itself keeps NULL out of the column no second call is needed.
     */
    private void expectNotNull(int column) throws SQLException {
        if (origin(column) != OF_TABLE_AND_NEVER_NULL && result.wasNull(column)) {
            throw unexpectedNull(column);
        }
    }

    private byte origin(int column) throws SQLException {
        byte[] known = execution.columns;
        if (column < known.length && known[column] != 0) {
            return known[column];
        }
        ResultSetMetaData columns = result.metaData();
        if (column >= known.length) {
            known = Arrays.copyOf(known, columns.getColumnCount() + 1);
            execution.columns = known;
        }
        known[column] = origin(columns, column);
        return known[column];
    }

    private byte origin(ResultSetMetaData columns, int column) throws SQLException {
        String table = opaqueView || isCompound(execution.text) ? null : columns.getTableName(column);
        if (table == null || table.isEmpty()) {
            return COMPUTED;
        }
        return columns.isNullable(column) == ResultSetMetaData.columnNoNulls && !mayAddNulls(execution.text)
                ? OF_TABLE_AND_NEVER_NULL
                : OF_TABLE;
    }

    /**
     * Whether the declaration of a column may tell too much of it, for some result of a view.
     *
     * @param sql the view's declaration
     */
    static boolean isOpaque(String sql) {
        return isCompound(sql) || mayAddNulls(sql);
    }

    private static boolean isCompound(String sql) {
        String text = sql.toUpperCase(Locale.ROOT);
        return text.contains("UNION") || text.contains("EXCEPT") || text.contains("INTERSECT");
    }

    /** Whether NULL may come for a column that never is: behind an outer join, or from a query within that finds no row. */
    private static boolean mayAddNulls(String sql) {
        String text = sql.toUpperCase(Locale.ROOT);
        return text.contains("LEFT")
                || text.contains("RIGHT")
                || text.contains("FULL")
                || text.indexOf("SELECT") != text.lastIndexOf("SELECT");
    }

    private long wholeNumber(int column, Object stored) throws ValueException {
        if (!(stored instanceof Integer) && !(stored instanceof Long)) {
            throw bad(
                    column,
                    ValueException.TYPE_MISMATCH,
                    stored instanceof Double
                            ? "left the range of 64 bits or was stored as REAL, so it is no exact NUMERIC"
                            : "is no NUMERIC");
        }
        return ((Number) stored).longValue();
    }

    @Override
    public final @Nullable LocalDate getLocalDate(int column) throws SQLException {
        String text = getString(column);
        try {
            return text == null ? null : TemporalText.date(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no DATE of the form 2024-05-06");
        }
    }

    @Override
    public final @Nullable LocalTime getLocalTime(int column) throws SQLException {
        String text = getString(column);
        try {
            return text == null ? null : TemporalText.time(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no TIME of the form 07:08:09.123456");
        }
    }

    @Override
    public final @Nullable LocalDateTime getLocalDateTime(int column) throws SQLException {
        String text = getString(column);
        try {
            return text == null ? null : TemporalText.dateTime(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no TIMESTAMP of the form 2024-05-06T07:08:09.123456");
        }
    }

    @Override
    public final @Nullable Instant getInstant(int column) throws SQLException {
        String text = getString(column);
        try {
            return text == null ? null : TemporalText.instant(text);
        } catch (DateTimeException none) {
            throw bad(column, ValueException.BAD_DATETIME, "is no DATETIME of the form 2024-05-06T07:08:09.123456Z");
        }
    }

    @Override
    public final @Nullable UUID getUuid(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : uuid(this, column, text);
    }

    static UUID uuid(ValueReader reader, int column, String text) throws ValueException {
        if (text.length() == UUID_LENGTH) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException none) {
                throw notUuid(reader, column);
            }
        }
        throw notUuid(reader, column);
    }

    private static ValueException notUuid(ValueReader reader, int column) {
        return reader.bad(column, ValueException.TYPE_MISMATCH, "is no UUID of 36 characters");
    }

    @Override
    public final @Nullable String getInterval(int column) throws SQLException {
        return getString(column);
    }

    @Override
    public final @Nullable Object getValue(int column) throws SQLException {
        Object value = result.getObject(column);
        return value instanceof Integer small ? Long.valueOf(small) : value;
    }

    @Override
    public final @Nullable JsonReader getJson(int column) throws SQLException {
        String text = getString(column);
        return text == null ? null : new JsonReader(text, true, place(column));
    }

    final ValueException unexpectedNull(int column) {
        return bad(column, ValueException.UNEXPECTED_NULL, "is NULL although it is declared or inferred NOT NULL");
    }

    @Override
    public final String place(int column) {
        return place(result::metaData, column);
    }

    /** Where the description of the columns comes from. */
    interface Description {
        ResultSetMetaData columns() throws SQLException;
    }

    static String place(Description description, int column) {
        try {
            ResultSetMetaData columns = description.columns();
            String table = columns.getTableName(column);
            String name = columns.getColumnName(column);
            return "column " + column + " (" + (table == null || table.isEmpty() ? "" : table + ".") + name + ")";
        } catch (SQLException unnamed) {
            return "column " + column;
        }
    }
}
