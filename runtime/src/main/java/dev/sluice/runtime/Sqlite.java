package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.LinkSource;
import dev.sluice.runtime.jdbc.SqliteLinks;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Embedded SQLite, through {@code org.xerial:sqlite-jdbc} on the application's class path. A file is opened in WAL
 * mode with one connection that writes and several that read; a database in memory has one connection and lives until
 * it is closed. Foreign keys are enforced. Immutable.
 */
public final class Sqlite implements Engine {
    private static final int READERS = 4;
    private static final Duration BUSY_TIMEOUT = Duration.ofSeconds(5);

    private final @Nullable Path file;
    private final int readers;
    private final Duration busyTimeout;
    private final EngineSettings settings;

    private Sqlite(@Nullable Path file, int readers, Duration busyTimeout, EngineSettings settings) {
        this.file = file;
        this.readers = readers;
        this.busyTimeout = busyTimeout;
        this.settings = settings;
    }

    /**
     * A database in a file, which is created when it does not exist.
     *
     * @param path the file; its folder must exist
     * @return the engine
     * @throws IllegalArgumentException when the path contains {@code ?}, which the driver takes for an option
     */
    public static Sqlite file(Path path) {
        if (path.toString().indexOf('?') >= 0) {
            throw new IllegalArgumentException("the driver cannot open a path that contains \"?\": " + path);
        }
        return new Sqlite(path, READERS, BUSY_TIMEOUT, EngineSettings.DEFAULT);
    }

    /**
     * An empty database in memory, of its own for each {@code open}.
     *
     * @return the engine
     */
    public static Sqlite memory() {
        return new Sqlite(null, 1, BUSY_TIMEOUT, EngineSettings.DEFAULT);
    }

    /**
     * Changes how many connections may read a file at the same time.
     *
     * @param count at least 1; 4 without this call; without meaning for a database in memory
     * @return a changed copy
     */
    public Sqlite withReaders(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("at least one connection must read, not " + count);
        }
        return new Sqlite(file, count, busyTimeout, settings);
    }

    /**
     * Changes how long to wait for a lock of another process, or for a connection that other threads hold.
     *
     * @param timeout 5 seconds without this call
     * @return a changed copy
     */
    public Sqlite withBusyTimeout(Duration timeout) {
        return new Sqlite(file, readers, Objects.requireNonNull(timeout, "timeout"), settings);
    }

    /**
     * Changes how transactions run that are begun without options of their own.
     *
     * @param options for example a retry policy
     * @return a changed copy
     */
    public Sqlite withTransactions(TransactionOptions options) {
        return new Sqlite(file, readers, busyTimeout, settings.with(Objects.requireNonNull(options, "options")));
    }

    /**
     * Lets someone see each statement that runs; several are told in the order in which they were given.
     *
     * @param interceptor for example one that logs slow statements
     * @return a changed copy
     */
    public Sqlite withInterceptor(StatementInterceptor interceptor) {
        return new Sqlite(
                file, readers, busyTimeout, settings.with(Objects.requireNonNull(interceptor, "interceptor")));
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
    public Sqlite withExecutor(Executor executor) {
        return new Sqlite(file, readers, busyTimeout, settings.on(Objects.requireNonNull(executor, "executor")));
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
    public Sqlite enableMigrations(boolean enabled) {
        return new Sqlite(file, readers, busyTimeout, settings.migrating(enabled));
    }

    @Override
    public boolean migrates() {
        return settings.migrations();
    }

    @Override
    public TransactionOptions transactions() {
        return settings.transactionsOrDefault();
    }

    EngineSettings settings() {
        return settings;
    }

    LinkSource connect() throws SQLException {
        return file == null
                ? SqliteLinks.memory(busyTimeout)
                : SqliteLinks.file(file.toAbsolutePath().toString(), readers, busyTimeout);
    }

    @Override
    public String toString() {
        return file == null ? "SQLite in memory" : "SQLite " + file;
    }
}
