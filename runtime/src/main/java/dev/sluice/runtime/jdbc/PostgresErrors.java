package dev.sluice.runtime.jdbc;

import dev.sluice.runtime.jdbc.ErrorDetails.Violated;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the server says about an error ("Error Codes" of its documentation). Names of constraint, table and
 * column come from the driver's own exception, asked by name since no driver is a dependency; this happens only when a
 * statement has failed.
 */
final class PostgresErrors {
    /** Name that the server gives to a primary key without one. */
    private static final String PRIMARY_KEY_SUFFIX = "_pkey";

    /** A column in a list of them: in quotes or not, and what follows. */
    private static final Pattern COLUMN =
            Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([\\p{L}_][\\p{L}\\p{N}_$]*))(, |\\)=\\()");

    private PostgresErrors() {}

    static ErrorDetails details(SQLException failure) {
        String given = failure.getSQLState() == null ? ErrorDetails.GENERAL : failure.getSQLState();
        // Only PostgreSQL 18 tells RESTRICT from other foreign keys.
        String state = given.equals("23001") ? "23503" : given;
        Object server = property(failure, "getServerErrorMessage");
        String text = text(failure, server, state);
        if (!state.startsWith("23")) {
            String table = state.equals(SqlStates.UNDEFINED_TABLE) ? quoted(text) : null;
            return new ErrorDetails(state, text, null, null, table, List.of());
        }
        String table = (String) property(server, "getTable");
        String constraint = (String) property(server, "getConstraint");
        String column = (String) property(server, "getColumn");
        return new ErrorDetails(
                state,
                text,
                kind(state, table, constraint),
                constraint,
                table,
                column == null ? keyColumns(state, (String) property(server, "getDetail")) : List.of(column));
    }

    /**
     * The columns in {@code Key (a, "B")=(1, x) already exists.}, none where a term of the key is no column, as SQLite says. The
     * words are those of the server's language, the rest is not.
     */
    private static List<String> keyColumns(String state, @Nullable String detail) {
        int open = detail == null ? -1 : detail.indexOf('(');
        if (!state.equals(SqlStates.UNIQUE_VIOLATION) || detail == null || open < 0) {
            return List.of();
        }
        List<String> columns = new ArrayList<>();
        Matcher name = COLUMN.matcher(detail).region(open + 1, detail.length());
        while (name.lookingAt()) {
            columns.add(name.group(1) == null ? name.group(2) : name.group(1).replace("\"\"", "\""));
            if (name.group(3).equals(")=(")) {
                return List.copyOf(columns);
            }
            name.region(name.end(), detail.length());
        }
        return List.of();
    }

    /** The number in {@code COPY orders, line 12, column total: "..."}, whose words are those of the server's language. */
    static long lineOfCopy(SQLException failure) {
        String where = (String) property(property(failure, "getServerErrorMessage"), "getWhere");
        int comma = where == null || !where.startsWith("COPY ") ? -1 : where.indexOf(',');
        if (where == null || comma < 0) {
            return 0;
        }
        int start = comma;
        while (start < where.length() && !Character.isDigit(where.charAt(start))) {
            start++;
        }
        long line = 0;
        for (int i = start; i < where.length() && Character.isDigit(where.charAt(i)); i++) {
            line = line * 10 + Character.digit(where.charAt(i), 10);
        }
        return line;
    }

    /** The name in {@code relation "orders" does not exist}, which is quoted alike in most languages. */
    private static @Nullable String quoted(@Nullable String text) {
        if (text == null) {
            return null;
        }
        int open = text.indexOf('"');
        int close = open < 0 ? -1 : text.indexOf('"', open + 1);
        return close < 0 ? null : text.substring(open + 1, close);
    }

    private static Violated kind(String state, @Nullable String table, @Nullable String constraint) {
        return switch (state) {
            case "23505" -> isPrimaryKey(table, constraint) ? Violated.PRIMARY_KEY : Violated.UNIQUE;
            case "23503" -> Violated.FOREIGN_KEY;
            case "23502" -> Violated.NOT_NULL;
            case "23514" -> Violated.CHECK;
            default -> Violated.OTHER;
        };
    }

    /** The server cuts off the table's name where the whole would be too long. */
    private static boolean isPrimaryKey(@Nullable String table, @Nullable String constraint) {
        return table != null
                && constraint != null
                && constraint.endsWith(PRIMARY_KEY_SUFFIX)
                && table.startsWith(constraint.substring(0, constraint.length() - PRIMARY_KEY_SUFFIX.length()));
    }

    /** The server's sentence without its detail; sentences of data exceptions (class 22) quote the value itself. */
    private static @Nullable String text(SQLException failure, @Nullable Object server, String state) {
        if (failure instanceof ValueException) {
            return failure.getMessage();
        }
        if (state.startsWith("22")) {
            return null;
        }
        String sentence = server == null ? failure.getMessage() : (String) property(server, "getMessage");
        if (sentence == null) {
            return null;
        }
        int line = sentence.indexOf('\n');
        return line < 0 ? sentence : sentence.substring(0, line);
    }

    private static @Nullable Object property(@Nullable Object of, String getter) {
        if (of == null) {
            return null;
        }
        try {
            return of.getClass().getMethod(getter).invoke(of);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException notTheDriversOwn) {
            return null;
        }
    }
}
