package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What comments before a statement of a step say about it.
 *
 * @param rebuild whether a CREATE TABLE declares anew a table that exists: {@code -- sluice: rebuild}
 * @param concurrently whether an index is built while others write: {@code -- sluice: concurrently}
 * @param values what columns get in rows that exist, by the key of their name: {@code -- sluice: priority = 3}
 */
record Directives(boolean rebuild, boolean concurrently, Map<String, String> values) {
    private static final Pattern SLUICE = Pattern.compile("\\h*--\\h*sluice:\\h*(.*?)\\h*");
    private static final Pattern VALUE = Pattern.compile("(\"(?:[^\"]|\"\")+\"|\\w+)\\h*=\\h*(.+)");

    static Directives of(SourceSpan statement) {
        SourceFile file = statement.file();
        boolean rebuild = false;
        boolean concurrently = false;
        Map<String, String> values = new LinkedHashMap<>();
        int line = statement.line() - 1;
        while (line >= 1 && file.lineText(line).strip().startsWith("--")) {
            Matcher directive = SLUICE.matcher(file.lineText(line));
            if (directive.matches()) {
                String text = directive.group(1);
                Matcher value = VALUE.matcher(text);
                rebuild |= text.equals("rebuild");
                concurrently |= text.equals("concurrently");
                if (value.matches()) {
                    values.put(Identifier.key(unquoted(value.group(1))), value.group(2));
                }
            }
            line--;
        }
        return new Directives(rebuild, concurrently, values);
    }

    /** Tells whether a comment says that a whole file runs outside a transaction. */
    static boolean isOutsideTransaction(SourceFile file) {
        return file.text().lines().anyMatch(line -> {
            Matcher directive = SLUICE.matcher(line);
            return directive.matches() && directive.group(1).equals("no transaction");
        });
    }

    private static String unquoted(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
