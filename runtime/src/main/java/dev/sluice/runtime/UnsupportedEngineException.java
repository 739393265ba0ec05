package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The statement was declared for the other engine only, or has no faithful rendering on this one, for which the message has the reason. */
public final class UnsupportedEngineException extends SqlAccessException {
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
    public UnsupportedEngineException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
