package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.MigrationFailedException;
import dev.sluice.runtime.MigrationOptions;
import dev.sluice.runtime.OpeningDetails;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaMismatchException;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SchemaVersionException;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.Sqlite;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an application may rely on when its database has versions. */
class MigrationContractTest {
    private static final String V1 = """
            CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, note TEXT);
            CREATE VIEW notes AS SELECT id, note FROM orders WHERE note IS NOT NULL;
            """;
    private static final String V2 = """
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY, customer TEXT NOT NULL, priority INTEGER NOT NULL DEFAULT 3, note TEXT);
            CREATE VIEW notes AS SELECT id, note FROM orders WHERE note IS NOT NULL;
            """;
    private static final String PRIORITY = """
            ALTER TABLE orders ADD COLUMN priority INTEGER NOT NULL DEFAULT 3;
            UPDATE orders SET priority = 1 WHERE customer = 'ann';
            """;
    private static final String V3 = """
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY, buyer TEXT NOT NULL CHECK (length(buyer) > 1), priority NUMERIC(4, 1), note TEXT);
            CREATE INDEX by_buyer ON orders (buyer);
            CREATE VIEW notes AS SELECT id, note FROM orders WHERE note IS NOT NULL;
            """;
    private static final String BUYER = """
            ALTER TABLE orders RENAME COLUMN customer TO buyer;
            -- sluice: rebuild
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY, buyer TEXT NOT NULL CHECK (length(buyer) > 1), priority NUMERIC(4, 1), note TEXT);
            """;
    private static final String INDEX = "-- sluice: concurrently\nCREATE INDEX by_buyer ON orders (buyer);";

    private static final SchemaText FIRST = Release.of(V1);
    private static final SchemaText SECOND = Release.of(V2, "0002_priority.sql", PRIORITY, "snapshots/0001.sql", V1);
    private static final SchemaText FOURTH = Release.of(
            V3,
            "0002_priority.sql",
            PRIORITY,
            "0003_buyer.sql",
            BUYER,
            "0004_index.sql",
            INDEX,
            "snapshots/0001.sql",
            V1,
            "snapshots/0002.sql",
            V2);

    private static String one(TestEngine engine, String sql) throws SQLException {
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(result.getString(i));
                }
                rows.add(row.toString());
            }
            return String.join("\n", rows);
        }
    }

    private static void run(TestEngine engine, String... statements) throws SQLException {
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static void open(Engine engine, SchemaText schema) {
        try (Database database = Database.open(engine, schema)) {
            database.validateSchema();
        }
    }

    private static final String HISTORY = "SELECT version, name FROM __schema_history ORDER BY version";

    @EachDialect
    void bringsEachOldVersionToTheNewOne(TestEngine engine) throws SQLException {
        open(engine.engine(), FIRST);
        run(engine, "INSERT INTO orders (customer, note) VALUES ('ann', 'hello'), ('bob', NULL)");
        open(engine.engine(), SECOND);
        assertThat(one(engine, "SELECT customer, priority, note FROM orders ORDER BY id"))
                .isEqualTo("ann|1|hello\nbob|3|null");
        open(engine.engine(), FOURTH);
        assertThat(one(engine, "SELECT buyer, note FROM orders ORDER BY id")).isEqualTo("ann|hello\nbob|null");
        assertThat(one(engine, HISTORY)).isEqualTo("1|(created)\n2|priority\n3|buyer\n4|index");
        run(engine, "INSERT INTO orders (buyer) VALUES ('cleo')");
        assertThat(one(engine, "SELECT max(id) FROM orders")).isEqualTo("3");
        open(engine.engine(), FOURTH);
    }

    @EachDialect
    void keepsWhatRanWhenForHowLongAndByWhom(TestEngine engine) throws SQLException {
        Instant before = Instant.now();
        open(engine.engine(), FIRST);
        open(engine.engine(), FOURTH);
        String by = System.getProperty("user.name") + ", process "
                + ProcessHandle.current().pid();
        List<String> checksums = new ArrayList<>();
        for (String row : one(
                        engine,
                        "SELECT checksum, started_at, millis, applied_by FROM __schema_history ORDER BY version")
                .split("\n", -1)) {
            List<String> columns = List.of(row.split("\\|", -1));
            checksums.add(columns.get(0));
            assertThat(Instant.parse(columns.get(1))).isBetween(before, Instant.now());
            assertThat(Long.parseLong(columns.get(2))).isBetween(0L, 600_000L);
            assertThat(columns.get(3)).isEqualTo(by);
        }
        assertThat(checksums).hasSize(4).doesNotHaveDuplicates();
    }

    @EachDialect
    void createsTheNewestAtOnce(TestEngine engine) throws SQLException {
        open(engine.engine(), FOURTH);
        open(engine.engine(), FOURTH);
        assertThat(one(engine, HISTORY)).isEqualTo("4|(created)");
    }

    @EachDialect
    void skipsVersions(TestEngine engine) throws SQLException {
        open(engine.engine(), FIRST);
        run(engine, "INSERT INTO orders (customer) VALUES ('ann')");
        open(engine.engine(), FOURTH);
        assertThat(one(engine, "SELECT buyer FROM orders")).isEqualTo("ann");
    }

    @EachDialect
    void refusesANewerDatabase(TestEngine engine) throws SQLException {
        open(engine.engine(), SECOND);
        assertThatThrownBy(() -> Database.open(engine.engine(), FIRST))
                .isInstanceOf(SchemaVersionException.class)
                .hasMessageContaining("has version 2")
                .hasMessageContaining("this program has version 1");
        assertThat(one(engine, HISTORY)).isEqualTo("2|(created)");
    }

    @EachDialect
    void refusesAnotherHistory(TestEngine engine) {
        open(engine.engine(), FIRST);
        open(engine.engine(), SECOND);
        SchemaText other = Release.of(
                V2, "0002_priority.sql", PRIORITY + "UPDATE orders SET note = 'x';", "snapshots/0001.sql", V1);
        assertThatThrownBy(() -> Database.open(engine.engine(), other))
                .isInstanceOf(SchemaVersionException.class)
                .hasMessageContaining("another step");
    }

    @EachDialect
    void takesNoNoticeOfLayoutAndComments(TestEngine engine) {
        open(engine.engine(), FIRST);
        open(engine.engine(), SECOND);
        String laidOut = "-- said otherwise\n" + PRIORITY.replace(" ", "  ").replace("\n", "\r\n") + "/* end */";
        open(engine.engine(), Release.of(V2, "0002_priority.sql", laidOut, "snapshots/0001.sql", V1));
    }

    @EachDialect
    void refusesUnknownTablesUntilTheyAreDeclaredKnown(TestEngine engine) throws SQLException {
        try (Database database =
                Database.open(engine.engine().migrates() ? unmigrated(engine.engine()) : engine.engine(), FIRST)) {
            database.createSchema();
        }
        assertThatThrownBy(() -> Database.open(engine.engine(), SECOND))
                .isInstanceOf(SchemaVersionException.class)
                .hasMessageContaining("these tables: orders")
                .hasMessageContaining("baseline");
        Database.baseline(engine.engine(), SECOND, 1);
        open(engine.engine(), SECOND);
        assertThat(one(engine, HISTORY)).isEqualTo("1|(baseline)\n2|priority");
    }

    private static Engine unmigrated(Engine engine) {
        return engine instanceof Sqlite sqlite
                ? sqlite.enableMigrations(false)
                : ((Postgres) engine).enableMigrations(false);
    }

    @EachDialect
    void leavesTheOldVersionWhenAStepFails(TestEngine engine) throws SQLException {
        open(engine.engine(), FIRST);
        run(engine, "INSERT INTO orders (customer) VALUES ('ann'), ('b')");
        assertThatThrownBy(() -> Database.open(engine.engine(), FOURTH))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("step 3 (buyer) failed")
                .hasMessageContaining("the database is as it was before");
        assertThat(one(engine, HISTORY)).isEqualTo("1|(created)");
        open(engine.engine(), FIRST);
    }

    @EachDialect
    void runsHooksInTheirTransactions(TestEngine engine) throws SQLException {
        List<String> calls = new ArrayList<>();
        MigrationOptions<SqlSession> options = MigrationOptions.<SqlSession>defaults()
                .onCreate(session -> {
                    session.customUpdate("INSERT INTO orders (customer) VALUES ('first')");
                    calls.add("created");
                })
                .onUpgrade((session, from, to) -> calls.add(from + " to " + to))
                .beforeOpen((session, details) -> calls.add("open " + details));
        Database.open(engine.engine(), FIRST, options).close();
        Database.open(engine.engine(), FIRST, options).close();
        Database.open(engine.engine(), SECOND, options).close();
        assertThat(calls)
                .containsExactly(
                        "created",
                        "open " + new OpeningDetails(0, 1),
                        "open " + new OpeningDetails(1, 1),
                        "1 to 2",
                        "open " + new OpeningDetails(1, 2));
        assertThat(one(engine, "SELECT customer FROM orders")).isEqualTo("first");
    }

    @EachDialect
    void undoesAnUpgradeWhoseHookFails(TestEngine engine) throws SQLException {
        open(engine.engine(), FIRST);
        MigrationOptions<SqlSession> options = MigrationOptions.<SqlSession>defaults()
                .onUpgrade((session, from, to) -> {
                    throw new IllegalStateException("not today");
                });
        assertThatThrownBy(() -> Database.open(engine.engine(), SECOND, options))
                .isInstanceOf(IllegalStateException.class);
        assertThat(one(engine, HISTORY)).isEqualTo("1|(created)");
        open(engine.engine(), FIRST);
    }

    @EachDialect
    void beginsAnewWhereThatWasAskedFor(TestEngine engine) throws SQLException {
        open(engine.engine(), FOURTH);
        MigrationOptions<SqlSession> options =
                MigrationOptions.<SqlSession>defaults().withDestructiveFallback();
        Database.open(engine.engine(), FIRST, options).close();
        open(engine.engine(), FIRST);
        assertThat(one(engine, HISTORY)).isEqualTo("1|(created)");
    }

    @EachDialect
    void findsWhatIsNotAsDeclared(TestEngine engine) throws SQLException {
        open(engine.engine(), SECOND);
        run(engine, "DROP VIEW notes", "ALTER TABLE orders DROP COLUMN note", "CREATE TABLE other (x INTEGER)");
        try (Database database = Database.open(engine.engine(), SECOND)) {
            assertThatThrownBy(database::validateSchema)
                    .isInstanceOfSatisfying(
                            SchemaMismatchException.class,
                            mismatch -> assertThat(mismatch.differences())
                                    .hasSize(2)
                                    .anyMatch(line -> line.equals("view notes is missing"))
                                    .anyMatch(line ->
                                            line.startsWith("table orders: expected") && line.contains("note")));
        }
    }

    @EachDialect
    void leavesTheSchemaAloneWhereItIsToldTo(TestEngine engine) throws SQLException {
        Database.open(unmigrated(engine.engine()), FIRST).close();
        run(engine, "CREATE TABLE orders (x INTEGER)");
    }
}
