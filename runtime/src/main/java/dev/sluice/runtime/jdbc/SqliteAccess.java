package dev.sluice.runtime.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements of SQLite by what the driver itself is made of. Its JDBC reads the names of all columns anew at each run,
 * which takes a third of a small query, and asks for the last rowid after each insert. Where the driver is another one, or has
 * become another one, there is none of this and JDBC serves.
 */
public interface SqliteAccess {
    /**
     * Makes what runs a statement.
     *
     * @param statement prepared
     * @return null when the driver is not the known one
     * @throws SQLException when the driver fails
     */
    @Nullable
    SqliteStatement statement(PreparedStatement statement) throws SQLException;

    /**
     * Finds the access to the driver on the class path.
     *
     * @return the access, or null when there is no driver that it fits
     */
    static @Nullable SqliteAccess find() {
        return Found.ACCESS;
    }

    /** Looked for when the first statement is prepared. */
    final class Found {
        private static final @Nullable SqliteAccess ACCESS = OptionalService.find(SqliteAccess.class);

        private Found() {}
    }
}
