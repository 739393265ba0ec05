package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Source files that the archives of dependencies hold, brought in by {@code import 'classpath:..'}. */
class ImportsTest {
    private static final String SHARED = """
            import 'classpath:com/acme/shared/roles.sql';
            CREATE TABLE users (id INTEGER PRIMARY KEY, role INTEGER NOT NULL REFERENCES roles);
            all: SELECT id FROM users;
            """;
    private static final String ROLES = """
            import 'classpath:com/acme/shared/users.sql';
            CREATE TABLE roles (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
            """;

    private final Path folder;

    ImportsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> compile(String source, Map<String, byte[]> shipped) throws IOException {
        Path jar = folder.resolve("shared.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : shipped.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                entries.write(file.getValue());
                entries.closeEntry();
            }
        }
        Path sources = folder.resolve("sources");
        Compilation.write(sources.resolve("com/acme/shop/orders.sql"), source);
        Compilation compilation = Compilation.of(new CompileRequest(
                List.of(new CompileRequest.Database(sources, true, "", "AppDatabase", EnumSet.allOf(Dialect.class))),
                folder.resolve("java"),
                sources,
                Map.of(),
                new JavaEnvironment(List.of(), () -> List.of(jar)),
                "test"));
        return compilation.report().diagnostics().stream()
                .map(diagnostic ->
                        diagnostic.code().id() + " " + diagnostic.span().file().path() + ": " + diagnostic.message())
                .toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> both() {
        return Map.of("com/acme/shared/users.sql", utf8(SHARED), "com/acme/shared/roles.sql", utf8(ROLES));
    }

    @Test
    void the_tables_of_a_file_and_of_those_that_it_imports_are_seen() throws IOException {
        assertThat(compile(
                        "import 'classpath:com/acme/shared/users.sql';\n"
                                + "CREATE TABLE orders (id INTEGER PRIMARY KEY, owner INTEGER REFERENCES users);\n"
                                + "named: SELECT r.name FROM orders o JOIN users u ON u.id = o.owner"
                                + " JOIN roles r ON r.id = u.role WHERE o.id = :id;\n",
                        both()))
                .isEmpty();
    }

    @Test
    void what_is_wrong_with_an_import_is_said_where_it_stands() throws IOException {
        assertThat(compile("import 'classpath:com/acme/shared/user.sql';\n", both()))
                .containsExactly(
                        "SLU222 com/acme/shop/orders.sql: no file \"com/acme/shared/user.sql\" on the class path");
        assertThat(compile("import 'classpath:latin.sql';\n", Map.of("latin.sql", new byte[] {(byte) 0xE9})))
                .containsExactly("SLU101 com/acme/shop/orders.sql: \"latin.sql\" is not UTF-8");
    }

    @Test
    void what_is_wrong_in_a_file_is_said_in_it() throws IOException {
        assertThat(compile(
                        "import 'classpath:bad.sql';\nCREATE TABLE a (id INTEGER PRIMARY KEY);\n",
                        Map.of(
                                "bad.sql",
                                utf8("CREATE TABLE a (id INTEGER PRIMARY KEY);\nDROP TABLE b;\nCREATE TABEL c;\n"))))
                .containsExactlyInAnyOrder(
                        "SLU210 com/acme/shop/orders.sql: \"a\" is declared twice",
                        "SLU113 classpath:bad.sql: a schema is what its CREATE statements declare",
                        "SLU110 classpath:bad.sql: unexpected name \"TABEL\"");
    }
}
