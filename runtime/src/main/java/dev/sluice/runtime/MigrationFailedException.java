package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A step to another version of the schema failed; what was done before in the same transaction is undone. */
public final class MigrationFailedException extends SqlAccessException {
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
    public MigrationFailedException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
