package dev.sluice.it.random;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one statement.
 *
 * @param problem what is wrong, or null
 * @param prepared the statement, or null when it was refused
 * @param refusal why it was refused, or null
 * @param outcome what SQLite answered, or null
 */
record Verdict(
        @Nullable String problem,
        @Nullable Prepared prepared,
        @Nullable String refusal,
        @Nullable Outcome outcome) {
    /** How a statement is judged. */
    interface Judge {
        Verdict judge(World world, String statement, List<Argument> arguments);
    }

    static Verdict refused(String code) {
        return new Verdict(null, null, code, null);
    }

    /** The kind of problem, the same for one cause: what is told before the details. */
    String kind() {
        return problem == null ? "" : problem.lines().findFirst().orElse("");
    }
}
