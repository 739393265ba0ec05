package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The database has a version, a history or tables that the program cannot go on from. */
public final class SchemaVersionException extends SqlAccessException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes one occurrence.
     *
     * @param problem a sentence that says what happened and what to do
     * @param statement the statement concerned, or null
     * @param sqlState the SQLSTATE, or null
     * @param cause what the driver threw, or null
     */
    public SchemaVersionException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
