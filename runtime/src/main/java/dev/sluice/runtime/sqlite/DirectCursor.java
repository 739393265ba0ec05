package dev.sluice.runtime.sqlite;

import dev.sluice.runtime.jdbc.SqliteCursor;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.core.Codes;
import org.sqlite.core.DB;

/** An open result of SQLite. The driver has made the first step already. */
final class DirectCursor extends SqliteCursor {
    private final DirectStatement statement;
    private final DB database;
    private final long address;
    private final int columns;
    private boolean first = true;
    private boolean more;
    private boolean open = true;

    DirectCursor(DirectStatement statement, boolean more) {
        this.statement = statement;
        this.database = statement.database;
        this.address = statement.address;
        this.columns = statement.columns;
        this.more = more;
    }

    /** After the last row a further step would run the statement again. */
    @Override
    public boolean next() throws SQLException {
        if (first) {
            first = false;
        } else if (more) {
            step();
        }
        return more;
    }

    private void step() throws SQLException {
        more = false;
        int code = statement.pointer.safeRunInt(DB::step);
        if (code == Codes.SQLITE_ROW) {
            more = true;
        } else if (code != Codes.SQLITE_DONE) {
            database.throwex(code);
        }
    }

    /** What is read elsewhere than on a row would be memory of nobody. */
    private int index(int column) throws SQLException {
        if (!open || !more || first) {
            throw new SQLException("no row of the result is open");
        }
        if (column < 1 || column > columns) {
            throw new SQLException("there is no column " + column + " of " + columns);
        }
        return column - 1;
    }

    @Override
    public long getLong(int column) throws SQLException {
        return database.column_long(address, index(column));
    }

    @Override
    public double getDouble(int column) throws SQLException {
        return database.column_double(address, index(column));
    }

    @Override
    public @Nullable String getString(int column) throws SQLException {
        return database.column_text(address, index(column));
    }

    @Override
    public byte @Nullable [] getBytes(int column) throws SQLException {
        return database.column_blob(address, index(column));
    }

    @Override
    public @Nullable Object getObject(int column) throws SQLException {
        return switch (database.column_type(address, index(column))) {
            case Codes.SQLITE_INTEGER -> getLong(column);
            case Codes.SQLITE_FLOAT -> getDouble(column);
            case Codes.SQLITE_TEXT -> getString(column);
            case Codes.SQLITE_BLOB -> getBytes(column);
            default -> null;
        };
    }

    @Override
    public boolean wasNull(int column) throws SQLException {
        return database.column_type(address, index(column)) == Codes.SQLITE_NULL;
    }

    @Override
    public ResultSetMetaData metaData() throws SQLException {
        return statement.metaData();
    }

    @Override
    public void close() throws SQLException {
        if (open) {
            open = false;
            statement.reset();
        }
    }
}
