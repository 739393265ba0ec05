package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.AuthenticationFailedException;
import dev.sluice.runtime.ConnectionFailedException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A database that cannot be reached is told apart from one that refuses. */
@ExtendWith(FreshPostgres.class)
class ConnectingTest {
    @Test
    void no_server_listens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatThrownBy(() -> ShopDatabase.open(
                        Postgres.connect("jdbc:postgresql://localhost:" + port + "/x", "me", "secret")))
                .isInstanceOf(ConnectionFailedException.class)
                .isNotInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("the connection to PostgreSQL failed")
                .hasMessageNotContaining("secret");
    }

    @Test
    void the_url_is_for_another_driver() {
        assertThatThrownBy(() -> ShopDatabase.open(Postgres.connect("jdbc:nothing:x", "me", "")))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("add org.postgresql:postgresql to the class path");
    }

    @Test
    void the_database_does_not_exist(TestDatabase postgres) {
        String url = postgres.url().replace(postgres.name(), "sluice_nowhere");
        assertThatThrownBy(() -> ShopDatabase.open(Postgres.connect(url, postgres.user(), postgres.password())))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("sluice_nowhere");
    }

    @Test
    void the_role_does_not_exist(TestDatabase postgres) {
        String url = postgres.url().replaceAll("\\?.*", "");
        assertThatThrownBy(() -> ShopDatabase.open(Postgres.connect(url, "sluice_nobody", "wr0ng-pass")))
                .isInstanceOf(AuthenticationFailedException.class)
                .hasMessageContaining("refused the user or the password")
                .hasMessageNotContaining("wr0ng-pass");
    }

    /** The server of the tests may trust everybody, so one that refuses is played by the test. */
    @Test
    void the_password_is_wrong() throws IOException {
        try (RefusingServer server = new RefusingServer()) {
            assertThatThrownBy(() -> ShopDatabase.open(Postgres.connect(server.url(), "me", "wr0ng-pass")))
                    .isInstanceOfSatisfying(
                            AuthenticationFailedException.class,
                            e -> assertThat(e.sqlState()).isEqualTo("28P01"))
                    .hasMessageNotContaining("wr0ng-pass");
        }
    }

    @Test
    void a_connection_with_an_open_transaction_is_refused(TestDatabase postgres) throws SQLException {
        try (Connection connection = postgres.connect()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> ShopDatabase.open(Postgres.of(connection)))
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessageContaining("setAutoCommit(true)");
            connection.setAutoCommit(true);
            ShopDatabase.open(Postgres.of(connection)).close();
            assertThat(connection.isClosed()).as("the caller's connection").isFalse();
        }
    }

    @Test
    void a_server_process_that_dies_is_told_and_replaced(TestDatabase postgres) throws SQLException {
        SqlText pid = SqlText.read("pid", "admin.sql", 1)
                .postgres("SELECT pg_backend_pid()::bigint")
                .build();
        SchemaText nothing = SchemaText.of(List.of(), List.of());
        try (Database db =
                        Database.open(Postgres.connect(postgres.url(), postgres.user(), postgres.password()), nothing);
                Connection admin = postgres.connect();
                Statement statement = admin.createStatement()) {
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        long victim = backend(tx, pid);
                        terminate(statement, victim);
                        backend(tx, pid);
                    }))
                    .isInstanceOf(ConnectionFailedException.class)
                    .hasMessageContaining("pid (admin.sql:1)");
            assertThat(db.connectionsInUse()).isZero();
            assertThat(backend(db, pid)).isPositive();
            terminate(statement, backend(db, pid));
            assertThatThrownBy(() -> backend(db, pid)).isInstanceOf(ConnectionFailedException.class);
            assertThat(backend(db, pid)).isPositive();
            assertThat(db.connectionsInUse()).isZero();
        }
    }

    private static long backend(SqlSession session, SqlText pid) {
        return session.query(pid, ParameterBinder.NONE, row -> row.getLong(1)).one();
    }

    private static void terminate(Statement admin, long pid) {
        try (ResultSet row = admin.executeQuery("SELECT pg_terminate_backend(" + pid + ", 5000)")) {
            assertThat(row.next() && row.getBoolean(1)).isTrue();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Test
    void the_session_is_left_as_it_was_found(TestDatabase postgres) throws SQLException {
        try (Connection connection = postgres.connect()) {
            String before = settings(connection);
            try (ShopDatabase db = ShopDatabase.open(Postgres.of(connection))) {
                db.createSchema();
                db.inTransaction(tx -> tx.shop().addCustomer("Ada"));
                db.shop()
                        .customers()
                        .forEach(customer -> assertThat(customer.name()).isEqualTo("Ada"));
            }
            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(settings(connection)).isEqualTo(before);
        }
    }

    private static String settings(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT string_agg(name || '=' || setting, ',' ORDER BY name) FROM pg_settings"
                                + " WHERE context = 'user' AND name NOT LIKE 'transaction%'")) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void the_folder_of_the_file_does_not_exist(@TempDir Path folder) {
        assertThatThrownBy(() -> ShopDatabase.open(Sqlite.file(folder.resolve("no/such/folder.db"))))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("the connection to SQLite failed");
    }

    @Test
    void the_file_is_no_database(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("notes.txt");
        Files.writeString(
                file, "This is a text of more than a hundred bytes, as a page of SQLite would be. ".repeat(20));
        assertThatThrownBy(() -> ShopDatabase.open(Sqlite.file(file)))
                .isInstanceOf(ConnectionFailedException.class)
                .hasMessageContaining("file is not a database");
    }

    @Test
    void a_file_keeps_what_was_committed(@TempDir Path folder) {
        Path file = folder.resolve("shop.db");
        try (ShopDatabase db = ShopDatabase.open(Sqlite.file(file))) {
            db.createSchemaIfAbsent();
            db.shop().addCustomer("Ada");
        }
        assertThat(folder.toFile().list()).containsExactly("shop.db");
        try (ShopDatabase db = ShopDatabase.open(Sqlite.file(file))) {
            db.createSchemaIfAbsent();
            assertThat(db.shop().customers().one().name()).isEqualTo("Ada");
        }
    }
}
