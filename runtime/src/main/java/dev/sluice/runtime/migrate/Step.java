package dev.sluice.runtime.migrate;

import java.util.List;
import java.util.Objects;

/**
 * One step, from the version before it to its own.
 *
 * @param version the version that it leads to, 2 or more
 * @param name what it is called
 * @param checksum digest of what it says
 * @param statements for the engine at hand, in order
 * @param transactional whether it runs in a transaction; else it can be repeated
 * @param callAt how many statements run before the application's code; {@link #NO_CALL} without any
 */
public record Step(
        int version, String name, String checksum, List<String> statements, boolean transactional, int callAt) {
    /** In place of a number of statements: the application has no code to run. */
    public static final int NO_CALL = -1;

    /** Checks and copies. */
    public Step {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(checksum, "checksum");
        statements = List.copyOf(statements);
    }

    @Override
    public String toString() {
        return "step " + version + (name.isEmpty() ? "" : " (" + name + ")");
    }
}
