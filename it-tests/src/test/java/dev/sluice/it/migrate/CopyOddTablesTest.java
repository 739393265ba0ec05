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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tables and values that are seldom, moved to Postgres and back. */
@ExtendWith(FreshPostgres.class)
class CopyOddTablesTest {
    private final Path folder;
    private final TestDatabase postgres;

    CopyOddTablesTest(@TempDir Path folder, TestDatabase postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    @BeforeEach
    void empty() throws SQLException {
        run(postgres.connect(), "DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
    }

    private static void run(Connection opened, String... statements) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Connection file(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
    }

    private Engine sqlite(String name) {
        return Sqlite.file(folder.resolve(name));
    }

    private Engine server() {
        return Postgres.connect(postgres.url(), postgres.user(), postgres.password());
    }

    private static List<String> rows(Connection opened, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = opened;
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : "|").append(result.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    /** Creates the schema on SQLite, runs statements as they are, moves all to Postgres, and from there to a second file. */
    private CopyReport thereAndBack(SchemaText schema, String... statements) throws SQLException {
        Database.open(sqlite("first.db"), schema).close();
        run(file("first.db"), statements);
        CopyReport there = Database.copy(sqlite("first.db"), server(), schema);
        CopyReport back = Database.copy(server(), sqlite("second.db"), schema);
        assertThat(back).isEqualTo(there);
        try (Database database = Database.open(server(), schema)) {
            database.validateSchema();
        }
        try (Database database = Database.open(sqlite("second.db"), schema)) {
            database.validateSchema();
        }
        return there;
    }

    private void isSame(String... queries) throws SQLException {
        for (String query : queries) {
            assertThat(rows(file("second.db"), query)).as(query).isEqualTo(rows(file("first.db"), query));
        }
    }

    @Test
    void namesAndKeys() throws SQLException {
        SchemaText schema = Release.of("""
                CREATE TABLE "Größe ""x""\" ("Höhe" INTEGER PRIMARY KEY, "order" TEXT, "a.b" TEXT, "日本" TEXT);
                CREATE TABLE "select" ("from" TEXT, "To" TEXT, "where" INTEGER, PRIMARY KEY ("from", "To")) WITHOUT ROWID;
                CREATE TABLE only_key (id INTEGER PRIMARY KEY);
                CREATE TABLE "nothing" (a TEXT, b BLOB);
                CREATE TABLE texts (k TEXT COLLATE nocase PRIMARY KEY, v TEXT UNIQUE);
                """);
        CopyReport report = thereAndBack(
                schema,
                "INSERT INTO \"Größe \"\"x\"\"\" VALUES (-9223372036854775808, 'a', 'b', '本'), (0, NULL, '', NULL)",
                "INSERT INTO \"select\" VALUES ('a', 'B', 1), ('a', 'b', 2), ('', '', NULL)",
                "INSERT INTO only_key VALUES (-1), (9223372036854775807)",
                "INSERT INTO texts VALUES ('Straße', 'x'), ('STRASSE', NULL), ('b', NULL)");
        assertThat(report.rows()).containsEntry("nothing", 0L).containsEntry("only_key", 2L);
        isSame(
                "SELECT * FROM \"Größe \"\"x\"\"\" ORDER BY 1",
                "SELECT * FROM \"select\" ORDER BY 1, 2",
                "SELECT * FROM only_key ORDER BY 1",
                "SELECT * FROM texts ORDER BY 1");
    }

    @Test
    void foreignKeysInCircles() throws SQLException {
        SchemaText schema = Release.of("""
                CREATE TABLE a (id INTEGER PRIMARY KEY, b INTEGER REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED, x TEXT);
                CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER NOT NULL REFERENCES a (id) ON DELETE CASCADE);
                CREATE TABLE tree (p TEXT, q TEXT, up_p TEXT, up_q TEXT, PRIMARY KEY (p, q),
                  FOREIGN KEY (up_p, up_q) REFERENCES tree (p, q));
                CREATE TABLE leaf (id INTEGER PRIMARY KEY, p TEXT, q TEXT, FOREIGN KEY (p, q) REFERENCES tree (p, q));
                CREATE TRIGGER gone AFTER DELETE ON a BEGIN DELETE FROM tree; END;
                CREATE TRIGGER came BEFORE INSERT ON leaf BEGIN SELECT RAISE(ABORT, 'never'); END;
                """);
        thereAndBack(
                schema,
                "PRAGMA foreign_keys = OFF",
                "INSERT INTO a VALUES (1, 2, 'x'), (2, 1, NULL), (3, NULL, NULL)",
                "INSERT INTO b VALUES (1, 1), (2, 2)",
                "INSERT INTO tree VALUES ('z', 'z', 'a', 'a'), ('a', 'a', NULL, 'x'), ('m', 'm', 'm', 'm')",
                "DROP TRIGGER came",
                "INSERT INTO leaf VALUES (1, 'm', 'm'), (2, NULL, 'no')",
                "CREATE TRIGGER \"came\" BEFORE INSERT ON \"leaf\" BEGIN SELECT raise(ABORT, 'never'); END");
        isSame(
                "SELECT * FROM a ORDER BY 1",
                "SELECT * FROM b ORDER BY 1",
                "SELECT * FROM tree ORDER BY 1",
                "SELECT * FROM leaf");
    }

    /** AUTOINCREMENT promises that a key never comes again, whoever deleted the row. */
    @Test
    void keysThatNeverComeAgain() throws SQLException {
        SchemaText schema = Release.of("""
                CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT);
                CREATE TABLE unused (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT);
                CREATE TABLE emptied (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT);
                CREATE TABLE plain (id INTEGER PRIMARY KEY, x TEXT);
                """);
        thereAndBack(
                schema,
                "INSERT INTO counted (id, x) VALUES (5, 'a'), (900, 'b')",
                "DELETE FROM counted WHERE id = 900",
                "INSERT INTO emptied (id) VALUES (77)",
                "DELETE FROM emptied",
                "INSERT INTO plain (id) VALUES (4), (90)",
                "DELETE FROM plain WHERE id = 90");
        for (Engine engine : List.of(server(), sqlite("second.db"))) {
            try (Database database = Database.open(engine, schema)) {
                List<String> next = new ArrayList<>();
                for (String table : List.of("counted", "unused", "emptied", "plain")) {
                    database.customUpdate("INSERT INTO " + table + " (x) VALUES ('new')");
                    next.add(database.customSelect("SELECT max(id) FROM " + table, row -> row.getString(1))
                            .one());
                }
                assertThat(next).containsExactly("901", "1", "78", "5");
            }
        }
    }

    @Test
    void largeValues() throws SQLException {
        SchemaText schema = Release.of("CREATE TABLE large (id INTEGER PRIMARY KEY, t TEXT, b BLOB, j JSON);");
        thereAndBack(
                schema,
                "INSERT INTO large SELECT 1, replace(hex(zeroblob(4000000)), '00', 'ä€'), randomblob(9000000),"
                        + " '{\"a\": \"' || replace(hex(zeroblob(1000000)), '00', 'x') || '\"}'");
        isSame("SELECT id, t, hex(b), j FROM large");
    }

    @Test
    void generatedColumnsAndViews() throws SQLException {
        SchemaText schema = Release.of("""
                CREATE TABLE g (
                  twice INTEGER GENERATED ALWAYS AS (n * 2) VIRTUAL, id INTEGER PRIMARY KEY, n INTEGER DEFAULT 3,
                  label TEXT NOT NULL GENERATED ALWAYS AS ('n' || n) STORED);
                CREATE VIEW doubled AS SELECT id, twice FROM g;
                CREATE TRIGGER through INSTEAD OF INSERT ON doubled BEGIN INSERT INTO g (n) VALUES (NEW.twice); END;
                CREATE INDEX by_label ON g (label);
                """);
        thereAndBack(schema, "INSERT INTO g (id, n) VALUES (1, 5), (2, -5), (3, 0)");
        isSame("SELECT * FROM g ORDER BY id");
        for (Engine engine : List.of(server(), sqlite("second.db"))) {
            try (Database database = Database.open(engine, schema)) {
                database.customUpdate("INSERT INTO doubled (twice) VALUES (21)");
                assertThat(database.customSelect("SELECT label FROM g WHERE id = 4", row -> row.getString(1))
                                .one())
                        .isEqualTo("n21");
            }
        }
    }

    /** Each is named by table and key, and nothing is written. */
    @Test
    void valuesThatAreNone() throws SQLException {
        SchemaText schema = Release.of("""
                -- enum com.acme.Status {NEW, OPEN}
                CREATE TABLE v (
                  id INTEGER PRIMARY KEY, t TEXT, j JSON, jb JSONB, n NUMERIC(6, 2), d DATE, tm TIME, ts TIMESTAMP,
                  m DATETIME, u UUID, b BOOLEAN, e ENUM(com.acme.Status), en ENUMNAME(com.acme.Status), i INTERVAL, p POINT,
                  il INTEGER[], tl TEXT[]);
                """);
        Database.open(sqlite("first.db"), schema).close();
        String[][] values = {
            {"t", "CAST(x'41ff42' AS TEXT)"},
            {"t", "CAST(x'eda080' AS TEXT)"},
            {"j", "'{'"},
            {"jb", "'{\"a\": \"\\ud800\"}'"},
            {"n", "99999999"},
            {"d", "'2026-02-30'"},
            {"d", "'0000-01-01'"},
            {"d", "'10000-01-01'"},
            {"tm", "'24:00:00.000000'"},
            {"ts", "'2026-01-31 10:11:12'"},
            {"m", "'2026-01-31T10:11:12.000000'"},
            {"u", "'12345678-1234-1234-1234-123456789abg'"},
            {"b", "2"},
            {"e", "7"},
            {"en", "'GONE'"},
            {"i", "'one day'"},
            {"p", "'(1,2'"},
            {"il", "'[1.5]'"},
            {"tl", "'[\"a\"'"}
        };
        List<String> inserts = new ArrayList<>(List.of("PRAGMA ignore_check_constraints = ON"));
        for (int i = 0; i < values.length; i++) {
            inserts.add("INSERT INTO v (id, " + values[i][0] + ") VALUES (" + (i + 1) + ", " + values[i][1] + ")");
        }
        run(file("first.db"), inserts.toArray(String[]::new));
        assertThatThrownBy(() -> Database.copy(sqlite("first.db"), server(), schema))
                .isInstanceOfSatisfying(CopyRefusedException.class, refused -> {
                    for (int i = 0; i < values.length; i++) {
                        String start = "table v, the row with key " + (i + 1) + ": column " + values[i][0] + " ";
                        assertThat(refused.problems()).anyMatch(line -> line.startsWith(start));
                    }
                });
    }
}
