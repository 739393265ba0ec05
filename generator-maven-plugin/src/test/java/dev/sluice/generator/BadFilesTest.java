package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about files that cannot be read or placed. */
class BadFilesTest {
    private final Path folder;

    BadFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void showsWhereAFileStopsBeingUtf8() throws IOException {
        Path file = folder.resolve("com/acme/orders.sql");
        Files.createDirectories(file.getParent());
        Files.write(file, "-- Größe\nCREATE".getBytes(StandardCharsets.ISO_8859_1));
        Compilation compilation = compile();
        assertThat(compilation.codes()).containsExactly("SLU101");
        assertThat(compilation.diagnostics())
                .contains("com/acme/orders.sql:1:6")
                .contains("byte 0xF6 at offset 5")
                .contains("save the file as UTF-8");
    }

    @Test
    void readsOnAfterABadFile() throws IOException {
        Compilation.write(folder.resolve("com/acme/a.sql"), "q: SELECT 1 FROM nowhere;");
        Files.write(folder.resolve("com/acme/b.sql"), new byte[] {(byte) 0xff});
        assertThat(compile().codes()).containsExactly("SLU201", "SLU101");
    }

    @Test
    void acceptsAByteOrderMark() throws IOException {
        Compilation.write(folder.resolve("com/acme/a.sql"), "\ufeffCREATE TABLE t (id INTEGER PRIMARY KEY);");
        assertThat(compile().codes()).isEmpty();
    }

    @Test
    void saysThatAFolderIsMissing() throws IOException {
        Compilation compilation = Compilation.of(folder.resolve("nowhere"), folder.resolve("out"));
        assertThat(compilation.codes()).containsExactly("SLU103");
        assertThat(compilation.report().outcome()).isEqualTo(CompileReport.Outcome.FAILED);
    }

    @Test
    void showsBothRemediesForAFileWithoutPackage() throws IOException {
        Compilation.write(folder.resolve("orders.sql"), "CREATE TABLE t (id INTEGER PRIMARY KEY);");
        Compilation compilation = compile();
        assertThat(compilation.codes()).containsExactly("SLU104");
        assertThat(compilation.diagnostics()).contains("com/acme/orders.sql").contains("<basePackage>");
        CompileRequest configured =
                Compilation.request(folder, folder.resolve("out"), "com.acme", "AppDatabase", Map.of());
        assertThat(Compilation.of(configured).codes()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNoPackage() throws IOException {
        Compilation.write(folder.resolve("com/my-shop/orders.sql"), "CREATE TABLE t (id INTEGER PRIMARY KEY);");
        assertThat(compile().codes()).containsExactly("SLU104");
    }

    @Test
    void refusesFilesThatShareNoPackage() throws IOException {
        Compilation.write(folder.resolve("com/a.sql"), "CREATE TABLE a (id INTEGER PRIMARY KEY);");
        Compilation.write(folder.resolve("org/b.sql"), "CREATE TABLE b (id INTEGER PRIMARY KEY);");
        Compilation compilation = compile();
        assertThat(compilation.codes()).containsExactly("SLU104");
        assertThat(compilation.diagnostics()).contains("<databaseClass>");
    }

    /** A link to nothing cannot be read by any user, root included. */
    @Test
    void saysThatAFileCannotBeRead() throws IOException {
        Path file = folder.resolve("com/acme/orders.sql");
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, folder.resolve("gone.sql"));
        assertThat(compile().codes()).containsExactly("SLU102");
    }

    @Test
    void readsMigrationsAsSteps() throws IOException {
        Compilation.write(folder.resolve("migrations/0001_first.sql"), "CREATE TABLE t (id INTEGER PRIMARY KEY);");
        Compilation.write(folder.resolve("migrations/0002_second.sql"), "ALTER TABLE t ADD COLUMN x TEXT;");
        Compilation.write(folder.resolve("com/acme/a.sql"), "all: SELECT x FROM t ORDER BY id;");
        assertThat(compile().codes()).isEmpty();
    }

    private Compilation compile() throws IOException {
        return Compilation.of(folder, folder.resolveSibling(folder.getFileName() + "-out"));
    }
}
