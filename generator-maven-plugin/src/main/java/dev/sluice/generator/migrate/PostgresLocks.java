package dev.sluice.generator.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a statement keeps others from on PostgreSQL, and whether it writes the table anew ("ALTER TABLE", Notes; "Explicit
 * Locking").
 */
public final class PostgresLocks {
    private static final String ADDED = "ALTER TABLE .* ADD (CONSTRAINT .* )?";
    private static final List<Rule> RULES = List.of(
            brief("CREATE (UNIQUE )?INDEX CONCURRENTLY .*", "others read and write; reads the table twice"),
            brief("DROP INDEX CONCURRENTLY .*", "others read and write"),
            lasting("CREATE (UNIQUE )?INDEX .*", "SHARE: others read, and wait to write until the index is built"),
            lasting(
                    "ALTER TABLE .* ALTER COLUMN .* TYPE .*",
                    "ACCESS EXCLUSIVE: others wait to read and write; writes the table and its indexes anew, unless only a"
                            + " numeric gets more digits"),
            lasting(
                    "ALTER TABLE .* ALTER COLUMN .* SET NOT NULL",
                    "ACCESS EXCLUSIVE: others wait to read and write until the table is read"),
            lasting(
                    "ALTER TABLE .* ADD COLUMN .*(GENERATED|random|clock_timestamp|gen_random_uuid).*",
                    "ACCESS EXCLUSIVE: others wait to read and write; writes the table anew"),
            brief(
                    ADDED + "FOREIGN KEY .* NOT VALID",
                    "SHARE ROW EXCLUSIVE on both tables, for a moment: old rows are looked at later"),
            brief(ADDED + "CHECK .* NOT VALID", "ACCESS EXCLUSIVE, for a moment: old rows are looked at later"),
            brief("DO .*VALIDATE CONSTRAINT.*", "SHARE UPDATE EXCLUSIVE: others read and write; reads the table"),
            brief("DO .*RAISE EXCEPTION.*", "others read and write; reads the table"),
            lasting(
                    ADDED + "FOREIGN KEY .*",
                    "SHARE ROW EXCLUSIVE on both tables: others read, and wait to write until the table is read"),
            lasting(
                    ADDED + "(UNIQUE|PRIMARY KEY) .*",
                    "ACCESS EXCLUSIVE: others wait to read and write until the index is built"),
            lasting(ADDED + "CHECK .*", "ACCESS EXCLUSIVE: others wait to read and write until the table is read"),
            brief("(UPDATE|DELETE FROM) .*", "locks each row that it changes until the step ends"),
            brief(
                    "(ALTER TABLE|DROP TABLE|DROP INDEX|DROP VIEW|DROP TRIGGER|DO) .*",
                    "ACCESS EXCLUSIVE, for a moment"));

    private PostgresLocks() {}

    /** What statements of a form do, and whether they do it for as long as it takes to go through the table. */
    private record Rule(Pattern statement, String effect, boolean lasting) {}

    private static Rule brief(String statement, String effect) {
        return new Rule(Pattern.compile(statement, Pattern.DOTALL), effect, false);
    }

    private static Rule lasting(String statement, String effect) {
        return new Rule(Pattern.compile(statement, Pattern.DOTALL), effect, true);
    }

    /**
     * Says what the statements of a step do to others that use the database.
     *
     * @param statements as PostgreSQL takes them
     * @return a line for each statement that does something to them
     */
    public static List<String> of(List<String> statements) {
        return lines(statements, false);
    }

    /** Says it of the statements that do it for as long as it takes to go through the table. */
    static List<String> blocking(List<String> statements) {
        return lines(statements, true);
    }

    private static List<String> lines(List<String> statements, boolean lastingOnly) {
        List<String> lines = new ArrayList<>();
        for (String statement : statements) {
            RULES.stream()
                    .filter(rule -> rule.statement().matcher(statement).matches())
                    .findFirst()
                    .filter(rule -> rule.lasting() || !lastingOnly)
                    .ifPresent(rule ->
                            lines.add(statement.lines().findFirst().orElse("").strip() + ": " + rule.effect()));
        }
        return lines;
    }
}
