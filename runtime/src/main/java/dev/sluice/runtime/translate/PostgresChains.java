package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import java.util.List;

/**
 * AND and OR. PostgreSQL takes a chain of one of them for one condition of many, in which it does not know a part again that is
 * grouped: such a part stands in parentheses, and never first.
 */
final class PostgresChains {
    private final PostgresExpressions expressions;

    PostgresChains(PostgresExpressions expressions) {
        this.expressions = expressions;
    }

    SqlExpr logical(Expr.Binary node) {
        SqlExpr left = expressions.condition(node.left());
        SqlExpr right = expressions.condition(node.right());
        String operator = node.operator().symbol();
        if (!expressions.context().isGrouped()) {
            return left.infix(operator, right, SqlType.BOOLEAN);
        }
        if (!isChain(left, operator) || PostgresGroups.hasAggregate(node.left())) {
            return left.infix(operator, apart(right, operator), SqlType.BOOLEAN);
        }
        return isChain(right, operator)
                ? neutral(node)
                        .infix(operator, apart(left, operator), SqlType.BOOLEAN)
                        .infix(operator, apart(right, operator), SqlType.BOOLEAN)
                : right.infix(operator, apart(left, operator), SqlType.BOOLEAN);
    }

    private static SqlExpr neutral(Expr.Binary node) {
        return SqlExpr.atom(node.operator() == BinaryOperator.OR ? "FALSE" : "TRUE", SqlType.BOOLEAN, node.span());
    }

    private static boolean isChain(SqlExpr condition, String operator) {
        return condition.shape() instanceof Shape.Infix infix
                && infix.operator().equals(operator);
    }

    /** A row of one value is that value in parentheses. */
    private static SqlExpr apart(SqlExpr condition, String operator) {
        return isChain(condition, operator)
                ? SqlExpr.of(new Shape.Row(List.of(condition)), condition.type(), condition.span())
                : condition;
    }
}
