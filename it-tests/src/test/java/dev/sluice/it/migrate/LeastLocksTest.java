package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.MigrationFailedException;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.Sqlite;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What the steps that diff writes keep others from on PostgreSQL, and that those outside a transaction can be repeated. */
@ExtendWith(FreshPostgres.class)
class LeastLocksTest {
    private static final String BEFORE = """
            CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT);
            CREATE TABLE orders (id INTEGER PRIMARY KEY, person INTEGER, total INTEGER NOT NULL, note TEXT);
            """;
    private static final String AFTER = """
            CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'nobody');
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY, person INTEGER REFERENCES people (id), total INTEGER NOT NULL CHECK (total >= 0),
              note TEXT, kind TEXT NOT NULL, placed DATE NOT NULL DEFAULT '2026-01-01');
            CREATE INDEX by_person ON orders (person);
            """;

    private final TestDatabase postgres;

    LeastLocksTest(TestDatabase postgres) {
        this.postgres = postgres;
    }

    @BeforeEach
    void empty() throws SQLException {
        run("DROP SCHEMA public CASCADE");
        run("CREATE SCHEMA public");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getString(1)) : "no row";
        }
    }

    private Engine server() {
        return Postgres.connect(postgres.url(), postgres.user(), postgres.password());
    }

    private static DeclaredSchema declared(String text) {
        return DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items());
    }

    private static List<String> steps(String before, String after) {
        return StepWriter.steps(declared(before), declared(after), EnumSet.allOf(Dialect.class)).stream()
                .map(StepWriter.Written::text)
                .toList();
    }

    private static SchemaText release(String before, String after, List<String> steps) {
        List<String> files = new ArrayList<>(List.of("snapshots/0001.sql", before));
        for (int i = 0; i < steps.size(); i++) {
            files.add("000" + (i + 2) + "_step.sql");
            files.add(steps.get(i));
        }
        return Release.of(after, files.toArray(String[]::new));
    }

    private static void fill(Engine engine, String before) {
        try (Database database = Database.open(engine, Release.of(before))) {
            database.customUpdate("INSERT INTO people (id, name) VALUES (1, 'ann'), (2, NULL)");
            database.customUpdate("INSERT INTO orders (id, person, total) VALUES (1, 1, 5), (2, NULL, 0)");
        }
    }

    @Test
    void oldRowsAreLookedAtInAStepOfTheirOwn(@TempDir Path folder) throws SQLException {
        List<String> steps = steps(BEFORE, AFTER);
        assertThat(steps).hasSize(3);
        assertThat(steps.get(0)).contains("-- sluice: validate later\n");
        assertThat(steps.get(1)).isEqualTo("-- sluice: validate people\n-- sluice: validate orders\n");
        assertThat(steps.get(2)).startsWith("-- sluice: concurrently\n");
        for (Engine engine : List.of(server(), Sqlite.file(folder.resolve("a.db")))) {
            fill(engine, BEFORE);
            try (Database database = Database.open(engine, release(BEFORE, AFTER, steps))) {
                database.validateSchema();
                assertThat(database.customSelect("SELECT name FROM people WHERE id = 2", row -> row.getString(1))
                                .one())
                        .isEqualTo("nobody");
                assertThatThrownBy(
                                () -> database.customUpdate("INSERT INTO orders (id, total, kind) VALUES (3, -1, 'x')"))
                        .isInstanceOf(SqlAccessException.class);
            }
        }
        assertThat(one("SELECT count(*) FROM pg_constraint WHERE NOT convalidated OR conname LIKE 'sluice%'"))
                .isEqualTo("0");
    }

    @Test
    void constantsWriteNoRowAnew() throws SQLException {
        fill(server(), BEFORE);
        String file = one("SELECT pg_relation_filenode('orders')");
        String row = one("SELECT ctid FROM orders WHERE id = 1");
        Database.open(server(), release(BEFORE, AFTER, steps(BEFORE, AFTER))).close();
        assertThat(one("SELECT pg_relation_filenode('orders')")).isEqualTo(file);
        assertThat(one("SELECT ctid FROM orders WHERE id = 1")).isEqualTo(row);
        assertThat(one("SELECT kind || placed FROM orders WHERE id = 1")).isEqualTo("2026-01-01");
        assertThat(one("SELECT column_default FROM information_schema.columns WHERE column_name = 'kind'"))
                .isEqualTo("null");
    }

    private static final String HISTORY =
            "SELECT string_agg(version || CASE WHEN millis IS NULL THEN ' begun' ELSE ' done' END, ', '"
                    + " ORDER BY version) FROM __schema_history";

    @Test
    void aRowThatBreaksAConstraintLeavesTheOldVersion() throws SQLException {
        fill(server(), BEFORE);
        SchemaText release = release(BEFORE, AFTER, steps(BEFORE, AFTER));
        run("INSERT INTO orders (id, person, total) VALUES (9, 99, 1)");
        assertThatThrownBy(() -> Database.open(server(), release))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("step 2")
                .hasMessageContaining(
                        "rows of \"orders\" refer by \"person\" to no row of \"people\", for one (9,99,1,)")
                .hasMessageContaining("the database is as it was before");
        run("UPDATE orders SET person = NULL, total = -3 WHERE id = 9");
        assertThatThrownBy(() -> Database.open(server(), release))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("rows of \"orders\" break CHECK")
                .hasMessageContaining("for one (9,,-3,)");
        assertThat(one(HISTORY)).isEqualTo("1 done");
        Database.open(server(), Release.of(BEFORE)).close();
        run("UPDATE orders SET total = 3 WHERE id = 9");
        try (Database database = Database.open(server(), release)) {
            database.validateSchema();
        }
    }

    /** NULLs that no value is given for, and rows that an UPDATE of the step itself mends. */
    @Test
    void looksAtRowsWhereTheStepLeavesThem() throws SQLException {
        String now = BEFORE.replace("note TEXT", "note TEXT NOT NULL CHECK (length(note) > 0)");
        String rebuild = "-- sluice: validate later\n-- sluice: rebuild\n"
                + now.substring(now.indexOf("CREATE TABLE orders")).strip() + "\n";
        fill(server(), BEFORE);
        assertThatThrownBy(() ->
                        Database.open(server(), release(BEFORE, now, List.of(rebuild, "-- sluice: validate orders\n"))))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("rows of \"orders\" hold NULL in \"note\", for one (1,1,5,), (2,,0,)");
        try (Database database = Database.open(
                server(),
                release(
                        BEFORE,
                        now,
                        List.of("UPDATE orders SET note = 'x';\n" + rebuild, "-- sluice: validate orders\n")))) {
            database.validateSchema();
        }
    }

    /** Nothing looks at a table for long that the step has locked already. */
    @Test
    void looksAtNoTableThatIsLocked() throws SQLException {
        String now = BEFORE.replace("total INTEGER NOT NULL", "total INTEGER NOT NULL CHECK (total >= 0)")
                .replace("note TEXT", "remark TEXT");
        List<String> steps = List.of(
                "ALTER TABLE orders RENAME COLUMN note TO remark;\n-- sluice: validate later\n-- sluice: rebuild\n"
                        + now.substring(now.indexOf("CREATE TABLE orders")).strip() + "\n",
                "-- sluice: validate orders\n");
        fill(server(), BEFORE);
        run("INSERT INTO orders (id, total) VALUES (9, -3)");
        SchemaText release = release(BEFORE, now, steps);
        assertThatThrownBy(() -> Database.open(server(), release))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("step 3")
                .hasMessageContaining("rows of orders break CHECK ((total >= 0)), for one (9,,-3,)");
        assertThat(one(HISTORY)).isEqualTo("1 done, 2 done, 3 begun");
        run("UPDATE orders SET total = 0 WHERE id = 9");
        try (Database database = Database.open(server(), release)) {
            database.validateSchema();
        }
        assertThat(one(HISTORY)).isEqualTo("1 done, 2 done, 3 done");
    }

    /** Written between the question and the constraint, by who disables triggers for one. */
    @Test
    void aRowThatCameMeanwhileIsFoundAndTheStepRunsAgain() throws SQLException {
        fill(server(), BEFORE);
        List<String> steps = steps(BEFORE, AFTER);
        String unindexed = AFTER.replaceAll("CREATE INDEX.*", "");
        Database.open(server(), release(BEFORE, unindexed, steps.subList(0, 1))).close();
        run("ALTER TABLE orders DISABLE TRIGGER ALL;"
                + " INSERT INTO orders (id, person, total, kind) VALUES (9, 99, 1, '');"
                + " ALTER TABLE orders ENABLE TRIGGER ALL");
        SchemaText release = release(BEFORE, AFTER, steps);
        assertThatThrownBy(() -> Database.open(server(), release))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("step 3")
                .hasMessageContaining("Key (person)=(99) is not present in table \"people\"");
        assertThat(one(HISTORY)).isEqualTo("1 done, 2 done, 3 begun");
        run("UPDATE orders SET person = NULL WHERE id = 9");
        try (Database database = Database.open(server(), release)) {
            database.validateSchema();
        }
        assertThat(one("SELECT count(*) FROM __schema_history WHERE millis IS NULL"))
                .isEqualTo("0");
    }

    /** The build of an index waits for a transaction that is older; its process is ended meanwhile. */
    @Test
    void anIndexWhoseBuildWasEndedIsBuiltAnew() throws Exception {
        fill(server(), BEFORE);
        SchemaText release = release(BEFORE, AFTER, steps(BEFORE, AFTER));
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection old = postgres.connect();
                Statement statement = old.createStatement()) {
            Database.open(
                            server(),
                            release(
                                    BEFORE,
                                    AFTER.replaceAll("CREATE INDEX.*", ""),
                                    steps(BEFORE, AFTER).subList(0, 2)))
                    .close();
            old.setAutoCommit(false);
            statement.execute("INSERT INTO orders (id, total, kind) VALUES (50, 1, '')");
            CompletableFuture<Void> migration = CompletableFuture.runAsync(
                    () -> Database.open(server(), release).close(), other);
            long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
            while (!one("SELECT indisvalid FROM pg_index WHERE indexrelid = to_regclass('by_person')")
                            .equals("f")
                    && System.nanoTime() < deadline) {
                Thread.sleep(20);
            }
            one("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'CREATE INDEX CONCURRENTLY%'"
                    + " AND datname = current_database()");
            assertThatThrownBy(() -> migration.get(1, TimeUnit.MINUTES)).isInstanceOf(ExecutionException.class);
            old.commit();
        } finally {
            other.shutdownNow();
        }
        assertThat(one("SELECT indisvalid FROM pg_index WHERE indexrelid = 'by_person'::regclass"))
                .isEqualTo("f");
        assertThat(one("SELECT count(*) FROM __schema_history WHERE millis IS NULL"))
                .isEqualTo("1");
        try (Database database = Database.open(server(), release)) {
            database.validateSchema();
        }
        assertThat(one("SELECT indisvalid FROM pg_index WHERE indexrelid = 'by_person'::regclass"))
                .isEqualTo("t");
    }
}
