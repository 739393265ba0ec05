package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of exact decimals on PostgreSQL: rounding, quotients, averages. */
final class PostgresNumeric {
    private final PostgresExpressions expressions;
    private final Context context;

    PostgresNumeric(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** {@code round(x, n)} of an exact decimal. */
    SqlExpr round(Expr.FunctionCall node) {
        Expr operand = node.arguments().get(0);
        int digits = digits(node);
        SqlType result = context.type(node);
        SqlExpr quotient = quotient(operand, digits, result);
        if (quotient != null) {
            return quotient;
        }
        SqlExpr average = average(operand, digits, result);
        if (average != null) {
            return average;
        }
        SqlExpr value = expressions.lower(operand);
        return digits >= value.type().scale() ? value : round(value, digits, result);
    }

    private static SqlExpr round(SqlExpr value, int digits, SqlType result) {
        SqlExpr places = SqlExpr.atom(Integer.toString(digits), SqlType.INTEGER, value.span());
        return SqlExpr.call("round", result, value.span(), value, places);
    }

    /** Returns the digits that a call of round asks for. */
    private int digits(Expr.FunctionCall node) {
        if (node.arguments().size() == 1) {
            return 0;
        }
        if (node.arguments().get(1) instanceof Expr.IntegerLiteral literal
                && literal.value() >= 0
                && literal.value() <= 18) {
            return (int) literal.value();
        }
        throw context.typeOperation(
                node.arguments().get(1), "how many digits remain has to be known", "write a literal from 0 to 18");
    }

    /** Lowers a division of exact decimals that is rounded at once; null if the expression is none. */
    @Nullable
    SqlExpr quotient(Expr operand, int digits, SqlType result) {
        if (!(operand instanceof Expr.Binary binary) || binary.operator() != BinaryOperator.DIVIDE) {
            return null;
        }
        SqlType left = context.type(binary.left());
        SqlType right = context.type(binary.right());
        boolean decimals = (left.is(Kind.NUMERIC) || right.is(Kind.NUMERIC))
                && isExact(binary.left(), left)
                && isExact(binary.right(), right);
        if (!decimals) {
            return null;
        }
        SqlExpr divisor = expressions.exact(binary.right());
        SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, operand.span());
        SqlExpr guarded = PostgresConversions.isNonZeroLiteral(binary.right())
                ? divisor
                : SqlExpr.call("nullif", divisor.type(), operand.span(), divisor, zero);
        SqlExpr dividend = expressions.exact(binary.left());
        SqlExpr numerator = dividend.is(Kind.INTEGER) ? dividend.cast("numeric", dividend.type()) : dividend;
        return round(numerator.infix("/", guarded, result), digits, result);
    }

    private static boolean isExact(Expr expr, SqlType type) {
        return type.is(Kind.NUMERIC)
                || type.is(Kind.INTEGER)
                || PostgresConversions.number(expr, SqlType.numeric(18, 0)) != null;
    }

    /** Lowers {@code round(avg(x), n)} of an exact decimal; null if the expression is none. */
    private @Nullable SqlExpr average(Expr operand, int digits, SqlType result) {
        if (!isAverage(context, operand)) {
            return null;
        }
        Expr.FunctionCall call = (Expr.FunctionCall) operand;
        // Divides the exact sum by the number of values, as numeric does.
        SqlExpr average = expressions
                .functions()
                .aggregates()
                .plain("avg", call, List.of(call.arguments().get(0)), result);
        return round(average, digits, result);
    }

    /** Tells whether an expression is {@code avg} of an exact decimal. */
    static boolean isAverage(Context context, Expr expr) {
        return expr instanceof Expr.FunctionCall call
                && call.name().key().equals("avg")
                && call.arguments().size() == 1
                && context.type(call.arguments().get(0)).is(Kind.NUMERIC);
    }
}
