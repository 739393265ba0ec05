package dev.sluice.runtime;

import java.io.Serial;
import java.util.List;

/** The database is not what the schema declares. */
public final class SchemaMismatchException extends SqlAccessException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> differences;

    /**
     * Describes the differences.
     *
     * @param differences one or more, a line each
     */
    public SchemaMismatchException(List<String> differences) {
        super("the database is not what the schema declares:\n  " + String.join("\n  ", differences), null, null, null);
        this.differences = List.copyOf(differences);
    }

    /**
     * What is different.
     *
     * @return a line for each difference; empty after the exception was serialized
     */
    @SuppressWarnings("RedundantNullCheck") // null after deserialization
    public List<String> differences() {
        return differences == null ? List.of() : differences;
    }
}
