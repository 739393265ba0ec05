package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.AccessLinks;
import dev.sluice.runtime.jdbc.ConnectionAccess;
import dev.sluice.runtime.jdbc.DataSourceLinks;
import dev.sluice.runtime.jdbc.LinkSource;
import dev.sluice.runtime.jdbc.PostgresPool;
import dev.sluice.runtime.jdbc.SharedConnectionLinks;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server, through {@code org.postgresql:postgresql} on the application's class path. Nothing is assumed
 * about the session of a connection, and nothing is left behind in it. Immutable.
 */
public final class Postgres implements Engine {
    private static final int CONNECTIONS = 10;
    private static final Duration WAIT = Duration.ofSeconds(30);

    private final String name;
    private final Supplier<LinkSource> source;
    private final EngineSettings settings;

    private Postgres(String name, Supplier<LinkSource> source) {
        this(name, source, EngineSettings.DEFAULT);
    }

    private Postgres(String name, Supplier<LinkSource> source, EngineSettings settings) {
        this.name = name;
        this.source = source;
        this.settings = settings;
    }

    /**
     * A server that Sluice connects to itself, with at most 10 connections, closed with the database.
     *
     * @param url a JDBC URL, for example {@code jdbc:postgresql://localhost/shop}
     * @param user the role to connect as
     * @param password its password; empty for none
     * @return the engine
     */
    public static Postgres connect(String url, String user, String password) {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        int options = url.indexOf('?');
        return new Postgres(
                options < 0 ? url : url.substring(0, options),
                () -> new PostgresPool(url, user, password, CONNECTIONS, WAIT));
    }

    /**
     * The caller's pool, which decides how many connections there are and is never closed by Sluice.
     *
     * @param dataSource gives connections to one database
     * @return the engine
     */
    public static Postgres of(DataSource dataSource) {
        Objects.requireNonNull(dataSource, "dataSource");
        return new Postgres("PostgreSQL through a DataSource", () -> new DataSourceLinks(dataSource));
    }

    /**
     * Connections that the application's own transactions use as well, in which Sluice takes part.
     *
     * @param provider gives connections to one database
     * @return the engine
     */
    public static Postgres of(ConnectionProvider provider) {
        Objects.requireNonNull(provider, "provider");
        return new Postgres("PostgreSQL through a ConnectionProvider", () -> new AccessLinks(access(provider)));
    }

    private static ConnectionAccess access(ConnectionProvider provider) {
        return new ConnectionAccess() {
            @Override
            public Connection acquire() throws SQLException {
                return provider.acquire();
            }

            @Override
            public void release(Connection connection) throws SQLException {
                provider.release(connection);
            }

            @Override
            public boolean isInTransaction(Connection connection) {
                return provider.isInTransaction(connection);
            }

            @Override
            public void afterCommit(Runnable action) {
                provider.afterCommit(action);
            }
        };
    }

    /**
     * The caller's one connection, which threads share one after the other and Sluice never closes. Streams read their
     * whole result at once.
     *
     * @param connection in autocommit, used by nobody else meanwhile
     * @return the engine
     */
    public static Postgres of(Connection connection) {
        Objects.requireNonNull(connection, "connection");
        return new Postgres("PostgreSQL through one Connection", () -> new SharedConnectionLinks(connection, WAIT));
    }

    /**
     * Changes how transactions run that are begun without options of their own.
     *
     * @param options for example a cheaper isolation level
     * @return a changed copy
     */
    public Postgres withTransactions(TransactionOptions options) {
        return new Postgres(name, source, settings.with(Objects.requireNonNull(options, "options")));
    }

    /**
     * Lets someone see each statement that runs; several are told in the order in which they were given.
     *
     * @param interceptor for example one that logs slow statements
     * @return a changed copy
     */
    public Postgres withInterceptor(StatementInterceptor interceptor) {
        return new Postgres(name, source, settings.with(Objects.requireNonNull(interceptor, "interceptor")));
    }

    @Override
    public @Nullable StatementInterceptor interceptor() {
        return settings.interceptor();
    }

    /**
     * Has live queries run, and their subscribers called, by an executor instead of one thread for all of them, so that a
     * slow one does not hold up the others.
     *
     * @param executor stays the caller's
     * @return a changed copy
     */
    public Postgres withExecutor(Executor executor) {
        return new Postgres(name, source, settings.on(Objects.requireNonNull(executor, "executor")));
    }

    @Override
    public @Nullable Executor executor() {
        return settings.executor();
    }

    /**
     * Switches off that opening a database creates its schema or brings it to its version, for applications whose schema
     * another tool migrates.
     *
     * @param enabled false to leave the schema alone
     * @return a changed copy
     */
    public Postgres enableMigrations(boolean enabled) {
        return new Postgres(name, source, settings.migrating(enabled));
    }

    @Override
    public boolean migrates() {
        return settings.migrations();
    }

    @Override
    public TransactionOptions transactions() {
        return settings.transactionsOrDefault();
    }

    /**
     * Lets live queries see what other processes commit, and these see what this one commits. It takes one connection more,
     * straight to the server, since a pooler that lends a connection for each transaction drops {@code LISTEN} silently. Each
     * transaction that writes then says so at its commit, and such transactions commit one after the other.
     *
     * @param dataSource gives connections to the same database; not a pooler
     * @return a changed copy
     */
    public Postgres listenOn(DataSource dataSource) {
        Objects.requireNonNull(dataSource, "dataSource");
        return new Postgres(name, source, settings.listening(dataSource::getConnection));
    }

    /**
     * Lets live queries see what other processes commit, as {@link #listenOn(DataSource)} does.
     *
     * @param url a JDBC URL that leads straight to the server
     * @param user the role to connect as
     * @param password its password; empty for none
     * @return a changed copy
     */
    public Postgres listenOn(String url, String user, String password) {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        return new Postgres(name, source, settings.listening(() -> DriverManager.getConnection(url, user, password)));
    }

    EngineSettings settings() {
        return settings;
    }

    LinkSource connect() {
        return source.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
