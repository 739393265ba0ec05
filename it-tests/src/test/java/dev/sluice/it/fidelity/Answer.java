package dev.sluice.it.fidelity;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a statement answered: rows, or a number of rows changed, or a failure.
 *
 * @param rows null for a write without RETURNING and for a failure
 * @param count rows changed; -1 with rows
 * @param failure the engine's message, or null
 */
record Answer(
        @Nullable List<List<@Nullable Object>> rows,
        int count,
        @Nullable String failure) {
    private static final double NEAR = 1e-9;

    /** Runs a statement whose parameters are bound. */
    static Answer of(PreparedStatement statement) throws SQLException {
        if (!statement.execute()) {
            return new Answer(null, statement.getUpdateCount(), null);
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (ResultSet set = statement.getResultSet()) {
            int columns = set.getMetaData().getColumnCount();
            while (set.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(plain(set.getObject(i)));
                }
                rows.add(row);
            }
        }
        return new Answer(rows, -1, null);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof byte[]) {
            return value;
        } else if (value instanceof Boolean truth) {
            return BigDecimal.valueOf(truth ? 1 : 0);
        } else if (value instanceof Double || value instanceof Float) {
            return ((Number) value).doubleValue();
        } else if (value instanceof BigDecimal decimal) {
            return decimal;
        } else if (value instanceof Number number) {
            return BigDecimal.valueOf(number.longValue());
        }
        return String.valueOf(value);
    }

    /** Tells whether two answers are the same. */
    boolean same(Answer other, boolean ordered) {
        if (failure != null || other.failure != null) {
            return failure != null && other.failure != null;
        }
        List<List<@Nullable Object>> mine = rows;
        List<List<@Nullable Object>> theirs = other.rows;
        if (mine == null || theirs == null) {
            return mine == null && theirs == null && count == other.count;
        }
        if (mine.size() != theirs.size()) {
            return false;
        }
        List<List<@Nullable Object>> a = ordered ? mine : sorted(mine);
        List<List<@Nullable Object>> b = ordered ? theirs : sorted(theirs);
        for (int i = 0; i < a.size(); i++) {
            if (!sameRow(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<@Nullable Object>> sorted(List<List<@Nullable Object>> rows) {
        List<List<@Nullable Object>> out = new ArrayList<>(rows);
        out.sort(Comparator.comparing(Answer::key));
        return out;
    }

    private static String key(List<@Nullable Object> row) {
        StringBuilder out = new StringBuilder();
        for (Object value : row) {
            if (value instanceof Number number) {
                out.append(String.format(java.util.Locale.ROOT, "n%.6e|", number.doubleValue()));
            } else if (value instanceof byte[] bytes) {
                out.append(Arrays.toString(bytes)).append('|');
            } else {
                out.append(value).append('|');
            }
        }
        return out.toString();
    }

    private static boolean sameRow(List<@Nullable Object> a, List<@Nullable Object> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!sameValue(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameValue(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b;
        } else if (a instanceof byte[] x && b instanceof byte[] y) {
            return Arrays.equals(x, y);
        } else if (a instanceof Number x && b instanceof Number y) {
            if (x instanceof BigDecimal m && y instanceof BigDecimal n) {
                return m.compareTo(n) == 0;
            }
            double p = x.doubleValue();
            double q = y.doubleValue();
            return p == q || Math.abs(p - q) <= NEAR * Math.max(Math.abs(p), Math.abs(q));
        }
        return a.equals(b);
    }

    @Override
    public String toString() {
        return failure != null ? "failed: " + failure : rows == null ? count + " rows changed" : rows.toString();
    }
}
