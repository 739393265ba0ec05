package dev.sluice.runtime.sqlite;

import dev.sluice.runtime.jdbc.SqliteAccess;
import dev.sluice.runtime.jdbc.SqliteCursor;
import dev.sluice.runtime.jdbc.SqliteStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreStatement;

/** Access to what the driver org.sqlite is made of, after one trial whether it still is made so. Thread-safe. */
@SuppressWarnings("exports") // The interfaces are for the service loader.
public final class DirectAccess implements SqliteAccess {
    private volatile @Nullable Boolean works;

    /** For the service loader. */
    public DirectAccess() {}

    @Override
    public @Nullable SqliteStatement statement(PreparedStatement statement) throws SQLException {
        if (!(statement instanceof CoreStatement core)) {
            return null;
        }
        Boolean known = works;
        if (known == null) {
            known = works(statement.getConnection());
            works = known;
        }
        return known ? new DirectStatement(core, statement) : null;
    }

    /** A value of each storage class goes to SQLite and comes back, or JDBC serves. */
    private static boolean works(Connection connection) {
        Object[] sent = {Long.MIN_VALUE, 0.5, "\u00e4\ud83d\ude00", new byte[] {0, -1}, null};
        try (PreparedStatement trial = connection.prepareStatement("SELECT ?, ?, ?, ?, ?")) {
            DirectStatement direct = new DirectStatement((CoreStatement) trial, trial);
            try (SqliteCursor rows = direct.query(sent)) {
                return rows.next() && sameAs(sent, rows) && !rows.next();
            }
        } catch (SQLException | LinkageError other) {
            return false;
        }
    }

    private static boolean sameAs(Object[] sent, SqliteCursor rows) throws SQLException {
        Object[] came = new Object[sent.length];
        for (int i = 0; i < came.length; i++) {
            came[i] = rows.getObject(i + 1);
        }
        return Arrays.deepEquals(sent, came);
    }
}
