package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the application composed at run time was refused before anything was sent: it is no SQL, does not fit the
 * schema, or has no faithful rendering on this engine. The message is the one that the compiler gives for the same text.
 */
public final class StatementRefusedException extends SqlAccessException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * Describes one occurrence.
     *
     * @param problem all reasons, each with its place in the text
     * @param statement the statement concerned, or null
     * @param sqlState the SQLSTATE, or null
     * @param cause what the driver threw, or null
     */
    public StatementRefusedException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
