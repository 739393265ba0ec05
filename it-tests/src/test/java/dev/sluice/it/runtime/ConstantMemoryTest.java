package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Results of 120 megabytes, read in a JVM whose heap has 32. */
@ExtendWith(FreshPostgres.class)
class ConstantMemoryTest {
    private static final int ROWS = 400_000;

    /** What the other JVM runs. */
    static final class Reading {
        private static final SqlText MANY = SqlText.read("many", "many.sql", 1)
                .sqlite("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < " + ROWS
                        + ") SELECT i, printf('%0300d', i) FROM n")
                .postgres("SELECT i, lpad(i::text, 300, '0') FROM generate_series(1, " + ROWS + ") AS n (i)")
                .build();

        private Reading() {}

        public static void main(String[] arguments) {
            Engine engine = arguments[0].equals("sqlite")
                    ? Sqlite.file(Path.of(arguments[1]))
                    : Postgres.connect(arguments[1], arguments[2], arguments.length > 3 ? arguments[3] : "");
            try (Database db = Database.open(engine, SchemaText.of(List.of(), List.of()))) {
                Query<String> query = db.query(MANY, ParameterBinder.NONE, row -> row.getString(2));
                try (Stream<String> rows = query.stream()) {
                    System.out.println(rows.mapToLong(String::length).sum());
                }
                long[] sum = {0};
                query.forEach(text -> sum[0] += text.length());
                System.out.println(sum[0]);
                db.inTransaction(tx -> {
                    try (Stream<String> rows = tx.query(MANY, ParameterBinder.NONE, row -> row.getString(2)).stream()) {
                        System.out.println(rows.mapToLong(String::length).sum());
                    }
                });
            }
        }
    }

    @Test
    void a_stream_of_postgres_does_not_grow(TestDatabase postgres) throws IOException, InterruptedException {
        read("postgres", postgres.url(), postgres.user(), postgres.password());
    }

    @Test
    void a_stream_of_sqlite_does_not_grow(@TempDir Path folder) throws IOException, InterruptedException {
        read("sqlite", folder.resolve("many.db").toString());
    }

    private static void read(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Reading.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output.lines().filter(line -> line.equals(Long.toString(ROWS * 300L))))
                .as(output)
                .hasSize(3);
    }
}
