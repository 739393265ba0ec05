package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.source.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments before a statement of a step say about it.
 *
 * @param rebuild whether a CREATE TABLE declares anew a table that exists: {@code -- sluice: rebuild}
 * @param concurrently whether an index is built while others write: {@code -- sluice: concurrently}
 * @param later whether PostgreSQL looks at old rows later: {@code -- sluice: validate later}
 * @param values what columns get in rows that exist, by the key of their name: {@code -- sluice: priority = 3}
 * @param places where these stand
 */
record Directives(
        boolean rebuild,
        boolean concurrently,
        boolean later,
        Map<String, String> values,
        Map<String, SourceSpan> places) {
    private static final Pattern KNOWN = Pattern.compile(
            "rebuild|concurrently|validate later|no transaction|flexible|(?:validate|allow|renamed\\h+from|java)\\b.*");
    private static final List<String> WORDS =
            List.of("rebuild", "concurrently", "validate", "no transaction", "flexible", "allow", "java");

    private static final Pattern SLUICE = Pattern.compile("\\h*--\\h*sluice:\\h*(.*?)\\h*");
    private static final Pattern VALIDATE =
            Pattern.compile("\\h*--\\h*sluice:\\h*validate\\h+(?!later\\h*$)(\"(?:[^\"]|\"\")+\"|\\w+)\\h*");
    private static final Pattern JAVA = Pattern.compile("\\h*--\\h*sluice:\\h*java\\b\\h*(.*?)\\h*");
    private static final Pattern VALUE = Pattern.compile("(\"(?:[^\"]|\"\")+\"|\\w+)\\h*=\\h*(.+)");

    static Directives of(SourceSpan statement) {
        SourceFile file = statement.file();
        boolean rebuild = false;
        boolean concurrently = false;
        boolean later = false;
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, SourceSpan> places = new LinkedHashMap<>();
        int line = statement.line() - 1;
        while (line >= 1 && file.lineText(line).strip().startsWith("--")) {
            Matcher directive = SLUICE.matcher(file.lineText(line));
            if (directive.matches()) {
                String text = directive.group(1);
                Matcher value = VALUE.matcher(text);
                rebuild |= text.equals("rebuild");
                concurrently |= text.equals("concurrently");
                later |= text.equals("validate later");
                if (value.matches()) {
                    String column = Identifier.key(unquoted(value.group(1)));
                    values.put(column, value.group(2));
                    places.put(column, lineOf(file, line));
                }
            }
            line--;
        }
        return new Directives(rebuild, concurrently, later, values, places);
    }

    private static SourceSpan lineOf(SourceFile file, int line) {
        int start = file.lineStart(line);
        return file.span(start, start + file.lineText(line).length());
    }

    /** Reports comments that say nothing: a word that is misspelled would do nothing at all. */
    static void check(SourceFile file, DiagnosticSink sink) {
        for (int line = 1; line <= file.lineCount(); line++) {
            Matcher directive = SLUICE.matcher(file.lineText(line));
            if (directive.matches()
                    && !KNOWN.matcher(directive.group(1)).matches()
                    && !VALUE.matcher(directive.group(1)).matches()) {
                Diagnostic unknown = Diagnostic.of(
                        DiagnosticCode.BAD_MIGRATION,
                        lineOf(file, line),
                        "this comment says nothing that a step knows");
                sink.add(Suggestions.nearest(directive.group(1), WORDS)
                        .map(near -> unknown.withHelp("did you mean \"" + near + "\"?"))
                        .orElse(unknown.withHelp(
                                "it may be " + String.join(", ", WORDS) + ", or <column> = <expression>")));
            }
        }
    }

    /** Tells whether a comment says that a whole file runs outside a transaction. */
    static boolean isOutsideTransaction(SourceFile file) {
        return file.text().lines().anyMatch(line -> {
            Matcher directive = SLUICE.matcher(line);
            return directive.matches() && directive.group(1).equals("no transaction");
        });
    }

    /** Returns the tables of which a step looks at the old rows: {@code -- sluice: validate orders}, a line for each. */
    static List<Validated> validated(SourceFile file) {
        List<Validated> tables = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            Matcher directive = VALIDATE.matcher(file.lineText(line));
            if (directive.matches()) {
                tables.add(new Validated(unquoted(directive.group(1)), lineOf(file, line)));
            }
        }
        return tables;
    }

    /** Returns the places where a step runs Java: {@code -- sluice: java com.acme.SplitNames}. */
    static List<Java> java(SourceFile file) {
        List<Java> calls = new ArrayList<>();
        for (int line = 1; line <= file.lineCount(); line++) {
            Matcher directive = JAVA.matcher(file.lineText(line));
            if (directive.matches()) {
                int start = file.lineStart(line);
                calls.add(new Java(
                        directive.group(1),
                        directive.group(1).isEmpty()
                                ? lineOf(file, line)
                                : file.span(start + directive.start(1), start + directive.end(1))));
            }
        }
        return calls;
    }

    /** A class, and where it is named. */
    record Java(String className, SourceSpan span) {}

    /** A table, and where it is named. */
    record Validated(String table, SourceSpan span) {}

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
