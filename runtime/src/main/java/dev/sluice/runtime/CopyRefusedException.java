package dev.sluice.runtime;

import java.io.Serial;
import java.util.List;

/** Rows cannot be copied to another database; nothing was written. */
public final class CopyRefusedException extends SqlAccessException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Describes why.
     *
     * @param problems one or more, a line each
     */
    public CopyRefusedException(List<String> problems) {
        super("nothing was copied:\n  " + String.join("\n  ", problems), null, null, null);
        this.problems = List.copyOf(problems);
    }

    /**
     * Why nothing was copied.
     *
     * @return a line for each reason, with table and key where a row is concerned; empty after serialization
     */
    @SuppressWarnings("RedundantNullCheck") // null after deserialization
    public List<String> problems() {
        return problems == null ? List.of() : problems;
    }
}
