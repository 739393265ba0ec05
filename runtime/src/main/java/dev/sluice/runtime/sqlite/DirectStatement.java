package dev.sluice.runtime.sqlite;

import dev.sluice.runtime.jdbc.SqliteCursor;
import dev.sluice.runtime.jdbc.SqliteStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.CoreStatement;
import org.sqlite.core.DB;
import org.sqlite.core.SafeStmtPtr;

/** A statement of the driver org.sqlite, run step by step. */
final class DirectStatement implements SqliteStatement {
    private final CoreStatement statement;
    private final PreparedStatement described;
    final DB database;
    final SafeStmtPtr pointer;
    /** What the pointer points at; to be used only while a result is open, which no statement outlives. */
    final long address;

    final int columns;

    DirectStatement(CoreStatement statement, PreparedStatement described) throws SQLException {
        this.statement = statement;
        this.described = described;
        this.database = statement.getDatabase();
        this.pointer = statement.pointer;
        this.address = pointer.safeRunLong((unused, at) -> at);
        this.columns = pointer.safeRunInt(DB::column_count);
    }

    @Override
    public SqliteCursor query(@Nullable Object[] values) throws SQLException {
        try {
            return new DirectCursor(this, database.execute(statement, values));
        } catch (SQLException failure) {
            reset();
            throw failure;
        }
    }

    @Override
    public long update(@Nullable Object[] values) throws SQLException {
        return database.executeUpdate(statement, values);
    }

    /** Some errors have made the driver close the statement. */
    void reset() throws SQLException {
        if (!pointer.isClosed()) {
            pointer.safeRunInt(DB::reset);
        }
    }

    ResultSetMetaData metaData() throws SQLException {
        return described.getMetaData();
    }
}
