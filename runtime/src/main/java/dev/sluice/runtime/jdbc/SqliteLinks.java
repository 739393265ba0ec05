package dev.sluice.runtime.jdbc;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one SQLite database: for a file, one that writes and several that read (WAL lets them work at the
 * same time); for a database in memory, one that does both.
 *
 * <p>Foreign keys are enforced on each. A reading connection refuses to write.
 */
public final class SqliteLinks implements LinkSource {
    private final String url;
    private final boolean file;
    private final Duration busyTimeout;
    private final SqlitePool writer;
    private final SqlitePool readers;
    private volatile boolean trusted;
    private volatile boolean opaqueView;
    private volatile List<JavaFunction> functions = List.of();

    private SqliteLinks(String url, boolean file, int readers, Duration busyTimeout) {
        this.url = url;
        this.file = file;
        this.busyTimeout = busyTimeout;
        this.writer = new SqlitePool(this, true, 1, busyTimeout);
        this.readers = file ? new SqlitePool(this, false, readers, busyTimeout) : writer;
    }

    /**
     * Opens a file, creating it when it does not exist.
     *
     * @param path an absolute path
     * @param readers how many connections may read at the same time
     * @param busyTimeout how long to wait for a connection or a lock
     * @return the source, with the connection that writes open
     * @throws SQLException when the file cannot be opened
     */
    public static SqliteLinks file(String path, int readers, Duration busyTimeout) throws SQLException {
        return opened(new SqliteLinks("jdbc:sqlite:" + path, true, readers, busyTimeout));
    }

    /**
     * Makes an empty database in memory that lives as long as the source.
     *
     * @param busyTimeout how long to wait for the connection
     * @return the source, with its connection open
     * @throws SQLException when the driver fails
     */
    public static SqliteLinks memory(Duration busyTimeout) throws SQLException {
        return opened(new SqliteLinks("jdbc:sqlite::memory:", false, 1, busyTimeout));
    }

    private static SqliteLinks opened(SqliteLinks links) throws SQLException {
        links.writer.acquire().close();
        return links;
    }

    SqliteLink open(SqlitePool pool, boolean write) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try {
            Link.execute(connection, "PRAGMA busy_timeout = " + busyTimeout.toMillis());
            if (file && write) {
                Link.execute(connection, "PRAGMA journal_mode = WAL");
            }
            Link.execute(connection, "PRAGMA foreign_keys = ON");
            if (!write) {
                Link.execute(connection, "PRAGMA query_only = ON");
            }
            return new SqliteLink(this, pool, connection);
        } catch (SQLException failure) {
            closeAfter(failure, connection);
            throw failure;
        }
    }

    static void closeAfter(SQLException failure, Connection connection) {
        try {
            connection.close();
        } catch (SQLException second) {
            failure.addSuppressed(second);
        }
    }

    static SQLException chain(@Nullable SQLException first, SQLException next) {
        if (first == null) {
            return next;
        }
        first.addSuppressed(next);
        return first;
    }

    @Override
    public Dialect dialect() {
        return Dialect.SQLITE;
    }

    @Override
    public Link acquire(boolean write) throws SQLException {
        return write ? writer.acquire() : readers.acquire();
    }

    /**
     * Says whether every table is known to hold the storage classes that its schema declares, so that values need not be
     * looked at one by one.
     *
     * @param trusted true when all tables were found STRICT and as declared
     * @param schema the statements that declare the schema
     */
    public void trust(boolean trusted, List<String> schema) {
        boolean opaque = false;
        for (String statement : schema) {
            opaque |= statement.startsWith("CREATE VIEW") && SqliteReader.isOpaque(statement);
        }
        this.opaqueView = opaque;
        this.trusted = trusted;
    }

    /**
     * Gives the functions of the application that statements may call.
     *
     * @param declared the functions
     */
    public void provide(List<JavaFunction> declared) {
        this.functions = List.copyOf(declared);
    }

    List<JavaFunction> functions() {
        return functions;
    }

    /** Whether the declaration of a column may tell too much of it, for some result of a view. */
    boolean hasOpaqueView() {
        return opaqueView;
    }

    /**
     * Whether storage classes are trusted.
     *
     * @return what {@link #trust} said last, at first false
     */
    public boolean trusted() {
        return trusted;
    }

    @Override
    public int lent() {
        return file ? writer.lent() + readers.lent() : writer.lent();
    }

    @Override
    public void close() throws SQLException {
        try {
            if (file) {
                readers.close();
            }
        } finally {
            writer.close();
        }
    }
}
