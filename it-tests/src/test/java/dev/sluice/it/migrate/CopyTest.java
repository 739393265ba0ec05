package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.CopyRefusedException;
import dev.sluice.runtime.CopyReport;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** All rows move from SQLite to Postgres and back, or none do. */
@ExtendWith(FreshPostgres.class)
class CopyTest {
    private static final SchemaText SCHEMA = Release.of("""
            CREATE TABLE people (
              id INTEGER PRIMARY KEY,
              boss INTEGER REFERENCES people (id),
              name TEXT NOT NULL,
              upper_name TEXT GENERATED ALWAYS AS (upper(name)) STORED);
            CREATE TABLE kinds (
              a INTEGER NOT NULL, b REAL, c TEXT, d BLOB, e BOOLEAN, f NUMERIC(12, 3), g DATE, h TIME, i TIMESTAMP,
              j DATETIME, k UUID, l JSON, PRIMARY KEY (a));
            CREATE TABLE keyless (x TEXT, person INTEGER REFERENCES people (id));
            CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT NOT NULL);
            CREATE TRIGGER logged AFTER INSERT ON people BEGIN INSERT INTO log (what) VALUES (NEW.name); END;
            """);

    private final Path folder;
    private final TestDatabase postgres;

    CopyTest(@TempDir Path folder, TestDatabase postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    @BeforeEach
    void empty() throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    private Engine sqlite(String name) {
        return Sqlite.file(folder.resolve(name));
    }

    private Engine server() {
        return Postgres.connect(postgres.url(), postgres.user(), postgres.password());
    }

    private Engine filled() {
        Engine engine = sqlite("first.db");
        try (Database database = Database.open(engine, SCHEMA)) {
            for (String sql : List.of(
                    "INSERT INTO people (id, boss, name) VALUES (5, NULL, 'ann'), (3, 5, 'bob ä'), (9, 3, '')",
                    "INSERT INTO kinds (a, b, c, d, e, f, g, h, i, j, k, l) VALUES (1, 1.5, 'x', x'00ff', TRUE, 12.345,"
                            + " '2026-01-31', '10:11:12.123456', '2026-01-31T10:11:12', '2026-01-31T10:11:12.5Z',"
                            + " '12345678-1234-1234-1234-123456789abc', '{\"a\":  [1, 2]}')",
                    "INSERT INTO kinds (a) VALUES (-9223372036854775807)",
                    "INSERT INTO keyless (x, person) VALUES ('one', 9), ('one', 9), (NULL, NULL)")) {
                database.customUpdate(sql);
            }
        }
        return engine;
    }

    @Test
    void movesThereAndBack() {
        CopyReport there = Database.copy(filled(), server(), SCHEMA);
        assertThat(there.rows())
                .containsEntry("people", 3L)
                .containsEntry("kinds", 2L)
                .containsEntry("keyless", 3L);
        assertThat(there.rows()).containsEntry("log", 3L);
        try (Database database = Database.open(server(), SCHEMA)) {
            database.validateSchema();
            assertThat(database.customSelect("SELECT upper_name FROM people WHERE id = 5", row -> row.getString(1))
                            .one())
                    .isEqualTo("ANN");
            database.customUpdate("INSERT INTO people (name) VALUES ('cleo')");
            assertThat(database.customSelect("SELECT max(id) FROM people", row -> row.getLong(1))
                            .one())
                    .isEqualTo(10);
            assertThat(database.customSelect("SELECT count(*) FROM log", row -> row.getLong(1))
                            .one())
                    .isEqualTo(4);
        }
        CopyReport back = Database.copy(server(), sqlite("second.db"), SCHEMA);
        assertThat(back.total()).isEqualTo(there.total() + 2);
        try (Database database = Database.open(sqlite("second.db"), SCHEMA)) {
            database.validateSchema();
            database.customUpdate("INSERT INTO people (name) VALUES ('dora')");
            assertThat(database.customSelect("SELECT count(*) FROM log", row -> row.getLong(1))
                            .one())
                    .isEqualTo(5);
        }
    }

    @Test
    void listsWhatTheTargetCannotHold() {
        Engine from = filled();
        try (Database database = Database.open(from, SCHEMA)) {
            database.customUpdate("INSERT INTO people (id, name) VALUES (77, 'a' || char(0) || 'b')");
        }
        assertThatThrownBy(() -> Database.copy(from, server(), SCHEMA))
                .isInstanceOfSatisfying(
                        CopyRefusedException.class,
                        refused -> assertThat(refused.problems())
                                .contains(
                                        "table people, the row with key 77: column name holds U+0000, which PostgreSQL cannot"));
        try (Database database = Database.open(server(), SCHEMA)) {
            assertThat(database.customSelect("SELECT count(*) FROM people", row -> row.getLong(1))
                            .one())
                    .isZero();
        }
    }

    @Test
    void listsRowsThatReferToNothing() throws SQLException {
        Engine from = filled();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("first.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("INSERT INTO people (id, boss, name) VALUES (20, 99, 'lost')");
        }
        assertThatThrownBy(() -> Database.copy(from, server(), SCHEMA))
                .isInstanceOf(CopyRefusedException.class)
                .hasMessageContaining(
                        "table people, the row with rowid 20: refers to a row of people that is not there");
    }

    /** {@code -Dcopy.rows=1000000} for a long run; the time that it took is printed. */
    @Test
    void movesManyRows() throws SQLException {
        int count = Integer.getInteger("copy.rows", 5_000);
        Engine from = filled();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("first.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < " + count
                    + ") INSERT INTO kinds (a, b, c, d, e, f, g, i, j, k) SELECT i + 10, i / 3.0, 'row ' || i, randomblob(8),"
                    + " i % 2, i * 7, '2026-01-31', '2026-01-31T10:11:12.000000', '2026-01-31T10:11:12.500000Z',"
                    + " '12345678-1234-1234-1234-123456789abc' FROM n");
        }
        long begun = System.nanoTime();
        CopyReport there = Database.copy(from, server(), SCHEMA);
        long half = System.nanoTime();
        CopyReport back = Database.copy(server(), sqlite("second.db"), SCHEMA);
        long end = System.nanoTime();
        System.Logger log = System.getLogger(CopyTest.class.getName());
        log.log(
                System.Logger.Level.INFO,
                "{0} rows to PostgreSQL in {1} ms, back in {2} ms",
                there.total(),
                (half - begun) / 1_000_000,
                (end - half) / 1_000_000);
        assertThat(there.rows()).containsEntry("kinds", count + 2L);
        assertThat(back.rows()).isEqualTo(there.rows());
    }

    @Test
    void refusesATargetThatIsNotEmpty() {
        Engine from = filled();
        Database.copy(from, server(), SCHEMA);
        assertThatThrownBy(() -> Database.copy(from, server(), SCHEMA))
                .isInstanceOf(CopyRefusedException.class)
                .hasMessageContaining("table people of the target is not empty: it has 3 rows");
    }
}
