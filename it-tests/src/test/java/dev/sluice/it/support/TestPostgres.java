package dev.sluice.it.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The one Postgres server of a test run, started when first asked for, and fresh databases on it. There is no way to go
 * without: where no server can be had, every test that asks for one fails.
 */
public final class TestPostgres {
    private static final Logger LOG = LoggerFactory.getLogger(TestPostgres.class);
    /** For servers before Postgres 15, which cannot have ICU as the default, on machines without locales. */
    private static final String BYTEWISE = "LC_COLLATE 'C' LC_CTYPE 'C'";

    private static final String IMAGE = "postgres:17";

    private TestPostgres() {}

    /** Starts the server once, however many test classes ask. */
    private static final class Holder {
        static final PostgresServer SERVER = start(System.getenv());
    }

    /**
     * Creates an empty database that orders text as a language does, not by bytes, so that a forgotten {@code COLLATE}
     * shows.
     *
     * @return the database, for the caller to close
     * @throws SQLException if the server refuses
     */
    public static TestDatabase freshDatabase() throws SQLException {
        return freshDatabase(Holder.SERVER);
    }

    /**
     * Creates an empty database on a given server.
     *
     * @param server where
     * @return the database, for the caller to close
     * @throws SQLException if the server refuses
     */
    static TestDatabase freshDatabase(PostgresServer server) throws SQLException {
        String name = "sluice_test_" + UUID.randomUUID().toString().replace("-", "");
        String locale;
        try (Connection admin = server.connect();
                Statement statement = admin.createStatement()) {
            locale = linguisticLocale(admin);
            statement.execute("CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8' " + locale);
            // Without statistics small tables pass for large ones, and compiling takes longer than any statement runs.
            statement.execute("ALTER DATABASE " + name + " SET jit = off");
        }
        TestDatabase database = new TestDatabase(server, name);
        try {
            if (!locale.equals(BYTEWISE)) {
                requireLinguisticOrder(database);
            }
        } catch (SQLException | RuntimeException | Error fault) {
            database.close();
            throw fault;
        }
        return database;
    }

    /**
     * Checks that a database does not sort by bytes.
     *
     * @param database the database
     * @throws SQLException if the server refuses
     * @throws IllegalStateException if it sorts by bytes
     */
    static void requireLinguisticOrder(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT 'a' < 'B'")) {
            if (!row.next() || !row.getBoolean(1)) {
                throw new IllegalStateException("database " + database.name()
                        + " sorts text by bytes, where a forgotten COLLATE would not be seen");
            }
        }
    }

    /** ICU from Postgres 15 on (CREATE DATABASE, parameter locale_provider); before that only libc can be the default. */
    private static String linguisticLocale(Connection admin) throws SQLException {
        if (admin.getMetaData().getDatabaseMajorVersion() >= 15) {
            return "LOCALE_PROVIDER icu ICU_LOCALE 'en-US'";
        }
        String search = "SELECT collcollate FROM pg_collation WHERE collprovider = 'c'"
                + " AND collencoding = pg_char_to_encoding('UTF8') AND collcollate NOT IN ('C', 'POSIX')"
                + " AND collcollate NOT LIKE 'C.%' ORDER BY collcollate LIKE 'en@_US%' ESCAPE '@' DESC, 1 LIMIT 1";
        try (Statement statement = admin.createStatement();
                ResultSet row = statement.executeQuery(search)) {
            if (!row.next()) {
                LOG.info("the server is older than Postgres 15 and its machine has no locale of a language:"
                        + " text is sorted by bytes, and only a newer server shows a forgotten COLLATE");
                return BYTEWISE;
            }
            String locale = row.getString(1).replace("'", "''");
            return "LC_COLLATE '" + locale + "' LC_CTYPE '" + locale + "'";
        }
    }

    /**
     * Finds or starts a server.
     *
     * @param environment the environment variables
     * @return the server; it ends with this JVM if it was started here
     */
    static PostgresServer start(Map<String, String> environment) {
        PostgresOrigin origin = PostgresOrigin.choose(
                environment, () -> DockerClientFactory.instance().isDockerAvailable());
        PostgresServer server = switch (origin) {
            case URL -> named(environment);
            case CONTAINER -> container();
            case EMBEDDED -> embedded();
        };
        LOG.info("tests use Postgres at {} (origin: {})", server.url(), server.origin());
        return server;
    }

    private static PostgresServer named(Map<String, String> environment) {
        return new PostgresServer(
                PostgresOrigin.URL,
                Objects.requireNonNull(environment.get(PostgresOrigin.URL_VARIABLE)),
                environment.getOrDefault(PostgresOrigin.USER_VARIABLE, "postgres"),
                environment.getOrDefault(PostgresOrigin.PASSWORD_VARIABLE, ""));
    }

    /** A container; its engine removes it after this JVM. An engine without the image leaves the embedded binaries. */
    @SuppressWarnings("resource")
    private static PostgresServer container() {
        PostgreSQLContainer<?> container = new PostgreSQLContainer<>(DockerImageName.parse(IMAGE));
        try {
            container.start();
        } catch (RuntimeException fault) {
            LOG.warn("Docker answers but cannot run {}; embedded binaries take its place", IMAGE, fault);
            return embedded();
        }
        return new PostgresServer(
                PostgresOrigin.CONTAINER, container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    /** Binaries that stop with this JVM through their own shutdown hook. */
    @SuppressWarnings("resource")
    private static PostgresServer embedded() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setConnectConfig("connectTimeout", "20")
                    .start();
            return new PostgresServer(
                    PostgresOrigin.EMBEDDED, server.getJdbcUrl("postgres", "postgres"), "postgres", "");
        } catch (IOException fault) {
            throw new UncheckedIOException(
                    "the embedded Postgres does not start; name a server in " + PostgresOrigin.URL_VARIABLE
                            + ", start Docker, or, as root where user namespaces are forbidden, build as another user",
                    fault);
        }
    }
}
