package dev.sluice.it.support;

import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Sqlite;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A SQLite file in a temporary folder of its own. */
final class SqliteTestEngine implements TestEngine {
    private final Path folder;

    /**
     * Makes the folder; SQLite makes the file.
     *
     * @throws IOException if there is no place for it
     */
    SqliteTestEngine() throws IOException {
        folder = Files.createTempDirectory("sluice-test");
    }

    @Override
    public String name() {
        return "SQLite";
    }

    @Override
    public Engine engine() {
        return Sqlite.file(file());
    }

    @Override
    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file());
    }

    @Override
    public void close() throws SQLException, IOException {
        try {
            requireAllClosed();
        } finally {
            delete();
        }
    }

    /** A connection that has used a file in WAL mode keeps a lock on it that leaving that mode waits for ("Write-Ahead Logging"). */
    private void requireAllClosed() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLiteException fault) {
            if (fault.getResultCode() == SQLiteErrorCode.SQLITE_BUSY) {
                throw new AssertionError("the test left a connection open to " + file(), fault);
            }
            throw fault;
        }
    }

    private void delete() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private Path file() {
        return folder.resolve("test.db");
    }
}
