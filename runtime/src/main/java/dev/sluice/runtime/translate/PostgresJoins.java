package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        if (join.kind() == TableSource.JoinKind.FULL && condition != null && !isByEqualColumns(condition)) {
            return byPairs(join, condition, left, right);
        }
        SqlExpr on = condition == null ? shared(join) : expressions.filter(condition);
        String operator = switch (join.kind()) {
            case COMMA, INNER, CROSS -> on == null ? "CROSS JOIN" : "JOIN";
            case LEFT -> "LEFT JOIN";
            case RIGHT -> "RIGHT JOIN";
            case FULL -> "FULL JOIN";
        };
        if (on == null && !operator.equals("CROSS JOIN")) {
            on = SqlExpr.atom("TRUE", SqlType.BOOLEAN, join.span());
        }
        return new SqlQuery.Join(left, operator, right, on, List.of());
    }

    /**
     * Lowers USING and NATURAL to a condition: PostgreSQL tells names by their case, and knows no collations of SQLite.
     *
     * @return null when no column is shared
     */
    private @Nullable SqlExpr shared(TableSource.Join join) {
        SqlExpr all = null;
        for (SharedColumn column : SharedColumn.of(join, context.facts())) {
            SqlExpr equal = equal(join, column.left(), column.right());
            all = all == null ? equal : all.infix("AND", equal, SqlType.BOOLEAN);
        }
        return all;
    }

    private SqlExpr equal(TableSource.Join join, List<Binding.OfColumn> left, Binding.OfColumn right) {
        Column first = left.get(0).column();
        SqlType type = first.value().type();
        SqlType other = right.column().value().type();
        Comparing.checkDistinct(context, type, join, "do not join rows");
        Comparing.checkDistinct(context, other, join, "do not join rows");
        if (!type.equals(other) && !(type.isNumber() && other.isNumber())) {
            throw context.typeOperation(
                    join,
                    "\"" + first.name() + "\" is of type " + type + " on the left side and of type " + other
                            + " on the right one",
                    "write ON with CAST");
        }
        SqlExpr before = expressions.merged(left, type, join.span());
        Collation.Sequence sequence = before.shape() instanceof Shape.Name
                ? Comparing.collation(first.value(), right.column().value())
                : right.column().value().collation().sequence();
        SqlExpr behind = expressions.column(right.relation(), right.column(), true, join.span());
        return expressions
                .collated(before, sequence)
                .infix("=", expressions.collated(behind, sequence), SqlType.BOOLEAN);
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
