package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.runtime.Database;
import dev.sluice.runtime.SchemaMismatchException;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A SQLite file that something else made, and what of it cannot be read as the schema declares it. */
class ForeignFileTest {
    private static final SchemaText SCHEMA = Release.of("""
            CREATE TABLE items (
              id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER, price NUMERIC(8, 2), day DATE, at DATETIME,
              done BOOLEAN, data BLOB, ratio REAL);
            CREATE TABLE pairs (a TEXT, b INTEGER, c TEXT, PRIMARY KEY (a, b));
            """);

    private final Path file;

    ForeignFileTest(@TempDir Path folder) {
        this.file = folder.resolve("foreign.db");
    }

    private List<String> differences(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
        try (Database database = Database.open(Sqlite.file(file).enableMigrations(false), SCHEMA)) {
            database.validateSchema();
            return List.of();
        } catch (SchemaMismatchException mismatch) {
            return mismatch.differences();
        }
    }

    private static final String PAIRS = "CREATE TABLE pairs (a TEXT, b INTEGER, c TEXT, PRIMARY KEY (a, b))";

    @Test
    void namesTheRowsThatHoldOtherStorageClasses() throws SQLException {
        List<String> differences = differences(
                "CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER, price INTEGER, day TEXT, at TEXT,"
                        + " done INTEGER, data BLOB, ratio REAL)",
                PAIRS,
                "INSERT INTO items VALUES (1, 'good', 5, 1250, '2026-01-31', '2026-01-31T10:11:12.000000Z', 1, x'00', 1.5)",
                "INSERT INTO items (id, name, size) VALUES (2, 'text in size', 'large')",
                "INSERT INTO items (id, name, size) VALUES (3, 'real in size', 1.5)",
                "INSERT INTO items (id, name) VALUES (4, x'414243')",
                "INSERT INTO items (id, name, price) VALUES (5, 'real price', 12.5)",
                "INSERT INTO items (id, name, day) VALUES (6, 'day of Germany', '31.01.2026')",
                "INSERT INTO items (id, name, at) VALUES (7, 'unix time', 1769854272)",
                "INSERT INTO items (id, name, done) VALUES (8, 'text', 'true')",
                "INSERT INTO items (id, name, data) VALUES (9, 'text', 'bytes')",
                "INSERT INTO items (id, name, ratio) VALUES (10, 'text', 'half')",
                "INSERT INTO items (id, name) VALUES (11, CAST(x'ff' AS TEXT))",
                "INSERT INTO items (id, name, price) VALUES (12, 'too large', 99999999999)",
                "INSERT INTO pairs VALUES ('a', 1, 'good'), ('b', 2, x'00')");
        assertThat(differences).anyMatch(line -> line.startsWith("table items: expected options STRICT"));
        String[] columns = {"size", "size", "name", "price", "day", "at", "done", "data", "ratio", "name", "price"};
        for (int i = 0; i < columns.length; i++) {
            String start = "table items, the row with key " + (i + 2) + ": column " + columns[i] + " ";
            assertThat(differences).anyMatch(line -> line.startsWith(start));
        }
        assertThat(differences)
                .anyMatch(line -> line.startsWith("table pairs, the row with key b, 2: column c "))
                .noneMatch(line -> line.contains("the row with key 1:") || line.contains("key a, 1"));
    }

    @Test
    void looksAtNoRowsOfATableThatLacksColumns() throws SQLException {
        assertThat(differences("CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT)", PAIRS + " STRICT"))
                .anyMatch(line -> line.startsWith("table items: expected size"))
                .noneMatch(line -> line.contains("the row"));
    }

    @Test
    void asksNothingOfATableThatIsAsDeclared() throws SQLException {
        Database.open(Sqlite.file(file), SCHEMA).close();
        assertThat(differences("INSERT INTO items (id, name) VALUES (1, 'x')")).isEmpty();
    }

    @Test
    void readsWhatItCanAndRefusesTheRest() throws SQLException {
        differences(
                "CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER, price INTEGER, day TEXT, at TEXT,"
                        + " done INTEGER, data BLOB, ratio REAL)",
                PAIRS,
                "INSERT INTO items (id, name, size) VALUES (1, 'good', 5), (2, 'bad', 'large')");
        try (Database database = Database.open(Sqlite.file(file).enableMigrations(false), SCHEMA)) {
            assertThat(database.customSelect("SELECT size FROM items WHERE id = 1", row -> row.getLong(1))
                            .one())
                    .isEqualTo(5);
            assertThatThrownBy(() -> database.customSelect("SELECT size FROM items WHERE id = 2", row -> row.getLong(1))
                            .one())
                    .hasMessageContaining("holds TEXT where the schema declares INTEGER");
        }
    }
}
