package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The database could not be reached, or the connection to it broke. */
public sealed class ConnectionFailedException extends SqlAccessException permits AuthenticationFailedException {
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
    public ConnectionFailedException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
