package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Two transactions read and wrote the same rows in a way that no order of the two explains. */
public final class SerializationConflictException extends ConflictException {
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
    public SerializationConflictException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
