package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.Things.Thing;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A full disk, a killed process, and copies of a file in use. */
class SqliteFaultsTest {
    private static final SqlText COUNT = SqlText.read("count", "things.sql", 30)
            .sqlite("SELECT count(*) FROM thing")
            .build();
    private static final int PER_TRANSACTION = 10;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** What the other process does until it is killed: ten rows a transaction, and says how many are committed. */
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) {
            try (Database db = Database.open(Sqlite.file(Path.of(arguments[0])), Things.schema())) {
                db.createSchema();
                for (int i = 0; ; i++) {
                    int first = i * PER_TRANSACTION;
                    db.inTransaction(tx -> {
                        for (int j = 1; j <= PER_TRANSACTION; j++) {
                            Thing thing = Things.named(first + j, "thing " + j);
                            tx.update(Things.INSERT, sink -> Things.bind(sink, thing));
                        }
                    });
                    System.out.println(first + PER_TRANSACTION);
                }
            }
        }
    }

    private static long count(Database db) {
        return db.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
    }

    /** The last number that was written whole. */
    private static long said(Path output) {
        try {
            String text = Files.readString(output);
            String[] lines = text.substring(0, text.lastIndexOf('\n') + 1).split("\n");
            return lines[0].isEmpty() ? 0 : Long.parseLong(lines[lines.length - 1]);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void assertIntact(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            assertThat(result.next()).isTrue();
            assertThat(result.getString(1)).isEqualTo("ok");
        }
    }

    @Test
    void a_killed_process_leaves_whole_transactions() throws IOException, InterruptedException, SQLException {
        for (int round = 0; round < 2; round++) {
            Path file = folder.resolve("killed" + round + ".db");
            Path output = folder.resolve("output" + round);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writing.class.getName(),
                            file.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(output.toFile())
                    .start();
            long rows = (40L + 13L * round) * PER_TRANSACTION;
            Seen.until(() -> said(output) >= rows);
            process.destroyForcibly().waitFor();
            long said = said(output);
            try (Database db = Database.open(Sqlite.file(file), Things.schema())) {
                db.createSchemaIfAbsent();
                assertThat(count(db)).isGreaterThanOrEqualTo(said);
                assertThat(count(db) % PER_TRANSACTION).isZero();
                db.update(Things.INSERT, sink -> Things.bind(sink, Things.named(1_000_000, "after")));
            }
            assertIntact(file);
        }
    }

    @Test
    void a_full_disk_undoes_what_does_not_fit() throws SQLException {
        Path file = folder.resolve("full.db");
        try (Database db = Database.open(Sqlite.file(file), Things.schema())) {
            db.createSchema();
            db.update(Things.INSERT, sink -> Things.bind(sink, Things.named(1, "first")));
            pages(db, 40);
            List<Thing> many = IntStream.range(2, 3_000)
                    .mapToObj(i -> Things.named(i, "x".repeat(200)))
                    .toList();
            assertThatThrownBy(() -> db.updateAll(many, row -> Things.INSERT, Things::bind))
                    .isInstanceOfSatisfying(
                            SqlAccessException.class,
                            failure -> assertThat(failure.sqlState()).isEqualTo("53100"))
                    .hasMessageContaining("insertThing (things.sql:1)");
            assertThat(count(db)).isEqualTo(1);
            assertThatThrownBy(() -> db.inTransaction(tx ->
                            many.forEach(thing -> tx.update(Things.INSERT, sink -> Things.bind(sink, thing)))))
                    .isInstanceOfSatisfying(
                            SqlAccessException.class,
                            failure -> assertThat(failure.sqlState()).isEqualTo("53100"));
            assertThat(count(db)).isEqualTo(1);
            assertThat(db.connectionsInUse()).isZero();
            pages(db, 1_000_000);
            assertThat(db.updateAll(many, row -> Things.INSERT, Things::bind)).isEqualTo(many.size());
        }
        assertIntact(file);
    }

    private static void pages(Database db, int most) {
        SqlText text = SqlText.write("pages", "things.sql", 50)
                .sqlite("PRAGMA max_page_count = " + most)
                .build();
        assertThat(db.query(text, ParameterBinder.NONE, row -> row.getLong(1)).one())
                .isEqualTo(most);
    }

    @Test
    void a_backup_is_a_whole_copy_of_what_was_committed() throws SQLException {
        Path file = folder.resolve("live.db");
        Path copy = folder.resolve("copy.db");
        try (Database db = Database.open(Sqlite.file(file), Things.schema())) {
            db.createSchema();
            db.updateAll(
                    IntStream.range(0, 1_000)
                            .mapToObj(i -> Things.named(i + 1, "thing"))
                            .toList(),
                    row -> Things.INSERT,
                    Things::bind);
            db.inTransaction(tx -> {
                tx.update(Things.INSERT, sink -> Things.bind(sink, Things.named(5_000, "not committed")));
                CompletableFuture.runAsync(() -> db.backup(copy)).join();
            });
            assertThat(count(db)).isEqualTo(1_001);
            assertThatThrownBy(() -> db.backup(copy)).isInstanceOf(SqlAccessException.class);
        }
        try (Database db = Database.open(Sqlite.file(copy), Things.schema())) {
            assertThat(count(db)).isEqualTo(1_000);
        }
        assertIntact(copy);
    }

    @Test
    void a_checkpoint_empties_the_log() throws IOException {
        Path file = folder.resolve("log.db");
        try (Database db = Database.open(Sqlite.file(file), Things.schema())) {
            db.createSchema();
            for (int i = 1; i <= 100; i++) {
                int id = i;
                db.update(Things.INSERT, sink -> Things.bind(sink, Things.named(id, "thing")));
            }
            assertThat(Files.size(folder.resolve("log.db-wal"))).isPositive();
            assertThat(db.checkpoint()).isTrue();
            assertThat(Files.size(folder.resolve("log.db-wal"))).isZero();
            assertThat(count(db)).isEqualTo(100);
        }
    }
}
