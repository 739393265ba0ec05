package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries of the release before, on the schema of this one. */
class CompatibilityTest {
    private static final String BEFORE = """
            CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT, total INTEGER NOT NULL);
            all: SELECT * FROM orders;
            notes: SELECT note FROM orders WHERE customer = :who;
            totals: SELECT total FROM orders;
            add: INSERT INTO orders $row;
            setNote: UPDATE orders SET note = :note WHERE id = :id;
            rename: UPDATE orders SET customer = :to WHERE customer = :from;
            """;

    private final Path folder;

    CompatibilityTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> broken(String now) throws IOException {
        Path sources = folder.resolve("sql");
        Compilation.write(sources.resolve("com/acme/orders.sql"), now);
        Path jar = folder.resolve("app.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            zip.putNextEntry(new ZipEntry("com/acme/orders.sql"));
            zip.write(BEFORE.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("migrations/0002_x.sql"));
            zip.write("nonsense".getBytes(StandardCharsets.UTF_8));
        }
        SchemaTasks.Compared compared = SchemaTasks.compare(
                new CompileRequest.Database(sources, true, "", "AppDatabase", EnumSet.allOf(Dialect.class)),
                folder,
                JavaEnvironment.NONE,
                jar);
        assertThat(compared.outcome().diagnostics()).isEmpty();
        assertThat(compared.sources()).isEqualTo(1);
        return compared.broken().stream()
                .map(one -> one.place() + " " + one.query() + ": " + String.join("; ", one.reasons()))
                .toList();
    }

    @Test
    void nothingBreaksWhereAColumnIsAdded() throws IOException {
        assertThat(broken(BEFORE.replace("note TEXT", "note TEXT, priority INTEGER NOT NULL DEFAULT 3")))
                .isEmpty();
    }

    @Test
    void columnsThatAreGoneBreakWhatReadsThem() throws IOException {
        assertThat(
                        broken(
                                "CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, total INTEGER NOT NULL);"))
                .anyMatch(line -> line.startsWith("com/acme/orders.sql:2 all: column \"note\" is gone"))
                .anyMatch(line -> line.startsWith("com/acme/orders.sql:3 notes: unknown column"))
                .anyMatch(line -> line.startsWith("com/acme/orders.sql:5 add: "))
                .anyMatch(line -> line.startsWith("com/acme/orders.sql:6 setNote: "))
                .hasSize(4);
    }

    @Test
    void aNewColumnThatNeedsAValueBreaksInserts() throws IOException {
        assertThat(broken(BEFORE.replace("note TEXT", "note TEXT, priority INTEGER NOT NULL")))
                .singleElement()
                .asString()
                .startsWith("com/acme/orders.sql:5 add: ")
                .contains("priority");
    }

    @Test
    void typesAndNullsThatChangeBreakReaders() throws IOException {
        assertThat(broken("CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT NOT NULL,"
                        + " total NUMERIC(10, 2) NOT NULL);"))
                .contains("com/acme/orders.sql:4 totals: column \"total\" was INTEGER and is NUMERIC(10,2)")
                .anyMatch(line -> line.startsWith("com/acme/orders.sql:5 add: "))
                .anyMatch(line -> line.equals(
                        "com/acme/orders.sql:6 setNote: parameter :note could be NULL and cannot be any more"));
    }
}
