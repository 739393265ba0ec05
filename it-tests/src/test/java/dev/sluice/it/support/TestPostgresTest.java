package dev.sluice.it.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshPostgres.class)
class TestPostgresTest {
    @Test
    void textIsOrderedAsALanguageDoes(TestDatabase database) throws SQLException {
        String order = ask(database, "SELECT string_agg(x, '' ORDER BY x) FROM (VALUES ('B'), ('a'), ('c')) v(x)");
        boolean icu = Integer.parseInt(ask(database, "SHOW server_version_num")) >= 150_000;
        assertThat(order).isIn("aBc", icu ? "aBc" : "Bac");
        if (!icu) {
            return;
        }
        assertThatCode(() -> TestPostgres.requireLinguisticOrder(database)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatSortsByBytesIsRefused(TestDatabase database) throws SQLException {
        String bytes = database.name() + "_bytes";
        run(database, "CREATE DATABASE " + bytes + " TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'");
        try (TestDatabase sortedByBytes = new TestDatabase(serverOf(database), bytes)) {
            assertThatThrownBy(() -> TestPostgres.requireLinguisticOrder(sortedByBytes))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("sorts text by bytes");
        }
    }

    @Test
    void sessionsHaveTheZoneOfTheTestJvm(TestDatabase database) throws SQLException {
        assertThat(ask(database, "SHOW TimeZone")).isEqualTo("Asia/Kathmandu");
    }

    @Test
    void databasesDoNotSeeEachOtherAndAreDropped(TestDatabase database) throws SQLException {
        run(database, "CREATE TABLE here (id integer)");
        TestDatabase other = TestPostgres.freshDatabase();
        try (Connection stillOpen = other.connect()) {
            assertThat(stillOpen.isValid(5)).isTrue();
            assertThat(ask(other, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                    .isEqualTo("0");
            other.close();
        }
        assertThat(ask(database, "SELECT count(*) FROM pg_database WHERE datname = '" + other.name() + "'"))
                .isEqualTo("0");
    }

    @Test
    void aServerThatRunsAlreadyCanBeNamed(TestDatabase database) throws SQLException {
        PostgresServer named = TestPostgres.start(Map.of(
                PostgresOrigin.URL_VARIABLE, database.url(),
                PostgresOrigin.USER_VARIABLE, database.user(),
                PostgresOrigin.PASSWORD_VARIABLE, database.password()));
        assertThat(named.origin()).isEqualTo(PostgresOrigin.URL);
        try (TestDatabase fresh = TestPostgres.freshDatabase(named)) {
            assertThat(ask(fresh, "SELECT current_database()")).isEqualTo(fresh.name());
        }
    }

    @Test
    void aDataSourceConnectsToTheSameDatabase(TestDatabase database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            assertThat(connection.getCatalog()).isEqualTo(database.name());
        }
    }

    /** The extension's scope. */
    @Nested
    class WhenNested {
        @Test
        void theDatabaseIsTheOuterClasss(TestDatabase database) throws SQLException {
            assertThat(ask(database, "SELECT current_database()")).isEqualTo(database.name());
        }
    }

    private static PostgresServer serverOf(TestDatabase database) {
        return new PostgresServer(PostgresOrigin.URL, database.url(), database.user(), database.password());
    }

    private static void run(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(TestDatabase database, String sql) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
