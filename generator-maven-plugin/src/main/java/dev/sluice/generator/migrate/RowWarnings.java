package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.ForeignKey;
import dev.sluice.sql.catalog.Key;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.parser.SourcePrinter;
import dev.sluice.sql.types.SqlType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What rows that exist may do to a change of their table, as comments for whoever reads the step. */
final class RowWarnings {
    private static final String BEFORE = ": change them before this line.\n";

    private final Table old;
    private final Table table;
    private final Set<String> given;

    /**
     * Begins.
     *
     * @param old the table as it is
     * @param table the table as it shall be
     * @param given the columns whose values are written in the step, and are not converted
     */
    RowWarnings(Table old, Table table, Set<String> given) {
        this.old = old;
        this.table = table;
        this.given = given;
    }

    /** Returns lines, each with its line end; perhaps none. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (Column column : table.columns()) {
            old.column(column.name())
                    .filter(before -> column.generated() == null && before.generated() == null)
                    .filter(before -> !given.contains(column.name()))
                    .map(before -> before.value().type())
                    .filter(before -> isLossy(before, column.value().type()))
                    .ifPresent(
                            before -> out.append("-- CAST makes ")
                                    .append(column.value().type())
                                    .append(" of ")
                                    .append(before)
                                    .append(" in ")
                                    .append(column.name())
                                    .append(
                                            ", and what does not fit is lost or stops this step: see whether that is meant.\n"));
        }
        Set<List<String>> keys = keys(old);
        keys(table).stream()
                .filter(key -> !keys.contains(key))
                .forEach(key -> out.append(duplicates(String.join(", ", key))));
        added(checks(old), checks(table), check -> "that break CHECK (" + check + ")", out);
        added(references(old), references(table), reference -> "of " + reference + " that refer to nothing", out);
        return out.toString();
    }

    /** Names the rows that each new rule is about. */
    private static void added(Set<String> old, Set<String> now, UnaryOperator<String> rows, StringBuilder out) {
        now.stream()
                .filter(rule -> !old.contains(rule))
                .forEach(rule -> out.append("-- Rows ")
                        .append(rows.apply(rule))
                        .append(" stop this step, or the one that validates it")
                        .append(BEFORE));
    }

    /** The same for columns that are to be a key. */
    static String duplicates(String columns) {
        return "-- Rows with the same " + columns + " stop this step" + BEFORE;
    }

    private static Set<List<String>> keys(Table table) {
        Set<List<String>> keys = new LinkedHashSet<>();
        table.keys().stream()
                .filter(key -> !key.partial())
                .map(Key::columns)
                .forEach(columns -> keys.add(columns.stream().map(Column::name).toList()));
        return keys;
    }

    private Set<String> references(Table of) {
        Set<String> references = new LinkedHashSet<>();
        for (ForeignKey key : of.foreignKeys()) {
            if (!given.containsAll(key.columns())) {
                references.add(String.join(", ", key.columns()));
            }
        }
        return references;
    }

    private static Set<String> checks(Table table) {
        Set<String> checks = new LinkedHashSet<>();
        if (table.definition() instanceof CreateTable definition) {
            definition
                    .columns()
                    .forEach(column -> column.constraints().forEach(constraint -> {
                        if (constraint instanceof ColumnConstraint.Check check) {
                            checks.add(line(check.condition()));
                        }
                    }));
            definition.constraints().forEach(constraint -> {
                if (constraint instanceof TableConstraint.Check check) {
                    checks.add(line(check.condition()));
                }
            });
        }
        return checks;
    }

    private static String line(Expr condition) {
        return SourcePrinter.print(condition).replaceAll("\\s+", " ");
    }

    /** Tells whether a conversion may give two values as one. */
    private static boolean isLossy(SqlType from, SqlType to) {
        if (from.equals(to) || to.kind() == SqlType.Kind.TEXT || to.kind() == SqlType.Kind.ANY) {
            return false;
        }
        return switch (from.kind()) {
            case TEXT -> to.kind() != SqlType.Kind.BLOB;
            case NUMERIC ->
                to.kind() != SqlType.Kind.NUMERIC
                        || to.scale() < from.scale()
                        || to.precision() - to.scale() < from.precision() - from.scale();
            case REAL, DATETIME, TIMESTAMP -> true;
            default -> false;
        };
    }
}
