package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Sqlite;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that migrate at the same time, and such that are killed meanwhile. {@code -Dkills=20} for a longer
 * run.
 */
@ExtendWith(FreshPostgres.class)
class ProcessesTest {
    private static final int PROCESSES = Integer.getInteger("processes", 32);
    private static final int KILLS = Integer.getInteger("kills", 3);
    private static final long SEED = Long.getLong("kills.seed", System.nanoTime());

    private final Path folder;

    ProcessesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Process start(String... arguments) throws IOException {
        return Killing.start(folder, arguments);
    }

    private String output() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("output-"))
                    .toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    private void allAtOnce(Engine engine, String... arguments) throws Exception {
        Database.open(engine, MigratingProcess.FIRST).close();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(start(arguments));
        }
        for (Process process : processes) {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(this::outputOrError).isZero();
        }
    }

    private String outputOrError() {
        try {
            return output();
        } catch (IOException e) {
            return e.toString();
        }
    }

    @Test
    void processesThatStartTogetherMigrateOnceOnSqlite() throws Exception {
        Path file = folder.resolve("together.db");
        allAtOnce(Sqlite.file(file), file.toString());
        assertThat(state(DriverManager.getConnection("jdbc:sqlite:" + file))).isEqualTo(new State(3, rows(2)));
    }

    @Test
    void processesThatStartTogetherMigrateOnceOnPostgres(TestDatabase database) throws Exception {
        empty(database);
        allAtOnce(
                Postgres.connect(database.url(), database.user(), database.password()),
                database.url(),
                database.user(),
                database.password());
        assertThat(state(database.connect())).isEqualTo(new State(3, rows(2)));
    }

    private static int rows(int steps) {
        return steps * MigratingProcess.rowsOfStep();
    }

    /** The last version of the history, and the rows that the steps left. */
    private record State(int version, int rows) {}

    private static State state(Connection opened) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT (SELECT max(version) FROM __schema_history), (SELECT count(*) FROM runs)")) {
            result.next();
            return new State(result.getInt(1), result.getInt(2));
        }
    }

    private static void empty(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    @Test
    void aKilledProcessLeavesAWholeVersionOnSqlite() throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            Path file = folder.resolve("killed-" + i + ".db");
            Engine engine = Sqlite.file(file);
            Database.open(engine, MigratingProcess.FIRST).close();
            kill(random, file.toString());
            assertThat(state(DriverManager.getConnection("jdbc:sqlite:" + file)))
                    .as("seed " + SEED)
                    .isIn(new State(1, 0), new State(3, rows(2)));
            Database.open(engine, MigratingProcess.THIRD).close();
            assertThat(state(DriverManager.getConnection("jdbc:sqlite:" + file)))
                    .isEqualTo(new State(3, rows(2)));
        }
    }

    @Test
    void aKilledProcessLeavesAWholeVersionOnPostgres(TestDatabase database) throws Exception {
        Random random = new Random(SEED);
        for (int i = 0; i < KILLS; i++) {
            empty(database);
            Engine engine = Postgres.connect(database.url(), database.user(), database.password());
            Database.open(engine, MigratingProcess.FIRST).close();
            kill(random, database.url(), database.user(), database.password());
            assertThat(state(database.connect())).as("seed " + SEED).isIn(new State(1, 0), new State(3, rows(2)));
            Database.open(engine, MigratingProcess.THIRD).close();
            assertThat(state(database.connect())).as("seed " + SEED).isEqualTo(new State(3, rows(2)));
        }
    }

    private void kill(Random random, String... arguments) throws Exception {
        Process process = start(arguments);
        Thread.sleep(300 + random.nextInt(1_500));
        process.destroyForcibly().waitFor();
    }

    @Test
    void aKilledServerLeavesAWholeVersion() throws Exception {
        Random random = new Random(SEED);
        Path data = folder.resolve("data");
        for (int i = 0; i < KILLS; i++) {
            try (EmbeddedPostgres server = Killing.serve(data)) {
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("DROP SCHEMA public CASCADE");
                    statement.execute("CREATE SCHEMA public");
                }
                Database.open(Postgres.of(server.getPostgresDatabase()), MigratingProcess.FIRST)
                        .close();
                Process process = start(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
                Thread.sleep(300 + random.nextInt(1_500));
                Killing.server(data);
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }
            try (EmbeddedPostgres server = Killing.serve(data)) {
                assertThat(state(server.getPostgresDatabase().getConnection()))
                        .as("seed " + SEED)
                        .isIn(new State(1, 0), new State(3, rows(2)));
                Database.open(Postgres.of(server.getPostgresDatabase()), MigratingProcess.THIRD)
                        .close();
                assertThat(state(server.getPostgresDatabase().getConnection())).isEqualTo(new State(3, rows(2)));
            }
        }
    }
}
