package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Classes from an archive whose own dependencies are not there: said of the source, not left to javac. */
class MissingClassesTest {
    private final Path folder;

    MissingClassesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Compiles classes that need each other into one folder. */
    private Path archive(Map<String, String> sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> options = new ArrayList<>(
                List.of("-parameters", "-d", classes.toString(), "-cp", System.getProperty("java.class.path", "")));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("archive").resolve(source.getKey() + ".java");
            Compilation.write(file, "package com.acme; " + source.getValue());
            options.add(file.toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new)))
                .isZero();
        return classes;
    }

    private Compilation build(String sql, Path classes) throws IOException {
        Compilation.write(folder.resolve("sql/com/acme/rows.sql"), sql);
        return Compilation.of(new CompileRequest(
                List.of(new CompileRequest.Database(
                        folder.resolve("sql"), true, "", "AppDatabase", EnumSet.allOf(Dialect.class))),
                folder.resolve("out"),
                folder.resolve("sql"),
                Map.of(),
                new JavaEnvironment(List.of(folder.resolve("java")), () -> List.of(classes)),
                "test"));
    }

    @Test
    void areSaidWhereTheSourceNamesTheClass() throws IOException {
        Path classes = archive(Map.of(
                "Base", "public class Base {}",
                "Marker", "public interface Marker {}",
                "Extra", "public class Extra {}",
                "Middle", "public class Middle extends Base {}",
                "User", "public class User extends Middle { public User(long id) {} public long id() { return 1; } }",
                "Guest", "public class Guest implements Marker { public Guest(long id) {} public Guest(Extra[] e) {} }",
                "Mood", "public record Mood(String name) implements Marker {}",
                "Fine", "public record Fine(long id) {}"));
        String sql = """
                CREATE TABLE users (id INTEGER PRIMARY KEY, mood TEXT MAPPED BY com.acme.Mood) WITH com.acme.User;
                guests WITH com.acme.Guest: SELECT id FROM users;
                fine WITH com.acme.Fine: SELECT id FROM users;
                """;
        for (String missing : List.of("Base", "Marker", "Extra")) {
            Files.delete(classes.resolve("com/acme/" + missing + ".class"));
        }
        assertThat(build(sql, classes).diagnostics()).isEqualTo("""
                error[SLU220]: "com.acme.Mood" needs the class "com.acme.Marker", which is not there
                  --> com/acme/rows.sql:1:65
                   |
                 1 | CREATE TABLE users (id INTEGER PRIMARY KEY, mood TEXT MAPPED BY com.acme.Mood) WITH com.acme.User;
                   |                                                                 ^^^^^^^^^^^^^
                   = help: add the dependency that has it

                error[SLU220]: "com.acme.User" needs the class "com.acme.Base", which is not there
                  --> com/acme/rows.sql:1:80
                   |
                 1 | CREATE TABLE users (id INTEGER PRIMARY KEY, mood TEXT MAPPED BY com.acme.Mood) WITH com.acme.User;
                   |                                                                                ^^^^^^^^^^^^^^^^^^
                   = help: add the dependency that has it

                error[SLU220]: "com.acme.Guest" needs the class "com.acme.Marker", which is not there
                  --> com/acme/rows.sql:2:8
                   |
                 2 | guests WITH com.acme.Guest: SELECT id FROM users;
                   |        ^^^^^^^^^^^^^^^^^^^
                   = help: add the dependency that has it
                """);
    }

    @Test
    void ofTheProjectItselfMayComeFromTheGenerator() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Compilation.write(
                folder.resolve("java/com/acme/User.java"),
                "package com.acme; public record User(long id, AppDatabase of) implements NotYet {"
                        + " public User(long id) { this(id, null); } }");
        assertThat(build("CREATE TABLE users (id INTEGER PRIMARY KEY) WITH com.acme.User;", classes)
                        .diagnostics())
                .isEmpty();
    }
}
