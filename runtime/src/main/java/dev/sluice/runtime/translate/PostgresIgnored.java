package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.ColumnConstraint;
import dev.sluice.sql.ast.CreateTable;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.ast.TableConstraint;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that {@code INSERT OR IGNORE} skips besides those whose keys there are: PostgreSQL's ON CONFLICT does not take rows
 * that violate NOT NULL or CHECK, so they are left out before.
 *
 * <pre>
 * INSERT INTO t (a, b) SELECT "a", "b" FROM (VALUES (..)) AS t (a, b) WHERE "a" IS NOT NULL AND ("b" > 0) IS NOT FALSE
 * </pre>
 */
final class PostgresIgnored {
    private final PostgresWrites writes;
    private final Context context;

    PostgresIgnored(PostgresWrites writes) {
        this.writes = writes;
        this.context = writes.context();
    }

    /** Returns the rows of an INSERT that violate nothing but, perhaps, keys. */
    SqlQuery kept(Insert node, Insert.Query given, Table table, List<Column> columns) {
        SqlExpr condition = condition(node, table, columns);
        for (Column column : columns) {
            String range = writes.mayLeave(given.select(), columns.indexOf(column), column)
                    ? PostgresRanges.of(context, column.value().type(), PostgresNames.quoted(column.name()))
                    : null;
            if (range != null) {
                SqlExpr fits = SqlExpr.atom("(" + range + ")", SqlType.BOOLEAN, node.span());
                condition = and(condition, postfix(fits, "IS NOT FALSE"));
            }
        }
        SqlQuery query = writes.asRead(given.select(), columns);
        List<String> names = columns.stream().map(Column::name).toList();
        List<SqlQuery.Item> items = new ArrayList<>();
        for (Column column : columns) {
            items.add(new SqlQuery.Item(name(column, node), null));
        }
        SqlQuery.Source rows = new SqlQuery.Derived(query, table.name(), names);
        return SqlQuery.of(new SqlQuery.Core(false, items, rows, condition, List.of(), null, List.of()));
    }

    private static SqlExpr name(Column column, Insert node) {
        return SqlExpr.of(
                new Shape.Name(List.of(column.name())),
                column.value().type(),
                node.table().span());
    }

    private @Nullable SqlExpr condition(Insert node, Table table, List<Column> columns) {
        SqlExpr all = null;
        for (Column column : columns) {
            if (!column.equals(table.rowidAlias()) && !column.value().nullable()) {
                all = and(all, postfix(name(column, node), "IS NOT NULL"));
            }
        }
        TypeFacts facts = StatementAnalyzer.analyze(
                table.definition(), context.facts().catalog(), List.of(), new DiagnosticSink());
        Context own = new Context(facts, Dialect.POSTGRES);
        PostgresExpressions expressions = new PostgresExpressions(own);
        Relation row =
                new Relation(table.name(), Relation.Kind.TABLE, table, table.columns(), false, table.definition());
        for (Expr check : checks((CreateTable) table.definition())) {
            if (reads(check, table, columns)) {
                checkGiven(node, check, table, columns);
                SqlExpr holds = own.within(List.of(row), () -> expressions.condition(check));
                all = and(all, postfix(holds, "IS NOT FALSE"));
            } else if (!DefaultChecks.pass(check, table)) {
                SqlExpr holds = own.within(List.of(row), () -> ofDefaults(check, table, expressions));
                all = and(all, postfix(holds, "IS NOT FALSE"));
            }
        }
        own.helpers().forEach(context::needs);
        return all;
    }

    /** A check of columns that keep their defaults holds for all rows or for none: {@code (SELECT .. FROM (SELECT 12 AS "n"))}. */
    private SqlExpr ofDefaults(Expr check, Table table, PostgresExpressions expressions) {
        List<SqlQuery.Item> items = new ArrayList<>();
        for (Column column : table.columns()) {
            if (reads(check, table, List.of(column))) {
                SqlType type = column.value().type();
                String name = PostgresTypes.name(type);
                if (name == null) {
                    throw context.notPortable(
                            check,
                            "a column of PostgreSQL holds values of one type",
                            "declare the type of \"" + column.name() + "\"");
                }
                Expr standard = column.defaultValue();
                SqlExpr value = standard == null
                        ? SqlExpr.atom("NULL", SqlType.NULL, check.span())
                        : expressions.assign(standard, type);
                SqlExpr typed = value.shape() instanceof Shape.CastTo ? value : value.cast(name, type);
                items.add(new SqlQuery.Item(expressions.bytewise(typed), column.name()));
            }
        }
        SqlQuery.Source defaults = new SqlQuery.Derived(query(items, null), table.name(), List.of());
        SqlQuery.Item holds = new SqlQuery.Item(expressions.condition(check), null);
        return SqlExpr.of(new Shape.Scalar(query(List.of(holds), defaults)), SqlType.BOOLEAN, check.span());
    }

    private static SqlQuery query(List<SqlQuery.Item> items, SqlQuery.@Nullable Source from) {
        return SqlQuery.of(new SqlQuery.Core(false, items, from, null, List.of(), null, List.of()));
    }

    private static SqlExpr postfix(SqlExpr value, String test) {
        return SqlExpr.of(new Shape.Postfix(value, test), SqlType.BOOLEAN, value.span());
    }

    private static SqlExpr and(@Nullable SqlExpr first, SqlExpr second) {
        return first == null ? second : first.infix("AND", second, SqlType.BOOLEAN);
    }

    /** A check that reads columns that keep their defaults beside others is not looked at here. */
    private void checkGiven(Insert node, Expr check, Table table, List<Column> columns) {
        AstWalk.each(check, expr -> {
            if (expr instanceof Expr.ColumnRef ref && columns.stream().noneMatch(column -> names(ref, column))) {
                String name = ref.column().text();
                boolean computed = table.column(ref.column().key())
                        .filter(column -> column.generated() != null)
                        .isPresent();
                throw context.notPortable(
                        node.table(),
                        "OR IGNORE skips rows by a CHECK of \"" + table.name() + "\" that also reads \"" + name + "\"",
                        (computed ? "" : "give \"" + name + "\" a value, or ") + "write ON CONFLICT DO NOTHING");
            }
        });
    }

    /** Tells whether a check is about what is given, or computed of it. */
    static boolean reads(Expr check, Table table, List<Column> columns) {
        boolean[] found = {false};
        AstWalk.each(
                check,
                expr -> found[0] |= expr instanceof Expr.ColumnRef ref
                        && (columns.stream().anyMatch(column -> names(ref, column))
                                || table.columns().stream()
                                        .anyMatch(column -> column.generated() != null && names(ref, column))));
        return found[0];
    }

    private static boolean names(Expr.ColumnRef ref, Column column) {
        return ref.column().key().equals(Identifier.key(column.name()));
    }

    /** Returns the checks of a table. */
    static List<Expr> checks(CreateTable definition) {
        List<Expr> checks = new ArrayList<>();
        for (CreateTable.ColumnDefinition column : definition.columns()) {
            for (ColumnConstraint constraint : column.constraints()) {
                if (constraint instanceof ColumnConstraint.Check check) {
                    checks.add(check.condition());
                }
            }
        }
        for (TableConstraint constraint : definition.constraints()) {
            if (constraint instanceof TableConstraint.Check check) {
                checks.add(check.condition());
            }
        }
        return checks;
    }
}
