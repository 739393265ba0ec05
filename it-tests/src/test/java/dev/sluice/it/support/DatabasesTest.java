package dev.sluice.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.SchemaText;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DatabasesTest {
    private static final SchemaText SCHEMA = SchemaText.of(
            List.of("CREATE TABLE note (id INTEGER PRIMARY KEY) STRICT"),
            List.of("CREATE TABLE note (id bigint PRIMARY KEY)"),
            "note");

    private static final Set<String> SEEN = new TreeSet<>();

    @AfterAll
    static void bothEnginesWereSeen() {
        assertThat(SEEN).containsExactly("PostgreSQL", "SQLite");
    }

    @EachDialect
    void theNameIsTheEnginesOwn(TestEngine database) throws SQLException {
        SEEN.add(database.name());
        try (Connection connection = database.connect()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(database.name());
        }
    }

    @EachDialect
    void theRuntimeOpensTheSameDatabase(TestEngine database, Engine engine) throws SQLException {
        try (Database db = Database.open(engine, SCHEMA)) {
            db.createSchema();
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM note")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @EachDialect
    void eachRunStartsEmpty(Engine engine) {
        try (Database db = Database.open(engine, SCHEMA)) {
            db.createSchema();
        }
    }

    @Test
    @SuppressWarnings("try")
    void aConnectionLeftOpenToAFileIsFound() throws SQLException, IOException {
        SqliteTestEngine database = new SqliteTestEngine();
        try (Connection leaked = database.connect();
                Statement statement = leaked.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("CREATE TABLE note (id INTEGER)");
            assertThatThrownBy(database::close)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("left a connection open");
        }
    }

    @Test
    @SuppressWarnings("try")
    void aConnectionLeftOpenToTheServerIsFound() throws SQLException {
        PostgresTestEngine database = new PostgresTestEngine();
        try (Connection leaked = database.connect()) {
            assertThat(leaked.isValid(5)).isTrue();
            assertThatThrownBy(database::close)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("left connections open");
        }
    }
}
