package dev.sluice.generator.maven;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The test of migrations that an application begins with. */
final class MigrationsTestFile {
    private static final String TEXT = """
            package %1$s;

            import static org.junit.jupiter.api.Assertions.assertEquals;

            import dev.sluice.runtime.SchemaVerifier;
            import dev.sluice.runtime.Sqlite;
            import dev.sluice.runtime.VerifiedMigration;
            import java.nio.file.Path;
            import java.util.stream.Stream;
            import org.junit.jupiter.api.DynamicTest;
            import org.junit.jupiter.api.TestFactory;
            import org.junit.jupiter.api.io.TempDir;

            /** Databases of every version that was released become databases of this one, and keep their rows. */
            class MigrationsTest {
                private static final SchemaVerifier<%2$s> VERIFIER = SchemaVerifier.of(
                        Path.of("%3$s"), %2$s::open, %2$s::validateSchema);

                @TestFactory
                Stream<DynamicTest> everyVersionBecomesThisOne(@TempDir Path folder) {
                    return VERIFIER.versions().stream()
                            .map(version -> DynamicTest.dynamicTest("version " + version, () -> {
                                // Fill the tables yourself, where made-up rows do not fit: verify(version, engine, session -> ..)
                                VerifiedMigration seen =
                                        VERIFIER.verify(version, Sqlite.file(folder.resolve(version + ".db")));
                                seen.rowsAfter()
                                        .forEach((table, rows) ->
                                                assertEquals(seen.rowsBefore().get(table), rows, table));
                            }));
                }
            }
            """;

    private MigrationsTestFile() {}

    /** Writes the file unless it exists; returns the outcome with it. */
    static SchemaTasks.Outcome write(CompileRequest.Database database, Path base, SchemaTasks.Outcome outcome)
            throws IOException {
        Optional<String> name = SchemaTasks.databaseClass(database, base);
        if (name.isEmpty()) {
            return outcome;
        }
        int dot = name.get().lastIndexOf('.');
        String packageName = name.get().substring(0, dot);
        Path file = base.resolve("src/test/java")
                .resolve(packageName.replace('.', '/'))
                .resolve("MigrationsTest.java");
        if (Files.exists(file)) {
            return outcome;
        }
        String snapshots = base.toAbsolutePath()
                .relativize(
                        database.sourceRoot().resolve("migrations/snapshots").toAbsolutePath())
                .toString()
                .replace('\\', '/');
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                TEXT.formatted(packageName, name.get().substring(dot + 1), snapshots)
                        .getBytes(StandardCharsets.UTF_8));
        List<Path> written = new ArrayList<>(outcome.written());
        written.add(file);
        return new SchemaTasks.Outcome(outcome.diagnostics(), written, outcome.warnings(), outcome.notes());
    }
}
