package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaMismatchException;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.Sqlite;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Opening a database that is up to date asks it one thing. */
@ExtendWith(FreshPostgres.class)
class OpeningTest {
    private static final SchemaText SCHEMA = Release.of("CREATE TABLE orders (id INTEGER PRIMARY KEY, note TEXT);");

    /** Gives back a thing that notes what is executed, and how transactions begin and end. */
    private static <T> T noting(Class<T> type, T target, List<String> calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            String name = method.getName();
            if (name.startsWith("execute") || name.equals("commit") || name.equals("rollback")) {
                calls.add(args == null ? name : name + " " + args[0]);
            }
            Object result;
            try {
                result = method.invoke(target, args);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
            if (result instanceof Connection connection && name.equals("getConnection") && type == DataSource.class) {
                return noting(Connection.class, connection, calls);
            }
            return type == Connection.class && name.equals("createStatement")
                    ? noting(Statement.class, (Statement) result, calls)
                    : result;
        }));
    }

    @Test
    void oneRoundTripOnPostgres(TestDatabase postgres) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(postgres.url());
        source.setUser(postgres.user());
        source.setPassword(postgres.password());
        Database.open(Postgres.of(source), SCHEMA).close();
        List<String> calls = new ArrayList<>();
        Engine engine = Postgres.of(noting(DataSource.class, source, calls));
        Database.open(engine, SCHEMA).close();
        assertThat(calls).singleElement().asString().contains("FROM __schema");
    }

    /** A program may need functions that the release before it did not, or more of them, at the same version of the schema. */
    @Test
    void functionsThatAreMissingAreInstalled(TestDatabase postgres) throws SQLException {
        Postgres engine = Postgres.connect(postgres.url(), postgres.user(), postgres.password());
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String missing : List.of("SCHEMA sluice_1", "FUNCTION sluice_1.explicit_id")) {
                Database.open(engine, SCHEMA).close();
                statement.execute("DROP " + missing + " CASCADE");
                try (Database database = Database.open(engine.enableMigrations(false), SCHEMA)) {
                    assertThatThrownBy(database::validateSchema)
                            .isInstanceOf(SchemaMismatchException.class)
                            .hasMessageContaining("functions of sluice_1 are missing: ")
                            .hasMessageContaining(
                                    missing.startsWith("FUNCTION") ? "explicit_id; install" : " more; install");
                }
                try (Database database = Database.open(engine, SCHEMA)) {
                    database.validateSchema();
                    database.customUpdate(
                            "INSERT INTO orders (id, note) VALUES ((SELECT count(*) + 70 FROM orders), 'x')");
                }
            }
            statement.execute(
                    "CREATE OR REPLACE FUNCTION sluice_1.explicit_id(t text, c text, id bigint) RETURNS bigint"
                            + " LANGUAGE sql AS 'SELECT 1::bigint'");
            try (Database database = Database.open(engine, SCHEMA)) {
                assertThatThrownBy(database::validateSchema)
                        .isInstanceOf(SchemaMismatchException.class)
                        .hasMessageContaining("functions of sluice_1 are not those of this program: explicit_id");
            }
        }
    }

    /** What looking up the version adds to opening a file is less than a millisecond, and in the log: {@code -Dopenings=500}. */
    @Test
    void looksAtTheVersionOfAnSqliteFile(@TempDir Path folder) {
        Sqlite engine = Sqlite.file(folder.resolve("opening.db"));
        Database.open(engine, SCHEMA).close();
        int openings = Integer.getInteger("openings", 20);
        long[] versioned = new long[openings];
        long[] plain = new long[openings];
        for (int i = 0; i < openings; i++) {
            versioned[i] = nanosToOpen(engine);
            plain[i] = nanosToOpen(engine.enableMigrations(false));
        }
        Arrays.sort(versioned);
        Arrays.sort(plain);
        System.getLogger(OpeningTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "opening an up-to-date SQLite file: {0} microseconds, of which {1} for its version (medians of {2})",
                        versioned[openings / 2] / 1000,
                        (versioned[openings / 2] - plain[openings / 2]) / 1000,
                        openings);
        assertThat(versioned[openings / 2] - plain[openings / 2])
                .as("nanoseconds that the version takes")
                .isLessThan(1_000_000);
    }

    private static long nanosToOpen(Engine engine) {
        long begun = System.nanoTime();
        Database opened = Database.open(engine, SCHEMA);
        long nanos = System.nanoTime() - begun;
        assertThat(opened.customSelect("SELECT count(*) FROM orders", row -> row.getLong(1))
                        .one())
                .isZero();
        opened.close();
        return nanos;
    }
}
