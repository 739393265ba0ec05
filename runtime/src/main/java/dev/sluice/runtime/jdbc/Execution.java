package dev.sluice.runtime.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A prepared statement in use for one run. {@link #close} gives it back to the cache it came from, or closes it; one
 * whose run was not declared {@linkplain #succeeded() good} is never kept. Its result must be closed before.
 */
public abstract class Execution implements AutoCloseable {
    private static final byte[] NONE = {};

    final Prepared prepared;
    final String text;
    boolean good;
    /** What is known of the result's columns, by position; kept as long as the statement. */
    byte[] columns = NONE;

    Execution(Prepared prepared, String sql) {
        this.prepared = prepared;
        this.text = sql;
    }

    /**
     * The statement, its parameters still those of {@link #binder()}.
     *
     * @return the statement, never closed by the caller
     */
    public final PreparedStatement statement() {
        return prepared.statement;
    }

    /**
     * Where parameters go.
     *
     * @return the binder of this statement
     */
    public final ValueBinder binder() {
        return prepared.binder;
    }

    /**
     * Runs a statement that gives rows.
     *
     * @return the result, to be closed before this
     * @throws SQLException when it fails
     */
    public final ResultCursor query() throws SQLException {
        return prepared.query();
    }

    /**
     * Runs a statement that gives no rows.
     *
     * @return the number of rows that it changed
     * @throws SQLException when it fails
     */
    public final long update() throws SQLException {
        return prepared.update();
    }

    /** Declares that the run ended without an error, so that the statement may be used again. */
    public final void succeeded() {
        good = true;
    }

    @Override
    public abstract void close() throws SQLException;

    /** A statement for one run. */
    static final class Single extends Execution {
        Single(Prepared prepared, String sql) {
            super(prepared, sql);
        }

        @Override
        public void close() throws SQLException {
            prepared.statement.close();
        }
    }
}
