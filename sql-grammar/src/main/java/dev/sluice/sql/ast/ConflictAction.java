package dev.sluice.sql.ast;

/** What happens when a constraint is violated ("The ON CONFLICT Clause"). */
public enum ConflictAction {
    /** Undo the transaction. */
    ROLLBACK,
    /** Undo the statement: the default. */
    ABORT,
    /** Stop, keep what was done. */
    FAIL,
    /** Skip the row. */
    IGNORE,
    /** Delete the rows in the way. */
    REPLACE
}
