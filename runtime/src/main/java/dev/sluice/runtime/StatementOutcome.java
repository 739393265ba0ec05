package dev.sluice.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a statement ended.
 *
 * @param call the statement
 * @param parameters what was sent with it, in the order of the parameters; of many rows only those of one
 * @param rows how many rows were read or changed; before an error those read so far
 * @param batch how many times it was sent in one go: 1 but for batches and bulk inserts
 * @param duration from the call to the end, with the time that the application took for each row of a stream
 * @param error why it failed, or null
 */
public record StatementOutcome(
        StatementCall call,
        List<Parameter> parameters,
        long rows,
        long batch,
        Duration duration,
        @Nullable Throwable error) {
    /** Copies. */
    public StatementOutcome {
        parameters = List.copyOf(parameters);
    }

    /**
     * The SQLSTATE of the error.
     *
     * @return five characters, the same on both engines, or null when there is no error or it has none
     */
    public @Nullable String sqlState() {
        return error instanceof SqlAccessException failure ? failure.sqlState() : null;
    }

    /**
     * Something that was sent with a statement.
     *
     * @param name the parameter's name, or its number from 1 where it has none
     * @param type the form in which it was sent: INTEGER, REAL, TEXT, BLOB, BOOLEAN, NUMERIC, DATE, TIME, TIMESTAMP,
     *     DATETIME, UUID, one of these with {@code []}, or NULL
     * @param value null for NULL, and wherever no interceptor {@linkplain StatementInterceptor#wantsValues() wants} it
     */
    public record Parameter(
            String name, String type, @Nullable Object value) {
        /** Checks. */
        public Parameter {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
        }
    }
}
