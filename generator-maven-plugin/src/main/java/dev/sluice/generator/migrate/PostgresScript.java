package dev.sluice.generator.migrate;

import java.util.ArrayList;
import java.util.List;

/** Cuts a script for PostgreSQL at its semicolons: not at those in strings, names, comments and dollar quotes. */
final class PostgresScript {
    private final String text;
    private final List<String> statements = new ArrayList<>();
    private int start;
    private int at;

    private PostgresScript(String text) {
        this.text = text;
    }

    static List<String> split(String text) {
        PostgresScript script = new PostgresScript(text);
        script.run();
        return script.statements;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ';') {
                end();
            } else if (c == '\'' || c == '"') {
                skipQuoted(c);
            } else if (text.startsWith("--", at)) {
                int line = text.indexOf('\n', at);
                at = line < 0 ? text.length() : line;
            } else if (text.startsWith("/*", at)) {
                skipComment();
            } else if (c == '$') {
                skipDollars();
            } else {
                at++;
            }
        }
        end();
    }

    private void end() {
        String statement = withoutLeadingComments(text.substring(start, at)).strip();
        if (!statement.isEmpty()) {
            statements.add(statement);
        }
        at++;
        start = at;
    }

    private static String withoutLeadingComments(String statement) {
        String rest = statement.stripLeading();
        while (rest.startsWith("--") || rest.startsWith("/*")) {
            int end = rest.startsWith("--") ? rest.indexOf('\n') : rest.indexOf("*/") + 1;
            rest = end <= 0 ? "" : rest.substring(end + 1).stripLeading();
        }
        return rest;
    }

    /** A backslash escapes a quote only in strings that begin with E. */
    private void skipQuoted(char quote) {
        boolean escapes = quote == '\''
                && at > 0
                && (text.charAt(at - 1) == 'E' || text.charAt(at - 1) == 'e')
                && (at == 1 || !Character.isJavaIdentifierPart(text.charAt(at - 2)));
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            at += escapes && text.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipComment() {
        int depth = 0;
        do {
            if (text.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (text.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
        } while (depth > 0 && at < text.length());
    }

    private void skipDollars() {
        int end = at + 1;
        while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end)) && text.charAt(end) != '$') {
            end++;
        }
        boolean inName = at > 0 && Character.isJavaIdentifierPart(text.charAt(at - 1));
        if (inName || end >= text.length() || text.charAt(end) != '$' || Character.isDigit(text.charAt(at + 1))) {
            at++;
            return;
        }
        String tag = text.substring(at, end + 1);
        int close = text.indexOf(tag, end + 1);
        at = close < 0 ? text.length() : close + tag.length();
    }
}
