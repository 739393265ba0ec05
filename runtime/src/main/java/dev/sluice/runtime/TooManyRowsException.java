package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A query that must give one row gave more than one. */
public final class TooManyRowsException extends SqlAccessException {
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
    public TooManyRowsException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
