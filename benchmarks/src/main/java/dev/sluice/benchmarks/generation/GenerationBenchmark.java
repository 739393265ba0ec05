package dev.sluice.benchmarks.generation;

import com.sun.management.OperatingSystemMXBean;
import dev.sluice.generator.CompileReport;
import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SqlCompiler;
import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Generates a database of 200 tables with ten columns and ten queries each, and has the Java compiled: processor time of the
 * generator and of javac, size of the classes. An argument keeps the files in that folder.
 */
public final class GenerationBenchmark {
    private static final int TABLES = 200;
    private static final int ROUNDS = 3;

    private static final String FILE = """
            -- Goods of a kind.
            CREATE TABLE goods_{n} (
              id INTEGER PRIMARY KEY,
              name TEXT NOT NULL,
              color TEXT,
              price NUMERIC(10, 2) NOT NULL,
              stock INTEGER NOT NULL DEFAULT 0,
              weight REAL,
              listed BOOLEAN NOT NULL DEFAULT TRUE,
              since DATE,
              changed DATETIME NOT NULL,
              maker INTEGER
            );
            byName(:name): SELECT * FROM goods_{n} WHERE name = :name ORDER BY id;
            byColor(:color) :many: SELECT id, name, price FROM goods_{n} WHERE color = :color ORDER BY price, id;
            cheap(:max, :color): SELECT * FROM goods_{n} WHERE price <= :max [[ AND color = :color ]] ORDER BY price, id;
            ofIds(:ids): SELECT id, name, stock, changed FROM goods_{n} WHERE id IN :ids ORDER BY id;
            totals: SELECT color, count(*) AS number, sum(stock) AS stock, max(price) AS dearest FROM goods_{n}
              GROUP BY color ORDER BY color;
            withMaker: SELECT g.**, m.name AS maker FROM goods_{n} g LEFT JOIN goods_{n} m ON m.id = g.maker ORDER BY g.id;
            sell(:id, :count): UPDATE goods_{n} SET stock = stock - :count WHERE id = :id AND stock >= :count;
            add(:name, :price, :changed) :one: INSERT INTO goods_{n} (name, price, changed) VALUES (:name, :price, :changed)
              RETURNING id;
            drop(:id): DELETE FROM goods_{n} WHERE id = :id;
            recent(:after, :limit): SELECT name, since FROM goods_{n} WHERE since >= :after ORDER BY since DESC, id LIMIT :limit;
            """;

    private GenerationBenchmark() {}

    /**
     * Runs it and prints the figures.
     *
     * @param arguments perhaps a folder
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("generation");
        Path sources = folder.resolve("sql");
        for (int i = 0; i < TABLES; i++) {
            Path file = sources.resolve("com/acme/goods/goods" + i + ".sql");
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, FILE.replace("{n}", Integer.toString(i)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            Path java = folder.resolve("java" + round);
            double generating = seconds(() -> generate(sources, java));
            List<Path> files = files(java, ".java");
            Path classes = Files.createDirectories(folder.resolve("classes" + round));
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            double compiling = seconds(() -> compile(files, classes));
            double own = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "generator %.1f s, javac %.1f s of processor time, %.1f s of it its own thread, for %d files, %d KB%n",
                    generating,
                    compiling,
                    own,
                    files.size(),
                    size(files) / 1024);
            if (round == ROUNDS - 1) {
                report(files(classes, ".class"));
            }
        }
    }

    private static void report(List<Path> classes) throws IOException {
        long largest = 0;
        long queries = 0;
        for (Path file : classes) {
            largest = Math.max(largest, Files.size(file));
            queries += file.getFileName().toString().contains("Queries") ? Files.size(file) : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%d classes, %d KB, the largest %d KB; %d bytes for each query%n",
                classes.size(),
                size(classes) / 1024,
                largest / 1024,
                queries / (TABLES * 10));
    }

    private static void generate(Path sources, Path java) {
        CompileRequest request = new CompileRequest(
                List.of(new CompileRequest.Database(sources, true, "", "AppDatabase", EnumSet.allOf(Dialect.class))),
                java,
                sources,
                Map.of(),
                new JavaEnvironment(List.of(), List::of),
                "benchmark");
        try {
            CompileReport report = SqlCompiler.compile(request);
            if (report.outcome() != CompileReport.Outcome.GENERATED) {
                throw new IllegalStateException(report.diagnostics().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(List<Path> files, Path classes) {
        List<String> options = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path", "")));
        files.forEach(file -> options.add(file.toString()));
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, options.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException("javac complains");
        }
    }

    private static double seconds(Runnable work) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long start = system.getProcessCpuTime();
        work.run();
        return (system.getProcessCpuTime() - start) / 1e9;
    }

    private static long size(List<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(file);
        }
        return size;
    }

    private static List<Path> files(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path[] found =
                    files.filter(file -> file.toString().endsWith(suffix)).toArray(Path[]::new);
            Arrays.sort(found);
            return List.of(found);
        }
    }
}
