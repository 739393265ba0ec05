package dev.sluice.it.random;

import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlValue;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows read as generated code reads them: by the types and the nullness that analysis found. */
final class TypedRow {
    private static final double NEAR = 1e-9;

    /** How near REAL values within texts have to be, which may differ in their last digits: docs/differences.md. */
    private static final double LAST_DIGITS = 1e-14;

    private static final Pattern REAL = Pattern.compile("[0-9]+(?:\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)");

    private TypedRow() {}

    static List<@Nullable Object> read(Row row, List<ValueType> types) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            values.add(
                    types.get(i).nullable()
                            ? orNull(row, i + 1, types.get(i).type())
                            : value(row, i + 1, types.get(i).type()));
        }
        return values;
    }

    private static Object value(Row row, int column, SqlType type) throws SQLException {
        return switch (type.kind()) {
            case INTEGER, ENUM -> row.getLong(column);
            case REAL -> row.getDouble(column);
            case TEXT, ENUMNAME -> row.getString(column);
            case BLOB -> row.getBytes(column);
            case BOOLEAN -> row.getBoolean(column);
            case NUMERIC -> row.getNumeric(column, type.scale());
            case DATE -> row.getLocalDate(column);
            case DATETIME -> row.getInstant(column);
            case TIMESTAMP -> row.getLocalDateTime(column);
            case TIME -> row.getLocalTime(column);
            case UUID -> row.getUuid(column);
            case JSON -> row.getJson(column).toString();
            case JSONB -> row.getJsonb(column).toString();
            case INTERVAL -> row.getInterval(column);
            case POINT -> row.getPoint(column);
            case ARRAY -> elements(row, column, Objects.requireNonNull(type.element()));
            default -> row.getValue(column);
        };
    }

    /** The elements of an array, with a sign for NULL. */
    private static List<Object> elements(Row row, int column, SqlType type) throws SQLException {
        return row.getList(column, item -> item.isNull(1) ? "\u2400" : value(item, 1, type));
    }

    private static @Nullable Object orNull(Row row, int column, SqlType type) throws SQLException {
        return row.isNull(column) ? null : value(row, column, type);
    }

    /** Whether two rows hold the same, reals to nine digits. */
    static boolean same(List<@Nullable Object> a, List<@Nullable Object> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return a.size() == b.size();
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b;
        }
        if (a instanceof byte[] x && b instanceof byte[] y) {
            return Arrays.equals(x, y);
        }
        Double p = number(a);
        Double q = number(b);
        if (p != null && q != null && !(a instanceof Long && b instanceof Long)) {
            return p.equals(q) || Math.abs(p - q) <= NEAR * Math.max(Math.abs(p), Math.abs(q));
        }
        if (a instanceof String x && b instanceof String y) {
            return sameText(x, y);
        }
        return a.equals(b);
    }

    private static boolean sameText(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (!REAL.matcher(a).replaceAll("#").equals(REAL.matcher(b).replaceAll("#"))) {
            return false;
        }
        Matcher mine = REAL.matcher(a);
        Matcher theirs = REAL.matcher(b);
        while (mine.find() && theirs.find()) {
            double p = Double.parseDouble(mine.group());
            double q = Double.parseDouble(theirs.group());
            if (Math.abs(p - q) > LAST_DIGITS * Math.max(p, q)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Double number(Object value) {
        if (value instanceof SqlValue.OfInteger whole) {
            return (double) whole.value();
        }
        if (value instanceof SqlValue.OfReal real) {
            return real.value();
        }
        return value instanceof Number number ? number.doubleValue() : null;
    }

    /** A key that puts equal rows at equal places, whatever their order was: by a few digits first, then by all. */
    static String key(List<@Nullable Object> row) {
        StringBuilder key = new StringBuilder();
        StringBuilder exact = new StringBuilder();
        for (Object value : row) {
            Double number = value == null ? null : number(value);
            if (value == null) {
                key.append('\u2400');
            } else if (number == null) {
                key.append(value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value));
            } else {
                key.append(String.format(Locale.ROOT, "%.6e", number == 0 ? 0.0 : number));
                exact.append(value instanceof Long ? value : String.format(Locale.ROOT, "%.12e", number))
                        .append('|');
            }
            key.append('|');
        }
        return key.append(exact).toString();
    }
}
