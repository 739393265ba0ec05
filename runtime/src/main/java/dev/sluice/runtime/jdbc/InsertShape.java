package dev.sluice.runtime.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An INSERT of one row taken apart, so that the same text can insert many: what stands before the values, the values, and
 * what stands behind. Only for text that the translator printed. Immutable.
 *
 * @param head from INSERT up to VALUES
 * @param tuple the values with their parentheses
 * @param tail ON CONFLICT and RETURNING, perhaps empty
 */
record InsertShape(String head, String tuple, String tail) {
    private static final String VALUES = "VALUES";

    /** Takes a text apart; null when it is not an INSERT of exactly one row whose values are independent of the table. */
    static @Nullable InsertShape of(String sql) {
        if (!sql.startsWith("INSERT ")) {
            return null;
        }
        int values = topLevelWord(sql, VALUES);
        int open = values < 0 ? -1 : sql.indexOf('(', values);
        if (open < 0 || !sql.substring(values + VALUES.length(), open).isBlank()) {
            return null;
        }
        int end = closing(sql, open) + 1;
        String tuple = sql.substring(open, end);
        String tail = sql.substring(end).strip();
        // A subquery would see the rows inserted before it, one statement for many rows would not.
        if (tail.startsWith(",") || tuple.toUpperCase(Locale.ROOT).contains("SELECT")) {
            return null;
        }
        return new InsertShape(sql.substring(0, values), tuple, tail);
    }

    /** The same text for a number of rows. */
    String rows(int count) {
        StringBuilder sql = new StringBuilder(head).append(VALUES).append(' ').append(tuple);
        for (int i = 1; i < count; i++) {
            sql.append(", ").append(tuple);
        }
        return tail.isEmpty() ? sql.toString() : sql.append(' ').append(tail).toString();
    }

    /** The values, each as it is printed. */
    List<String> values() {
        List<String> values = new ArrayList<>();
        int depth = 0;
        int start = 1;
        for (int i = 0; i < tuple.length(); i = next(tuple, i)) {
            char c = tuple.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if ((c == ',' && depth == 1) || depth == 0) {
                values.add(tuple.substring(start, i).strip());
                start = i + 1;
            }
        }
        return values;
    }

    /** Where each parameter mark stands in the values. */
    List<Integer> marks() {
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < tuple.length(); i = next(tuple, i)) {
            if (tuple.charAt(i) == '?') {
                marks.add(i);
            }
        }
        return marks;
    }

    /** The type that a mark is cast to, or null. */
    @Nullable
    String castBehind(int mark) {
        if (!tuple.startsWith("::", mark + 1)) {
            return null;
        }
        int end = mark + 3;
        while (end < tuple.length() && (Character.isLetterOrDigit(tuple.charAt(end)) || tuple.charAt(end) == '_')) {
            end++;
        }
        boolean array = tuple.startsWith("[", end);
        return array ? tuple.substring(mark + 3, end) + "[]" : tuple.substring(mark + 3, end);
    }

    private static int topLevelWord(String sql, String word) {
        int depth = 0;
        for (int i = 0; i < sql.length(); i = next(sql, i)) {
            char c = sql.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && sql.startsWith(word, i) && isEdge(sql, i - 1) && isEdge(sql, i + word.length())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEdge(String sql, int at) {
        return at < 0 || at >= sql.length() || !(Character.isLetterOrDigit(sql.charAt(at)) || sql.charAt(at) == '_');
    }

    private static int closing(String sql, int open) {
        int depth = 0;
        for (int i = open; i < sql.length(); i = next(sql, i)) {
            char c = sql.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return sql.length() - 1;
    }

    /** The next position outside quotes; a doubled quote begins the next quoted piece. */
    private static int next(String sql, int at) {
        char c = sql.charAt(at);
        if (c != '\'' && c != '"' && c != '`') {
            return at + 1;
        }
        int end = sql.indexOf(c, at + 1);
        return end < 0 ? sql.length() : end + 1;
    }
}
