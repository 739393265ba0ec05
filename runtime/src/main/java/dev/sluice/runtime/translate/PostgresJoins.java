package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.List;

/** Joins on PostgreSQL, which takes a FULL JOIN by equal values only and needs ON for an outer join. */
final class PostgresJoins {
    private static final String PAIRS = "pairs_";
    private static final String ADDRESS = "ctid";

    private final Context context;
    private final PostgresExpressions expressions;

    PostgresJoins(Context context, PostgresExpressions expressions) {
        this.context = context;
        this.expressions = expressions;
    }

    SqlQuery.Source join(TableSource.Join join, SqlQuery.Source left, SqlQuery.Source right) {
        Expr condition = join.on();
        boolean bare = condition == null && join.using().isEmpty() && !join.natural();
        String operator = switch (join.kind()) {
            case COMMA, INNER, CROSS -> bare ? "CROSS JOIN" : "JOIN";
            case LEFT -> "LEFT JOIN";
            case RIGHT -> "RIGHT JOIN";
            case FULL -> "FULL JOIN";
        };
        if (join.kind() == TableSource.JoinKind.FULL && condition != null && !isByEqualColumns(condition)) {
            return byPairs(join, condition, left, right);
        }
        checkShared(join);
        SqlExpr on = condition == null ? null : expressions.filter(condition);
        if (bare && !operator.equals("CROSS JOIN")) {
            on = SqlExpr.atom("TRUE", SqlType.BOOLEAN, join.span());
        }
        return new SqlQuery.Join(
                left,
                join.natural() ? "NATURAL " + operator : operator,
                right,
                on,
                join.using().stream().map(name -> usingName(join, name.text())).toList());
    }

    /** Refuses to join by columns whose values are not compared. */
    private void checkShared(TableSource.Join join) {
        TableSource right = join.right();
        if (right instanceof TableSource.Join
                || (!join.natural() && join.using().isEmpty())) {
            return;
        }
        for (Column column : context.facts().relation(right).columns()) {
            String key = Identifier.key(column.name());
            boolean shared = join.natural()
                    || join.using().stream().anyMatch(name -> name.key().equals(key));
            if (shared) {
                Comparing.checkDistinct(context, column.value().type(), join, "do not join rows");
            }
        }
    }

    private String usingName(TableSource.Join join, String name) {
        TableSource right = join.right();
        if (right instanceof TableSource.Join) {
            return name;
        }
        String key = Identifier.key(name);
        return context.facts().relation(right).columns().stream()
                .map(Column::name)
                .filter(column -> Identifier.key(column).equals(key))
                .findFirst()
                .orElse(name);
    }

    private static boolean isByEqualColumns(Expr condition) {
        return AstWalk.conjuncts(condition).stream()
                .allMatch(term -> term instanceof Expr.Binary binary
                        && binary.operator() == BinaryOperator.EQ
                        && binary.left() instanceof Expr.ColumnRef
                        && binary.right() instanceof Expr.ColumnRef);
    }

    /** Any condition: the pairs of rows for which it holds are found first, and joined by where the rows are stored. */
    private SqlQuery.Source byPairs(
            TableSource.Join join, Expr condition, SqlQuery.Source left, SqlQuery.Source right) {
        SqlExpr first = address(join.left(), condition);
        SqlExpr second = address(join.right(), condition);
        String pairs = PAIRS + context.alias(context.facts().relation(join.left()));
        SqlQuery.Core matched = new SqlQuery.Core(
                false,
                List.of(new SqlQuery.Item(first, "first"), new SqlQuery.Item(second, "second")),
                new SqlQuery.Join(left, "JOIN", right, expressions.filter(condition), List.of()),
                null,
                List.of(),
                null,
                List.of());
        SqlQuery.Source found = new SqlQuery.Derived(SqlQuery.of(matched), pairs, List.of());
        SqlQuery.Source some = new SqlQuery.Join(
                left,
                "LEFT JOIN",
                found,
                pair(pairs, "first", join.span()).infix("=", first, SqlType.BOOLEAN),
                List.of());
        return new SqlQuery.Join(
                some,
                "FULL JOIN",
                right,
                pair(pairs, "second", join.span()).infix("=", second, SqlType.BOOLEAN),
                List.of());
    }

    private static SqlExpr pair(String pairs, String side, SourceSpan span) {
        return SqlExpr.of(new Shape.Name(List.of(pairs, side)), SqlType.UNKNOWN, span);
    }

    private SqlExpr address(TableSource source, Expr condition) {
        Relation relation =
                source instanceof TableSource.Named ? context.facts().relation(source) : null;
        Table table = relation == null ? null : relation.table();
        if (relation == null || table == null || table.kind() != Table.Kind.TABLE) {
            throw context.notPortable(
                    condition,
                    "PostgreSQL joins fully by equal columns only, unless both sides are tables",
                    "write LEFT JOIN .. UNION ALL .. of what the right side alone has");
        }
        return SqlExpr.of(new Shape.Name(List.of(context.alias(relation), ADDRESS)), SqlType.UNKNOWN, source.span());
    }
}
