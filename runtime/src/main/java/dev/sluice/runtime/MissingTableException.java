package dev.sluice.runtime;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A table is not there: the schema was never created in this database, or only in part. */
public final class MissingTableException extends SqlAccessException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String table;

    /**
     * Describes one occurrence.
     *
     * @param problem a sentence that says what happened and what to do
     * @param statement the statement concerned, or null
     * @param sqlState the SQLSTATE, or null
     * @param cause what the driver threw, or null
     * @param table the table, as the engine names it, or null
     */
    public MissingTableException(
            String problem,
            @Nullable StatementInfo statement,
            @Nullable String sqlState,
            @Nullable Throwable cause,
            @Nullable String table) {
        super(problem, statement, sqlState, cause);
        this.table = table;
    }

    /**
     * The table that is missing.
     *
     * @return its name, as the engine gives it, or null
     */
    public @Nullable String table() {
        return table;
    }
}
