package dev.sluice.runtime.jdbc;

import dev.sluice.runtime.jdbc.ErrorDetails.Violated;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Maps SQLite's extended result codes ("Result and Error Codes" of its documentation) to SQLSTATEs. The driver gives
 * the code's name in brackets and SQLite's own sentence in parentheses: {@code [SQLITE_BUSY] The database file is
 * locked (database is locked)}.
 */
final class SqliteErrors {
    /** What PostgreSQL says of a value that cannot become one of a column's type. */
    private static final String INVALID_TEXT = "22P02";

    /** What a STRICT table says of an INTEGER that has become too large for one, and so a REAL. */
    private static final String REAL_FOR_INTEGER = "cannot store REAL value in INTEGER column";

    private static final Map<String, String> STATE_BY_CODE = Map.ofEntries(
            Map.entry("SQLITE_BUSY_SNAPSHOT", SqlStates.SERIALIZATION_FAILURE),
            Map.entry("SQLITE_BUSY", SqlStates.LOCK_NOT_AVAILABLE),
            Map.entry("SQLITE_LOCKED", SqlStates.LOCK_NOT_AVAILABLE),
            Map.entry("SQLITE_INTERRUPT", SqlStates.CANCELED),
            Map.entry("SQLITE_READONLY", "25006"),
            Map.entry("SQLITE_FULL", "53100"),
            Map.entry("SQLITE_NOMEM", "53200"),
            Map.entry("SQLITE_CANTOPEN", SqlStates.CANNOT_CONNECT),
            Map.entry("SQLITE_NOTADB", SqlStates.CANNOT_CONNECT),
            Map.entry("SQLITE_IOERR", "58030"),
            Map.entry("SQLITE_CORRUPT", "XX001"),
            Map.entry("SQLITE_TOOBIG", "54000"),
            Map.entry("SQLITE_MISMATCH", INVALID_TEXT),
            Map.entry("SQLITE_AUTH", "42501"),
            Map.entry("SQLITE_PERM", "42501"),
            Map.entry("SQLITE_CONSTRAINT_DATATYPE", INVALID_TEXT),
            Map.entry("SQLITE_CONSTRAINT_TRIGGER", "P0001"),
            Map.entry("SQLITE_CONSTRAINT", "23000"));

    private static final Map<String, Violated> KIND_BY_CODE = Map.of(
            "SQLITE_CONSTRAINT_PRIMARYKEY", Violated.PRIMARY_KEY,
            "SQLITE_CONSTRAINT_ROWID", Violated.PRIMARY_KEY,
            "SQLITE_CONSTRAINT_UNIQUE", Violated.UNIQUE,
            "SQLITE_CONSTRAINT_FOREIGNKEY", Violated.FOREIGN_KEY,
            "SQLITE_CONSTRAINT_NOTNULL", Violated.NOT_NULL,
            "SQLITE_CONSTRAINT_CHECK", Violated.CHECK);

    private static final Map<Violated, String> STATE_BY_KIND = Map.of(
            Violated.PRIMARY_KEY, "23505",
            Violated.UNIQUE, "23505",
            Violated.FOREIGN_KEY, "23503",
            Violated.NOT_NULL, "23502",
            Violated.CHECK, "23514");

    private static final String RESTRICTED = "FOREIGN KEY constraint failed";
    private static final String NO_TABLE = "no such table: ";

    /** Parts of the sentences of plain SQLITE_ERROR, and what PostgreSQL calls the same. */
    private static final List<Sentence> SENTENCES = List.of(
            new Sentence("no such table", SqlStates.UNDEFINED_TABLE),
            new Sentence("no such view", SqlStates.UNDEFINED_TABLE),
            new Sentence("no such column", "42703"),
            new Sentence("no such function", "42883"),
            new Sentence("no such savepoint", "3B001"),
            new Sentence("already exists", "42P07"),
            new Sentence("syntax error", "42601"),
            new Sentence("integer overflow", ValueException.OUT_OF_RANGE),
            new Sentence("outside the years 1 to 9999", ValueException.BAD_DATETIME),
            new Sentence("interval out of range", ValueException.BAD_DATETIME),
            new Sentence("not an interval", INVALID_TEXT),
            new Sentence("not JSON", INVALID_TEXT),
            new Sentence("malformed JSON", INVALID_TEXT));

    private record Sentence(String part, String sqlState) {}

    private SqliteErrors() {}

    static ErrorDetails details(SQLException failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        String code = code(message);
        String sentence = sentence(message);
        // RESTRICT fails in a trigger of SQLite's own.
        Violated kind = sentence.equals(RESTRICTED) ? Violated.FOREIGN_KEY : KIND_BY_CODE.get(code);
        if (kind != null) {
            return violation(kind, sentence);
        }
        if (sentence.startsWith(REAL_FOR_INTEGER)) {
            return ErrorDetails.of(ValueException.OUT_OF_RANGE, sentence);
        }
        String state = code.equals("SQLITE_ERROR") ? stateOfSentence(sentence) : state(code);
        if (sentence.startsWith(NO_TABLE)) {
            return new ErrorDetails(state, sentence, null, null, sentence.substring(NO_TABLE.length()), List.of());
        }
        return ErrorDetails.of(state, sentence);
    }

    private static String code(String message) {
        int end = message.indexOf(']');
        return message.startsWith("[") && end > 0 ? message.substring(1, end) : "";
    }

    /** SQLite's own words, which stand in parentheses at the end. */
    private static String sentence(String message) {
        int open = message.indexOf(" (");
        return open > 0 && message.endsWith(")") ? message.substring(open + 2, message.length() - 1) : message;
    }

    /** An extended code that the table does not have counts as its primary code: SQLITE_IOERR_WRITE as SQLITE_IOERR. */
    private static String state(String code) {
        String name = code;
        while (!name.isEmpty()) {
            String state = STATE_BY_CODE.get(name);
            if (state != null) {
                return state;
            }
            name = name.substring(0, Math.max(name.lastIndexOf('_'), 0));
        }
        return ErrorDetails.GENERAL;
    }

    private static String stateOfSentence(String sentence) {
        for (Sentence known : SENTENCES) {
            if (sentence.contains(known.part())) {
                return known.sqlState();
            }
        }
        return ErrorDetails.GENERAL;
    }

    /**
     * Takes names from {@code UNIQUE constraint failed: orders.customer_id, orders.number}, from {@code ...: index 'i'}
     * and from {@code CHECK constraint failed: positive}, where an unnamed CHECK shows its expression.
     */
    private static ErrorDetails violation(Violated kind, String sentence) {
        int colon = sentence.indexOf(": ");
        String subject = colon < 0 ? "" : sentence.substring(colon + 2);
        String state = STATE_BY_KIND.getOrDefault(kind, "23000");
        if (kind == Violated.CHECK) {
            return new ErrorDetails(state, sentence, kind, subject.isEmpty() ? null : subject, null, List.of());
        }
        if (subject.startsWith("index '")) {
            String index = subject.substring("index '".length(), subject.length() - 1);
            return new ErrorDetails(state, sentence, kind, index, null, List.of());
        }
        String table = null;
        List<String> columns = new ArrayList<>();
        for (String name : subject.isEmpty() ? new String[0] : subject.split(", ", -1)) {
            int dot = name.indexOf('.');
            table = dot < 0 ? table : name.substring(0, dot);
            columns.add(name.substring(dot + 1));
        }
        return new ErrorDetails(state, sentence, kind, null, table, List.copyOf(columns));
    }
}
