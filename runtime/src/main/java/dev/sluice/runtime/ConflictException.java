package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The transaction lost against another one and left nothing behind. Running it again, from its beginning, may succeed.
 */
public abstract sealed class ConflictException extends SqlAccessException
        permits SerializationConflictException, DeadlockException, BusyException {
    @Serial
    private static final long serialVersionUID = 1L;

    ConflictException(
            String problem, @Nullable StatementInfo statement, @Nullable String sqlState, @Nullable Throwable cause) {
        super(problem, statement, sqlState, cause);
    }
}
