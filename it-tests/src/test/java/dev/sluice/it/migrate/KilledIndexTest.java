package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A step outside a transaction that dies between its beginning and its end is recorded as begun, and runs again with the next
 * start. What keeps the build of the index going until the kill is a transaction that is older.
 */
@ExtendWith(FreshPostgres.class)
class KilledIndexTest {
    private static final String HISTORY =
            "SELECT string_agg(version || CASE WHEN millis IS NULL THEN ' begun' ELSE ' done'"
                    + " END, ', ' ORDER BY version) FROM __schema_history";
    private static final String VALID =
            "SELECT coalesce((SELECT indisvalid::text FROM pg_index WHERE indexrelid = to_regclass('by_what')), 'none')";

    private final Path folder;

    KilledIndexTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private record Server(String url, String user, String password) {
        Connection connect() throws SQLException {
            return DriverManager.getConnection(url, user, password);
        }

        Engine engine() {
            return Postgres.connect(url, user, password);
        }

        String one(String sql) throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                result.next();
                return String.valueOf(result.getString(1));
            }
        }

        void empty() throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA public CASCADE");
                statement.execute("CREATE SCHEMA public");
            }
        }
    }

    /** Brings the process into the midst of its build; the transaction that it waits for is left open. */
    private Process building(Server server, Connection older) throws Exception {
        Database.open(server.engine(), MigratingProcess.THIRD).close();
        older.setAutoCommit(false);
        try (Statement statement = older.createStatement()) {
            statement.execute("INSERT INTO runs (what) VALUES ('older')");
        }
        Process process = Killing.start(folder, server.url(), server.user(), server.password(), "fourth");
        long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (!server.one(VALID).equals("false")) {
            assertThat(System.nanoTime()).as("the build begins").isLessThan(deadline);
            Thread.sleep(20);
        }
        assertThat(server.one(HISTORY)).isEqualTo("3 done, 4 begun");
        return process;
    }

    private static void opensAnew(Server server) throws SQLException {
        try (Database database = Database.open(server.engine(), MigratingProcess.FOURTH)) {
            database.validateSchema();
        }
        assertThat(server.one(VALID)).isEqualTo("true");
        assertThat(server.one(HISTORY)).isEqualTo("3 done, 4 done");
    }

    @Test
    void ofAProcessThatIsKilled(TestDatabase database) throws Exception {
        Server server = new Server(database.url(), database.user(), database.password());
        server.empty();
        try (Connection older = server.connect()) {
            building(server, older).destroyForcibly().waitFor();
            assertThat(server.one(HISTORY)).isEqualTo("3 done, 4 begun");
            older.rollback();
        }
        opensAnew(server);
    }

    @Test
    void ofAServerThatIsKilled() throws Exception {
        Path data = folder.resolve("data");
        Process process;
        try (EmbeddedPostgres postgres = Killing.serve(data)) {
            Server server = new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
            server.empty();
            try (Connection older = server.connect()) {
                process = building(server, older);
                Killing.server(data);
            }
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        try (EmbeddedPostgres postgres = Killing.serve(data)) {
            Server server = new Server(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
            assertThat(server.one(VALID)).isEqualTo("false");
            assertThat(server.one(HISTORY)).isEqualTo("3 done, 4 begun");
            opensAnew(server);
        }
    }
}
