package dev.sluice.runtime;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement would have broken a constraint of the schema; nothing of it was stored. Names are given where the engine
 * tells them: SQLite names table and columns of PRIMARY KEY, UNIQUE and NOT NULL, and the name or expression of a
 * CHECK, but nothing of a foreign key; PostgreSQL names the constraint and its table, and the column of NOT NULL.
 */
public final class ConstraintViolationException extends SqlAccessException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final @Nullable String constraint;
    private final @Nullable String table;
    private final String[] columns;

    /** Kinds of constraints. */
    public enum Kind {
        /** PRIMARY KEY. On PostgreSQL known by the name that the server gives, {@code <table>_pkey}; else UNIQUE. */
        PRIMARY_KEY,
        /** UNIQUE, or a unique index. */
        UNIQUE,
        /** FOREIGN KEY: the parent is missing, or has children still. */
        FOREIGN_KEY,
        /** NOT NULL. */
        NOT_NULL,
        /** CHECK. */
        CHECK,
        /** Any other, such as an exclusion constraint of the server. */
        OTHER
    }

    /**
     * Describes one occurrence.
     *
     * @param problem a sentence that says what happened and what to do
     * @param statement the statement concerned, or null for a commit
     * @param sqlState the SQLSTATE, or null
     * @param cause what the driver threw, or null
     * @param kind the kind of constraint
     * @param constraint its name, or null
     * @param table the table, or null
     * @param columns the columns, may be empty
     */
    public ConstraintViolationException(
            String problem,
            @Nullable StatementInfo statement,
            @Nullable String sqlState,
            @Nullable Throwable cause,
            Kind kind,
            @Nullable String constraint,
            @Nullable String table,
            List<String> columns) {
        super(problem, statement, sqlState, cause);
        this.kind = kind;
        this.constraint = constraint;
        this.table = table;
        this.columns = columns.toArray(new String[0]);
    }

    /**
     * The kind of constraint.
     *
     * @return never null
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The constraint's name.
     *
     * @return the name, or null where the engine does not tell
     */
    public @Nullable String constraint() {
        return constraint;
    }

    /**
     * The table that has the constraint.
     *
     * @return its name, or null where the engine does not tell
     */
    public @Nullable String table() {
        return table;
    }

    /**
     * The columns of the constraint.
     *
     * @return their names, empty where the engine does not tell
     */
    public List<String> columns() {
        return List.of(columns);
    }
}
