package dev.sluice.runtime.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an engine said about an error, in one vocabulary for both.
 *
 * @param sqlState the SQLSTATE; SQLite's result codes are mapped to the one PostgreSQL would give
 * @param text the engine's sentence without values of rows, or null where it could not be had without them
 * @param violated the kind of constraint violated, or null
 * @param constraint its name, or null where the engine does not tell
 * @param table the table concerned, or null where the engine does not tell
 * @param columns the columns concerned, empty where the engine does not tell
 */
public record ErrorDetails(
        String sqlState,
        @Nullable String text,
        @Nullable Violated violated,
        @Nullable String constraint,
        @Nullable String table,
        List<String> columns) {

    /** SQLSTATE of an error that nobody classified. */
    static final String GENERAL = "HY000";

    /** Kinds of constraints. */
    public enum Violated {
        /** PRIMARY KEY. */
        PRIMARY_KEY,
        /** UNIQUE, or a unique index. */
        UNIQUE,
        /** FOREIGN KEY, from either side. */
        FOREIGN_KEY,
        /** NOT NULL. */
        NOT_NULL,
        /** CHECK. */
        CHECK,
        /** Any other, such as an exclusion constraint. */
        OTHER
    }

    static ErrorDetails of(String sqlState, @Nullable String text) {
        return new ErrorDetails(sqlState, text, null, null, null, List.of());
    }

    /**
     * Reads which line of a COPY failed.
     *
     * @param failure what was thrown
     * @return a number from 1, or 0 when none is named
     */
    public static long lineOfCopy(SQLException failure) {
        return PostgresErrors.lineOfCopy(failure);
    }

    /**
     * Reads an exception of a driver or of this package.
     *
     * @param dialect the engine that ran the statement
     * @param failure what was thrown
     * @return its details
     */
    public static ErrorDetails of(Dialect dialect, SQLException failure) {
        if (dialect == Dialect.SQLITE && failure.getSQLState() == null) {
            return SqliteErrors.details(failure);
        }
        return PostgresErrors.details(failure);
    }
}
