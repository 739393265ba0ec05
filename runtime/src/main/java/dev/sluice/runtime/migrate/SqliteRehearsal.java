package dev.sluice.runtime.migrate;

import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.jdbc.SqliteLinks;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs steps on an empty SQLite database in memory, where the driver is to be had. */
public final class SqliteRehearsal {
    private SqliteRehearsal() {}

    /**
     * How a rehearsal ended.
     *
     * @param failedVersion the version of the step that SQLite refused; 0 for one of the schemas, or for none
     * @param message what SQLite said, or null
     * @param differences what is different between the result and the expected schema
     */
    public record Outcome(int failedVersion, @Nullable String message, List<String> differences) {
        /** Copies. */
        public Outcome {
            differences = List.copyOf(differences);
        }
    }

    /**
     * Runs the steps.
     *
     * @param base statements that create the schema before the first step
     * @param steps the steps
     * @param expected statements that create the schema that ought to come out
     * @return the outcome; null when there is no driver
     */
    public static @Nullable Outcome run(List<String> base, List<Step> steps, List<String> expected) {
        try {
            Class.forName("org.sqlite.JDBC", true, SqliteRehearsal.class.getClassLoader());
            return rehearse(base, steps, expected);
        } catch (ClassNotFoundException notThere) {
            return null;
        } catch (SQLException refused) {
            return new Outcome(0, refused.getMessage(), List.of());
        }
    }

    private static Outcome rehearse(List<String> base, List<Step> steps, List<String> expected) throws SQLException {
        try (SqliteLinks memory = SqliteLinks.memory(Duration.ofSeconds(5));
                Link link = memory.acquire(true)) {
            link.execute("PRAGMA foreign_keys = OFF");
            for (String statement : base) {
                link.execute(statement);
            }
            for (Step step : steps) {
                for (String statement : step.statements()) {
                    try {
                        link.execute(statement);
                    } catch (SQLException refused) {
                        return new Outcome(
                                step.version(), refused.getMessage() + "; the statement was: " + statement, List.of());
                    }
                }
            }
            return new Outcome(
                    0,
                    null,
                    Structure.of(link).differencesFrom(created(expected), true).stream()
                            .map(Difference::description)
                            .toList());
        }
    }

    private static Structure created(List<String> statements) throws SQLException {
        try (SqliteLinks memory = SqliteLinks.memory(Duration.ofSeconds(5));
                Link link = memory.acquire(true)) {
            for (String statement : statements) {
                link.execute(statement);
            }
            return Structure.of(link);
        }
    }
}
