package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.generator.support.JavaJudge;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/coming-from.md} shows of Sluice is generated without a word and compiles. */
class ComingFromDocTest {
    private static final Path DOC = Path.of("../docs/coming-from.md");
    private static final Pattern FRAGMENT = Pattern.compile("`([^`]+)`");

    private static final String CONVERTER = """
            package com.acme;
            /** Settings as text. */
            public final class SettingsConverter implements dev.sluice.runtime.ColumnConverter<Settings, String> {
                /** Makes one. */
                public SettingsConverter() {}
                @Override public Settings fromSql(String stored) { return new Settings(stored); }
                @Override public String toSql(Settings value) { return value.theme(); }
            }
            """;

    private final Path folder;
    private final List<String> sql = new ArrayList<>();
    private final List<String> java = new ArrayList<>();

    ComingFromDocTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void isTrueOfSluice() throws IOException {
        String doc = Files.readString(DOC).replace("\r\n", "\n");
        Matcher schema = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL).matcher(doc);
        assertThat(schema.find()).isTrue();
        sql.add("CREATE TABLE categories (id INTEGER PRIMARY KEY, name TEXT NOT NULL);");
        sql.add(schema.group(1));
        int rows = 0;
        for (String line : doc.lines().filter(it -> it.startsWith("| Sluice |")).toList()) {
            rows++;
            Matcher fragments = FRAGMENT.matcher(line);
            while (fragments.find()) {
                sort(fragments.group(1), rows);
            }
        }
        assertThat(rows).isEqualTo(5);
        assertThat(sql).hasSize(6);
        assertThat(java).hasSize(3);
        check();
    }

    /** A fragment is a query, a column, a call of generated code, or the name of a file or type. */
    private void sort(String fragment, int row) {
        if (fragment.endsWith(";")) {
            sql.add(fragment.startsWith("SELECT") ? "ofRow" + row + ": " + fragment : fragment);
        } else if (fragment.contains(" MAPPED BY ")) {
            sql.add("CREATE TABLE with_column (id INTEGER PRIMARY KEY, " + fragment + ");");
        } else if (fragment.startsWith("db.")) {
            java.add(fragment + ";");
        }
    }

    private void check() throws IOException {
        Map<String, String> sources = new TreeMap<>(Map.of(
                "com/acme/Settings.java",
                "package com.acme; /**\n * Settings.\n * @param theme a name\n */ public record Settings(String theme) {}",
                "com/acme/SettingsConverter.java",
                CONVERTER));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Compilation.write(folder.resolve("java").resolve(source.getKey()), source.getValue());
        }
        Compilation.write(folder.resolve("sql/com/acme/todos.sql"), String.join("\n", sql));
        Compilation built = Compilation.of(new CompileRequest(
                List.of(new CompileRequest.Database(
                        folder.resolve("sql"), true, "", "AppDatabase", EnumSet.allOf(Dialect.class))),
                folder.resolve("out"),
                folder.resolve("sql"),
                Map.of(),
                new JavaEnvironment(List.of(folder.resolve("java")), List::of),
                "test"));
        assertThat(built.diagnostics()).isEmpty();
        Map<String, String> files = new TreeMap<>(built.files());
        files.putAll(sources);
        files.put(
                "com/acme/Use.java",
                "package com.acme; class Use { void use(AppDatabase db) { " + String.join("\n", java) + " } }");
        assertThat(JavaJudge.complaints(files, folder.resolve("classes"))).isEmpty();
    }
}
