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

/** Values of every type come back from Postgres as they went there, few of them and many. */
@ExtendWith(FreshPostgres.class)
class CopyTypesTest {
    private static final SchemaText SCHEMA = Release.of("""
            -- enum com.acme.Status {NEW, OPEN, DONE}
            CREATE TABLE plain (
              id INTEGER PRIMARY KEY, i INTEGER, r REAL, t TEXT, b BLOB, ok BOOLEAN, n NUMERIC(18, 4), d DATE, tm TIME,
              ts TIMESTAMP, moment DATETIME, u UUID, j JSON, jb JSONB, e ENUM(com.acme.Status), en ENUMNAME(com.acme.Status),
              iv INTERVAL, p POINT);
            CREATE TABLE lists (
              id INTEGER PRIMARY KEY, il INTEGER[], rl REAL[], tl TEXT[], bl BOOLEAN[], nl NUMERIC(18, 4)[], dl DATE[],
              tml TIME[], tsl TIMESTAMP[], ml DATETIME[], ul UUID[]);
            CREATE TABLE odd_lists (id INTEGER PRIMARY KEY, ivl INTERVAL[], pl POINT[]);
            """);

    private static final List<String> PLAIN = List.of(
            "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
            "9223372036854775807, 1.5, 'x', x'00ff', 1, 123456789012345678, '2026-01-31', '10:11:12.123456',"
                    + " '2026-01-31T10:11:12.000001', '2026-01-31T10:11:12.500000Z', '12345678-1234-1234-1234-123456789abc',"
                    + " '{\"a\":  [1, 2]}', '{\"a\": [1, 2], \"b\": \"ä\\\"\"}', 2, 'DONE', 'P1Y2M3DT4H5M6.7S',"
                    + " '(1.5,-2.0)'",
            "-9223372036854775808, 9e999, 'ä\u20ac\uD83D\uDE00 ''\\ ', x'', 0, -1, '0001-01-01', '00:00:00.000000',"
                    + " '9999-12-31T23:59:59.999999', '0001-01-01T00:00:00.000000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff',"
                    + " 'null', '[]', 0, 'NEW', 'P-1D', '(1.0E-300,1.0E300)'",
            "0, -9e999, '', NULL, NULL, 0, '9999-12-31', '23:59:59.999999', NULL, '9999-12-31T23:59:59.999999Z', NULL,"
                    + " '\"\\\\u0000\"', NULL, 1, 'OPEN', 'PT0S', NULL");

    private static final List<String> LISTS = List.of(
            "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL",
            "'[]', '[]', '[]', '[]', '[]', '[]', '[]', '[]', '[]', '[]'",
            "'[1,null,-9223372036854775808]', '[1.5,null,-0.25]', '[\"a\",null,\"NULL\",\"{,\\\\\",\"\",\"ä\"]',"
                    + " '[true,null,false]', '[12500,null,-999999999999999999]', '[\"2026-01-31\",null]',"
                    + " '[\"10:11:12.123456\",null]', '[\"2026-01-31T10:11:12.000001\",null]',"
                    + " '[\"2026-01-31T10:11:12.500000Z\",null]', '[\"12345678-1234-1234-1234-123456789abc\",null]'");

    private static final List<String> ODD =
            List.of("NULL, NULL", "'[]', '[]'", "'[\"P1D\",null,\"PT4H5M6.7S\"]', '[\"(1.0,2.0)\",null]'");

    private final Path folder;
    private final TestDatabase postgres;

    CopyTypesTest(@TempDir Path folder, TestDatabase postgres) {
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
            connection.setAutoCommit(false);
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    private Connection file(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(name));
    }

    private Engine server() {
        return Postgres.connect(postgres.url(), postgres.user(), postgres.password());
    }

    private Engine filled(int rounds) throws SQLException {
        Engine engine = Sqlite.file(folder.resolve("first.db"));
        Database.open(engine, SCHEMA).close();
        List<String> inserts = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            PLAIN.forEach(row -> inserts.add("INSERT INTO plain VALUES (NULL, " + row + ")"));
            LISTS.forEach(row -> inserts.add("INSERT INTO lists VALUES (NULL, " + row + ")"));
            ODD.forEach(row -> inserts.add("INSERT INTO odd_lists VALUES (NULL, " + row + ")"));
        }
        run(file("first.db"), inserts.toArray(String[]::new));
        return engine;
    }

    private List<String> rows(String file, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = file(file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY id")) {
            while (result.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    row.append(
                                    value instanceof byte[] bytes
                                            ? new java.math.BigInteger(1, bytes) + "/" + bytes.length
                                            : value)
                            .append('|');
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private void thereAndBack(int rounds) throws SQLException {
        CopyReport there = Database.copy(filled(rounds), server(), SCHEMA);
        assertThat(there.rows())
                .containsEntry("plain", (long) rounds * PLAIN.size())
                .containsEntry("lists", (long) rounds * LISTS.size())
                .containsEntry("odd_lists", (long) rounds * ODD.size());
        Database.copy(server(), Sqlite.file(folder.resolve("second.db")), SCHEMA);
        for (String table : List.of("plain", "lists", "odd_lists")) {
            assertThat(rows("second.db", table)).isEqualTo(rows("first.db", table));
        }
    }

    @Test
    void fewRows() throws SQLException {
        thereAndBack(1);
    }

    @Test
    void manyRows() throws SQLException {
        thereAndBack(150);
    }

    @Test
    void listsWhatSqliteCannotHold() throws SQLException {
        Database.open(server(), SCHEMA).close();
        run(
                postgres.connect(),
                "INSERT INTO plain (id, r) VALUES (1, 'NaN')",
                "INSERT INTO plain (id, n) VALUES (2, 'NaN')",
                "INSERT INTO lists (id, rl) VALUES (3, '{1,NaN}')");
        assertThatThrownBy(() -> Database.copy(server(), Sqlite.file(folder.resolve("none.db")), SCHEMA))
                .isInstanceOfSatisfying(
                        CopyRefusedException.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(3)
                                .anyMatch(line -> line.startsWith("table plain, the row with key 1: column r"))
                                .anyMatch(line -> line.startsWith("table plain, the row with key 2: column n"))
                                .anyMatch(line -> line.startsWith("table lists, the row with key 3: column rl")));
    }

    @Test
    void listsWhatPostgresCannotHold() throws SQLException {
        Engine engine = Sqlite.file(folder.resolve("first.db"));
        Database.open(engine, SCHEMA).close();
        run(
                file("first.db"),
                "PRAGMA ignore_check_constraints = ON",
                "INSERT INTO plain (id, t) VALUES (1, 'a' || char(0))",
                "INSERT INTO plain (id, j) VALUES (2, '\"\\u0000\"')",
                "INSERT INTO lists (id, tl) VALUES (3, '[\"a\",\"\\u0000\"]')",
                "INSERT INTO plain (id, d) VALUES (4, '31.01.2026')",
                "INSERT INTO plain (id, u) VALUES (5, 'no uuid')");
        assertThatThrownBy(() -> Database.copy(engine, server(), SCHEMA))
                .isInstanceOfSatisfying(
                        CopyRefusedException.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(5)
                                .anyMatch(
                                        line -> line.equals(
                                                "table lists, the row with key 3: column tl holds U+0000, which PostgreSQL cannot"))
                                .anyMatch(line -> line.startsWith("table plain, the row with key 4: column d")));
    }
}
