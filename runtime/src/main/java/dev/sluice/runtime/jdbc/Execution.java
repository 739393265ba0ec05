package dev.sluice.runtime.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A prepared statement in use for one run. {@link #close} gives it back to the cache it came from, or closes it; one
 * whose run was not declared {@linkplain #succeeded() good} is never kept. Its result must be closed before.
 */
public abstract class Execution implements AutoCloseable {
    private static final byte[] NONE = {};

    final PreparedStatement statement;
    final ValueBinder binder;
    final String text;
    boolean good;
    /** What is known of the result's columns, by position; kept as long as the statement. */
    byte[] columns = NONE;

    Execution(PreparedStatement statement, ValueBinder binder, String sql) {
        this.statement = statement;
        this.binder = binder;
        this.text = sql;
    }

    /**
     * The statement, its parameters still those of {@link #binder()}.
     *
     * @return the statement, never closed by the caller
     */
    public final PreparedStatement statement() {
        return statement;
    }

    /**
     * Where parameters go.
     *
     * @return the binder of this statement
     */
    public final ValueBinder binder() {
        return binder;
    }

    /** Declares that the run ended without an error, so that the statement may be used again. */
    public final void succeeded() {
        good = true;
    }

    @Override
    public abstract void close() throws SQLException;

    /** A statement for one run. */
    static final class Single extends Execution {
        Single(PreparedStatement statement, ValueBinder binder, String sql) {
            super(statement, binder, sql);
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
