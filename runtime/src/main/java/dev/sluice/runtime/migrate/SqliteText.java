package dev.sluice.runtime.migrate;

import java.util.ArrayList;
import java.util.List;

/** The text of a declaration as SQLite keeps it, without what means nothing: layout, and quotes around names. */
public final class SqliteText {
    private SqliteText() {}

    /**
     * Brings a declaration to a form in which equal ones are equal.
     *
     * @param sql a CREATE statement as the runtime writes it
     * @return its tokens with single spaces between words
     */
    public static String normalized(String sql) {
        StringBuilder out = new StringBuilder(sql.length());
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c == '\'') {
                int end = quoted(sql, i);
                out.append(sql, i, end);
                i = end;
            } else if (c == '"') {
                int end = quoted(sql, i);
                word(out, sql.substring(i + 1, end - 1).replace("\"\"", "\""));
                i = end;
            } else if (isWord(c)) {
                int end = i;
                while (end < sql.length() && isWord(sql.charAt(end))) {
                    end++;
                }
                word(out, sql.substring(i, end));
                i = end;
            } else {
                if (!Character.isWhitespace(c) && c != ';') {
                    out.append(c);
                }
                i++;
            }
        }
        return out.toString();
    }

    private static void word(StringBuilder out, String word) {
        if (out.length() > 0 && isWord(out.charAt(out.length() - 1))) {
            out.append(' ');
        }
        out.append(word);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private static int quoted(String sql, int start) {
        char quote = sql.charAt(start);
        int i = start + 1;
        while (i < sql.length()) {
            if (sql.charAt(i) == quote) {
                if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                    i++;
                } else {
                    return i + 1;
                }
            }
            i++;
        }
        return i;
    }

    /**
     * Takes a CREATE TABLE apart.
     *
     * @param sql the statement
     * @return what stands before the columns, each column and constraint, and what stands behind them
     */
    public static List<String> parts(String sql) {
        String text = normalized(sql);
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'') {
                i = quoted(text, i) - 1;
            } else if (c == '(' && depth++ == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            } else if (c == ')' && --depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            } else if (c == ',' && depth == 1) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add("options " + text.substring(start));
        return parts;
    }
}
