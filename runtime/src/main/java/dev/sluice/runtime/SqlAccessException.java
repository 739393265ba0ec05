package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong between the application and its database. The subclasses name what an application may want to
 * tell apart; an error that none of them describes is thrown as this class.
 *
 * <p>The message names the query and its place in the {@code .sql} file. It never contains values of parameters or of
 * rows. The {@linkplain #getCause() cause} is the driver's own exception; a server may quote values in it, which
 * {@link Postgres#connect} switches off and other data sources switch off by pgjdbc's {@code logServerErrorDetail}.
 * Immutable but for what every exception has.
 */
public class SqlAccessException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable StatementInfo statement;
    private final @Nullable String sqlState;
    private long row;

    /**
     * Describes one occurrence.
     *
     * @param problem a sentence that says what happened and what to do
     * @param statement the statement concerned, or null
     * @param sqlState the SQLSTATE, or null
     * @param cause what the driver threw, or null
     */
    public SqlAccessException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(statement == null ? problem : statement + ": " + problem, cause);
        this.statement = statement;
        this.sqlState = sqlState;
    }

    /** Notes which row of many was concerned, counted from 1. */
    final void concerns(long rowOfMany) {
        row = rowOfMany;
    }

    /**
     * Which row failed, where many were written.
     *
     * @return its number from 1 in the order in which they were given, or 0 when no single row is known to be at fault
     */
    public final long row() {
        return row;
    }

    @Override
    public String getMessage() {
        String message = String.valueOf(super.getMessage());
        return row == 0 ? message : message + " (row " + row + ")";
    }

    /**
     * The statement concerned.
     *
     * @return name, place and text, or null when no statement of the application is concerned
     */
    public final @Nullable StatementInfo statement() {
        return statement;
    }

    /**
     * The name of the query concerned.
     *
     * @return for example {@code openOrders}, or null
     */
    public final @Nullable String queryName() {
        return statement == null ? null : statement.name();
    }

    /**
     * Where the query stands.
     *
     * @return for example {@code com/acme/shop/orders.sql:12}, or null
     */
    public final @Nullable String sourcePosition() {
        return statement == null ? null : statement.position();
    }

    /**
     * The text that was sent to the engine.
     *
     * @return SQL without values, or null
     */
    public final @Nullable String sql() {
        return statement == null ? null : statement.sql();
    }

    /**
     * The SQLSTATE, the same on both engines: SQLite's result codes are mapped to those of PostgreSQL ("PostgreSQL Error
     * Codes" of its documentation).
     *
     * @return five characters, or null when no engine was asked
     */
    public final @Nullable String sqlState() {
        return sqlState;
    }
}
