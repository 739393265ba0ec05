package dev.sluice.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.migrate.CompiledMigrations;
import dev.sluice.generator.migrate.MigrationCompiler;
import dev.sluice.generator.migrate.MigrationFiles;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A project that has grown: many tables, and many steps behind the first version ({@code -Dmigrations=200 -Dtables=100}) are
 * checked within five seconds of work; how long the build took is in the log.
 */
class ManyMigrationsTest {
    private static final int STEPS = Integer.getInteger("migrations", 200);
    private static final int TABLES = Integer.getInteger("tables", 100);

    @Test
    void compilesOnceAndIsUpToDateThen(@TempDir Path folder) throws IOException {
        Path sources = folder.resolve("sql");
        StringBuilder first = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (int t = 0; t < TABLES; t++) {
            String head = "CREATE TABLE t" + t + " (id INTEGER PRIMARY KEY, name TEXT NOT NULL, total NUMERIC(10, 2)";
            first.append(head).append(");\n");
            now.append(head);
            for (int s = t; s < STEPS; s += TABLES) {
                now.append(", c").append(s).append(" TEXT");
            }
            now.append(");\n");
        }
        Map<String, SourceFile> files = new TreeMap<>();
        files.put("migrations/snapshots/0001.sql", new SourceFile("migrations/snapshots/0001.sql", first.toString()));
        for (int s = 0; s < STEPS; s++) {
            String path = String.format(Locale.ROOT, "migrations/%04d_add.sql", s + 2);
            String text = "ALTER TABLE t" + s % TABLES + " ADD COLUMN c" + s + " TEXT;\nUPDATE t" + s % TABLES
                    + " SET c" + s + " = name WHERE id > 0;\n";
            Compilation.write(sources.resolve(path), text);
            files.put(path, new SourceFile(path, text));
        }
        Compilation.write(sources.resolve("migrations/snapshots/0001.sql"), first.toString());
        Compilation.write(sources.resolve("com/acme/schema.sql"), now.toString());
        long checking = System.nanoTime();
        long used = cpu();
        DiagnosticSink sink = new DiagnosticSink();
        DeclaredSchema declared =
                DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", now.toString()), sink)
                        .items());
        CompiledMigrations checked = new MigrationCompiler(
                        MigrationFiles.of(files, sink), EnumSet.allOf(Dialect.class), sink)
                .compile(declared);
        assertThat(checked.steps()).hasSize(STEPS);
        long begun = System.nanoTime();
        used = cpu() - used;
        assertThat(Compilation.of(sources, folder.resolve("java")).codes()).isEmpty();
        long compiled = System.nanoTime();
        Compilation again = Compilation.of(sources, folder.resolve("java"));
        long end = System.nanoTime();
        assertThat(again.report().outcome()).isEqualTo(CompileReport.Outcome.UP_TO_DATE);
        assertThat(used / 1_000_000).as("milliseconds that the checks took").isLessThan(5_000);
        System.getLogger(ManyMigrationsTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} steps of {1} tables: checked in {2} ms, {5} ms of them at work, built in {3} ms, unchanged {4} ms",
                        STEPS,
                        TABLES,
                        (begun - checking) / 1_000_000,
                        (compiled - begun) / 1_000_000,
                        (end - compiled) / 1_000_000,
                        used / 1_000_000);
    }

    /** What this thread has had of the processor, which other work on the machine does not change. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
