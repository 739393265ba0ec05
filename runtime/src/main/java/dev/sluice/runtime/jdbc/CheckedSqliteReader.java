package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a SQLite database whose tables do not guarantee storage classes, because something else made them: looks
 * at the class of every value first. SQLite itself would turn {@code 'abc'} into 0 and 1.5 into 1.
 */
final class CheckedSqliteReader extends SqliteReader {
    CheckedSqliteReader(SqliteCursor result, Execution execution) {
        super(result, execution, true);
    }

    @Override
    boolean holdsWholeNumbers(int column) {
        return false;
    }

    @Override
    public boolean isNull(int column) throws SQLException {
        return result.getObject(column) == null;
    }

    @Override
    public long getLong(int column) throws SQLException {
        Long value = getLongOrNull(column);
        if (value == null) {
            throw unexpectedNull(column);
        }
        return value;
    }

    @Override
    public @Nullable Long getLongOrNull(int column) throws SQLException {
        Object value = result.getObject(column);
        if (value == null) {
            return null;
        }
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        if (value instanceof Double real && Math.abs(real) >= EXACT) {
            throw leftRange(column);
        }
        throw otherClass(column, value, "INTEGER");
    }

    @Override
    public double getDouble(int column) throws SQLException {
        Double value = getDoubleOrNull(column);
        if (value == null) {
            throw unexpectedNull(column);
        }
        return value;
    }

    @Override
    public @Nullable Double getDoubleOrNull(int column) throws SQLException {
        Object value = result.getObject(column);
        if (value == null || value instanceof Double) {
            return (Double) value;
        }
        throw otherClass(column, value, "REAL");
    }

    @Override
    public @Nullable String getString(int column) throws SQLException {
        Object value = result.getObject(column);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw otherClass(column, value, "TEXT");
    }

    @Override
    public byte @Nullable [] getBytes(int column) throws SQLException {
        Object value = result.getObject(column);
        if (value == null || value instanceof byte[]) {
            return (byte[]) value;
        }
        throw otherClass(column, value, "BLOB");
    }

    private ValueException otherClass(int column, Object value, String expected) {
        // A REAL that a sum beyond 64 bits left may have come back into range since.
        String computed = value instanceof Double && expected.equals("INTEGER")
                ? ", or an INTEGER that it is computed of left 64 bits"
                : "";
        return bad(
                column,
                ValueException.TYPE_MISMATCH,
                "holds " + storageClass(value) + " where the schema declares " + expected + "; another program wrote it"
                        + computed + ", and nothing is converted silently");
    }

    private static String storageClass(Object value) {
        if (value instanceof String) {
            return "TEXT";
        }
        if (value instanceof byte[]) {
            return "a BLOB";
        }
        return value instanceof Double ? "REAL" : "an INTEGER";
    }
}
