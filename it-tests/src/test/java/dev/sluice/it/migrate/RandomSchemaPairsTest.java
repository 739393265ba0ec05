package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.Sqlite;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random schemas and what random changes make of them: the step that is written leads from one to the other, on tables with
 * rows. {@code -Dpairs.sqlite=2000 -Dpairs.postgres=200 -Dpairs.seed=1}.
 */
@ExtendWith(FreshPostgres.class)
class RandomSchemaPairsTest {
    private static final long SEED = Long.getLong("pairs.seed", 20261128L);

    /** Where files are kept in memory, if the system has that: waiting for the disk would take most of the time. */
    private static final Path MEMORY = Path.of("/dev/shm");

    private final Path folder;

    RandomSchemaPairsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void stepsLeadFromOneToTheOtherOnSqlite() throws IOException {
        Path file = Files.isDirectory(MEMORY) && Files.isWritable(MEMORY)
                ? Files.createTempFile(MEMORY, "pairs", ".db")
                : folder.resolve("pairs.db");
        try {
            for (int i = 0; i < Integer.getInteger("pairs.sqlite", 2000); i++) {
                delete(file);
                migrate(SEED + i, Sqlite.file(file));
            }
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(file + suffix));
        }
    }

    @Test
    void stepsLeadFromOneToTheOtherOnPostgres(TestDatabase database) throws SQLException {
        for (int i = 0; i < Integer.getInteger("pairs.postgres", 200); i++) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA public CASCADE");
                statement.execute("CREATE SCHEMA public");
            }
            migrate(SEED + i, Postgres.connect(database.url(), database.user(), database.password()));
        }
    }

    private static void migrate(long seed, Engine engine) {
        SchemaSketch sketch = SchemaSketch.random(new Random(seed));
        String before = sketch.text();
        List<String> rows = sketch.rows();
        List<String> names = sketch.tableNames();
        sketch.mutate();
        String after = sketch.text();
        String step = StepWriter.step(declared(before), declared(after), EnumSet.allOf(Dialect.class));
        try {
            SchemaText first = Release.of(before);
            try (Database database = Database.open(engine, first)) {
                rows.forEach(database::customUpdate);
            }
            SchemaText second =
                    step.isEmpty() ? first : Release.of(after, "0002_change.sql", step, "snapshots/0001.sql", before);
            try (Database database = Database.open(engine, second)) {
                database.validateSchema();
                for (String[] kept : sketch.kept(names)) {
                    long id = database.customSelect("SELECT id FROM " + kept[1], row -> row.getLong(1))
                            .one();
                    assertThat(id).isEqualTo(7);
                    database.customUpdate("DELETE FROM " + kept[1] + " WHERE id = 8");
                }
            }
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "seed " + seed + "\n--- before\n" + before + "--- after\n" + after + "--- step\n" + step, failure);
        }
    }

    private static DeclaredSchema declared(String text) {
        return DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items());
    }
}
