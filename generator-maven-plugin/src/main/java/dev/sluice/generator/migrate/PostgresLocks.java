package dev.sluice.generator.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a statement keeps others from on PostgreSQL, and whether it writes the table anew ("ALTER TABLE", Notes; "Explicit
 * Locking").
 */
public final class PostgresLocks {
    private static final List<Rule> RULES = List.of(
            rule("CREATE (UNIQUE )?INDEX CONCURRENTLY .*", "others read and write; reads the table twice"),
            rule("DROP INDEX CONCURRENTLY .*", "others read and write"),
            rule("CREATE (UNIQUE )?INDEX .*", "SHARE: others read, and wait to write until the index is built"),
            rule(
                    "ALTER TABLE .* ALTER COLUMN .* TYPE .*",
                    "ACCESS EXCLUSIVE: others wait to read and write; writes the table and its indexes anew, unless only a"
                            + " numeric gets more digits"),
            rule(
                    "ALTER TABLE .* ALTER COLUMN .* SET NOT NULL",
                    "ACCESS EXCLUSIVE: others wait to read and write until the table is read"),
            rule(
                    "ALTER TABLE .* ADD COLUMN .*(GENERATED|random|clock_timestamp|gen_random_uuid).*",
                    "ACCESS EXCLUSIVE: others wait to read and write; writes the table anew"),
            rule(
                    "ALTER TABLE .* ADD (CONSTRAINT .* )?FOREIGN KEY .*",
                    "SHARE ROW EXCLUSIVE on both tables: others read, and wait to write until the table is read"),
            rule(
                    "ALTER TABLE .* ADD (CONSTRAINT .* )?(UNIQUE|PRIMARY KEY) .*",
                    "ACCESS EXCLUSIVE: others wait to read and write until the index is built"),
            rule(
                    "ALTER TABLE .* ADD (CONSTRAINT .* )?CHECK .*",
                    "ACCESS EXCLUSIVE: others wait to read and write until the table is read"),
            rule("(UPDATE|DELETE FROM) .*", "locks each row that it changes until the step ends"),
            rule("(ALTER TABLE|DROP TABLE|DROP INDEX|DROP VIEW|DROP TRIGGER|DO) .*", "ACCESS EXCLUSIVE, for a moment"));

    private PostgresLocks() {}

    private record Rule(Pattern statement, String effect) {}

    private static Rule rule(String statement, String effect) {
        return new Rule(Pattern.compile(statement, Pattern.DOTALL), effect);
    }

    /**
     * Says what the statements of a step do to others that use the database.
     *
     * @param statements as PostgreSQL takes them
     * @return a line for each statement that does something to them
     */
    public static List<String> of(List<String> statements) {
        List<String> lines = new ArrayList<>();
        for (String statement : statements) {
            RULES.stream()
                    .filter(rule -> rule.statement().matcher(statement).matches())
                    .findFirst()
                    .ifPresent(rule ->
                            lines.add(statement.lines().findFirst().orElse("").strip() + ": " + rule.effect()));
        }
        return lines;
    }
}
