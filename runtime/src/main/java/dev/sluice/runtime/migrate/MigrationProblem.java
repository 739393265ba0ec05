package dev.sluice.runtime.migrate;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A database cannot be brought to the program's version: which it is, and what ought to be. */
public final class MigrationProblem extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    MigrationProblem(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What is wrong. */
    public enum Kind {
        /** The version or the history is not one that the program can go on from. */
        VERSION,
        /** A statement of a step failed. */
        STEP
    }

    /**
     * What is wrong.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }
}
