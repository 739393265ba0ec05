package dev.sluice.it.runtime;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.StatementInterceptor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The ways to have a database, each of which every test of the contract runs with. */
enum Setup {
    /** SQLite in memory. */
    SQLITE_MEMORY(true),
    /** SQLite in a file. */
    SQLITE_FILE(true),
    /** Postgres by URL, with the runtime's own pool. */
    POSTGRES_URL(false),
    /** Postgres through the application's pool. */
    POSTGRES_POOL(false),
    /** Postgres on one connection. */
    POSTGRES_CONNECTION(false);

    private final boolean sqlite;

    Setup(boolean sqlite) {
        this.sqlite = sqlite;
    }

    boolean sqlite() {
        return sqlite;
    }

    /** An empty database that is ready to be opened. */
    Site prepare(TestDatabase postgres, Path folder) throws SQLException {
        if (sqlite) {
            Path file = folder.resolve("test.db");
            return new Site(this == SQLITE_MEMORY ? Sqlite.memory() : Sqlite.file(file), () -> {});
        }
        empty(postgres);
        return switch (this) {
            case POSTGRES_URL ->
                new Site(Postgres.connect(postgres.url(), postgres.user(), postgres.password()), () -> {});
            case POSTGRES_POOL -> pooled(postgres);
            default -> {
                Connection connection = postgres.connect();
                yield new Site(Postgres.of(connection), connection::close);
            }
        };
    }

    private static void empty(TestDatabase postgres) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    private static Site pooled(TestDatabase postgres) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.dataSource());
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(5_000);
        HikariDataSource pool = new HikariDataSource(config);
        return new Site(Postgres.of(pool), pool::close);
    }

    /** The same place, watched. */
    static Engine intercepted(Engine engine, StatementInterceptor... interceptors) {
        Engine watched = engine;
        for (StatementInterceptor interceptor : interceptors) {
            watched = watched instanceof Sqlite sqlite
                    ? sqlite.withInterceptor(interceptor)
                    : ((Postgres) watched).withInterceptor(interceptor);
        }
        return watched;
    }

    /** Closes what a test opened. */
    interface Owned {
        void close() throws SQLException;
    }

    /** Where a database is, and what the test itself has to close after it. */
    record Site(Engine engine, Owned owned) {
        void close() throws SQLException {
            owned.close();
        }
    }
}
