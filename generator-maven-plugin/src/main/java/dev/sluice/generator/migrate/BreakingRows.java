package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.SchemaChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks, before PostgreSQL adds constraints that it holds against old rows later, for rows that break them, while others read and
 * write: if there is one, the step fails and everything is as before.
 */
final class BreakingRows {
    private static final String NAME = "\"(?:[^\"]|\"\")+\"";
    private static final String NAMES = "\\((" + NAME + "(?:, " + NAME + ")*)\\)";
    private static final Pattern QUOTED = Pattern.compile(NAME);
    private static final Pattern CHECK = Pattern.compile(
            "ALTER TABLE " + NAME + " ADD (?:CONSTRAINT " + NAME + " )?CHECK (\\(.*\\))", Pattern.DOTALL);
    private static final Pattern NOT_NULL =
            Pattern.compile("ALTER TABLE " + NAME + " ALTER COLUMN (" + NAME + ") SET NOT NULL");
    private static final Pattern FOREIGN_KEY = Pattern.compile(
            "ALTER TABLE " + NAME + " ADD (?:CONSTRAINT " + NAME + " )?FOREIGN KEY " + NAMES + " REFERENCES (" + NAME
                    + ") " + NAMES + ".*",
            Pattern.DOTALL);

    private final String table;
    private final Set<String> changed;

    private BreakingRows(String table, Set<String> changed) {
        this.table = table;
        this.changed = changed;
    }

    /**
     * Puts the questions in front of the statements of a change.
     *
     * @param change of a table that exists
     * @param statements of the step so far
     * @param first where those of the change begin
     */
    static void look(SchemaChange change, List<String> statements, int first) {
        Optional<BreakingRows> rows = of(change);
        if (rows.isPresent() && !rows.get().isLocked(statements.subList(0, first))) {
            List<String> questions = new ArrayList<>();
            statements
                    .subList(first, statements.size())
                    .forEach(statement -> rows.get().question(statement).ifPresent(questions::add));
            statements.addAll(first, questions);
        }
    }

    private static Optional<BreakingRows> of(SchemaChange change) {
        String name = Later.tableOf(change);
        Table old = name == null ? null : change.before().catalog().table(name).orElse(null);
        Table now = name == null ? null : change.after().catalog().table(name).orElse(null);
        if (old == null || now == null) {
            return Optional.empty();
        }
        Set<String> changed = new HashSet<>();
        now.columns().stream()
                .filter(column -> !isKept(change, old, column))
                .forEach(column -> changed.add(quoted(column.name())));
        return Optional.of(new BreakingRows(quoted(old.name()), changed));
    }

    private static boolean isKept(SchemaChange change, Table old, Column column) {
        return column.generated() == null
                && !change.values().containsKey(Identifier.key(column.name()))
                && old.column(column.name())
                        .filter(before -> before.generated() == null
                                && before.value().type().equals(column.value().type()))
                        .isPresent();
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A statement before has locked the table until the step ends: others would wait for the question, too. */
    private boolean isLocked(List<String> before) {
        return before.stream().anyMatch(statement -> statement.startsWith("ALTER TABLE " + table + " "));
    }

    private Optional<String> question(String statement) {
        Matcher check = CHECK.matcher(statement);
        Matcher notNull = NOT_NULL.matcher(statement);
        Matcher key = FOREIGN_KEY.matcher(statement);
        if (check.matches()) {
            return question("NOT " + check.group(1), "break CHECK " + check.group(1), names(check.group(1)));
        } else if (notNull.matches()) {
            return question(notNull.group(1) + " IS NULL", "hold NULL in " + notNull.group(1), names(notNull.group(1)));
        } else if (key.matches()) {
            List<String> columns = names(key.group(1));
            List<String> referenced = names(key.group(3));
            StringBuilder same = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                same.append(i == 0 ? "" : " AND ").append("p." + referenced.get(i) + " = t." + columns.get(i));
            }
            return question(
                    columns.stream()
                                    .map(column -> "t." + column + " IS NOT NULL")
                                    .collect(Collectors.joining(" AND ")) + " AND NOT EXISTS (SELECT FROM "
                            + key.group(2) + " AS p WHERE " + same + ")",
                    "refer by " + String.join(", ", columns) + " to no row of " + key.group(2),
                    columns);
        }
        return Optional.empty();
    }

    private static List<String> names(String text) {
        return QUOTED.matcher(text).results().map(found -> found.group()).toList();
    }

    /** Of columns that the change itself fills nothing can be said before it. */
    private Optional<String> question(String condition, String what, List<String> columns) {
        if (columns.stream().anyMatch(changed::contains)) {
            return Optional.empty();
        }
        return Optional.of(
                "DO $sluice$\nDECLARE broken text;\nBEGIN\nSELECT string_agg(r::text, ', ') INTO broken FROM (SELECT t AS r FROM "
                        + table + " AS t WHERE " + condition
                        + " LIMIT 3) AS x;\nIF broken IS NOT NULL THEN\nRAISE EXCEPTION USING ERRCODE ="
                        + " 'integrity_constraint_violation', MESSAGE = "
                        + Later.literal("rows of " + table + " " + what + ", for one ")
                        + " || broken;\nEND IF;\nEND\n$sluice$");
    }
}
