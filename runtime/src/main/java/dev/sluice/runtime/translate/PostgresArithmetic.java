package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Arithmetic and bit operators on PostgreSQL: guards against zero, 64 bits everywhere, exact decimals. */
final class PostgresArithmetic {
    private static final int EXACT_IN_A_DOUBLE = 15;

    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresArithmetic(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    SqlExpr unary(Expr.Unary node) {
        switch (node.operator()) {
            case NOT:
                SqlExpr condition = expressions.condition(node.operand());
                return SqlExpr.of(new Shape.Prefix("NOT", condition), SqlType.BOOLEAN, node.span());
            case PLUS:
                return expressions.lower(node.operand());
            case NEGATE:
                return negate(node);
            case BIT_NOT:
                SqlExpr operand = conversions.wide(whole(node.operand()));
                return SqlExpr.of(new Shape.Prefix("~", operand), SqlType.INTEGER, node.span());
        }
        throw new AssertionError(node.operator());
    }

    private SqlExpr negate(Expr.Unary node) {
        if (isLeast(node)) {
            return SqlExpr.atom("'-9223372036854775808'", SqlType.INTEGER, node.span())
                    .cast("bigint", SqlType.INTEGER);
        }
        if (context.type(node.operand()).is(Kind.INTERVAL)) {
            SqlExpr interval = expressions.lower(node.operand());
            return SqlExpr.of(new Shape.Prefix("-", interval), SqlType.INTERVAL, node.span());
        }
        checkOverflow(node);
        SqlExpr operand = conversions.number(node.operand());
        boolean signedZero =
                operand.is(Kind.NUMBER) || (operand.is(Kind.REAL) && !(node.operand() instanceof Expr.RealLiteral));
        if (signedZero) {
            return SqlExpr.atom("0", SqlType.INTEGER, node.span()).infix("-", operand, operand.type());
        }
        SqlExpr value = SqlExpr.of(new Shape.Prefix("-", operand), operand.type(), node.span());
        boolean least = node.operand() instanceof Expr.IntegerLiteral literal && literal.value() == 1L << 31;
        return value.with(least ? SqlExpr.Traits.NARROW : operand.traits());
    }

    SqlExpr binary(Expr.Binary node) {
        BinaryOperator operator = node.operator();
        return switch (operator) {
            case BIT_AND, BIT_OR -> bits(node);
            case SHIFT_LEFT, SHIFT_RIGHT -> shift(node);
            default -> arithmetic(node);
        };
    }

    private SqlExpr whole(Expr expr) {
        SqlExpr value = conversions.digits(expr);
        if (value.is(Kind.INTEGER)) {
            return value;
        } else if (value.is(Kind.REAL) || value.is(Kind.NUMBER)) {
            return context.helper("to_int", SqlType.INTEGER, value.span(), value);
        }
        throw context.typeOperation(expr, "bit operators take integers", "write CAST(.. AS INTEGER)");
    }

    private SqlExpr bits(Expr.Binary node) {
        SqlExpr left = conversions.wide(whole(node.left()));
        return left.infix(node.operator().symbol(), whole(node.right()), SqlType.INTEGER);
    }

    private SqlExpr shift(Expr.Binary node) {
        SqlExpr value = conversions.wide(whole(node.left()));
        if (node.right() instanceof Expr.IntegerLiteral count && count.value() >= 0 && count.value() < 64) {
            return value.infix(node.operator().symbol(), expressions.lower(count), SqlType.INTEGER);
        }
        String helper = node.operator() == BinaryOperator.SHIFT_LEFT ? "shl" : "shr";
        return context.helper(helper, SqlType.INTEGER, node.span(), value, conversions.wide(whole(node.right())));
    }

    private SqlExpr arithmetic(Expr.Binary node) {
        SqlType left = context.type(node.left());
        SqlType right = context.type(node.right());
        SqlExpr interval = expressions.extensions().arithmetic(node);
        if (interval != null) {
            return interval;
        } else if (left.isTemporal() || right.isTemporal()) {
            return temporal(node, left, right);
        }
        checkOverflow(node);
        if (left.is(Kind.NUMERIC) || right.is(Kind.NUMERIC)) {
            return decimal(node, left, right);
        }
        SqlExpr a = conversions.number(node.left());
        SqlExpr b = conversions.number(node.right());
        if (node.operator() == BinaryOperator.MODULO) {
            return modulo(node, a, b);
        }
        boolean open =
                context.facts().maybeInfinite(node.left()) || context.facts().maybeInfinite(node.right());
        SqlExpr value = node.operator() == BinaryOperator.DIVIDE ? divide(node, a, b) : arithmetic(node, a, b);
        return open ? withoutNaN(value) : value;
    }

    /** SQLite has NULL for what is no number, as infinity minus infinity. */
    static SqlExpr withoutNaN(SqlExpr value) {
        if (value.is(Kind.INTEGER)) {
            return value;
        }
        SqlExpr none = SqlExpr.atom("'NaN'", SqlType.REAL, value.span());
        return SqlExpr.call("nullif", value.type(), value.span(), value, none);
    }

    private SqlExpr arithmetic(Expr.Binary node, SqlExpr a, SqlExpr b) {
        boolean narrow = a.traits().narrow() && b.traits().narrow();
        return (narrow ? conversions.wide(a) : a).infix(node.operator().symbol(), b, common(a, b));
    }

    private static SqlType common(SqlExpr a, SqlExpr b) {
        if (a.is(Kind.INTEGER) && b.is(Kind.INTEGER)) {
            return SqlType.INTEGER;
        }
        return a.is(Kind.REAL) || b.is(Kind.REAL) ? SqlType.REAL : SqlType.NUMBER;
    }

    /** A result that no 64-bit integer holds is REAL in SQLite and an error here. */
    private void checkOverflow(Expr node) {
        Double real = realConstant(node);
        if (real != null && real.isInfinite()) {
            throw context.notPortable(node, "this is too large for a REAL", "use smaller numbers");
        }
        BigInteger value = constant(node);
        if (value != null && value.bitLength() > 63) {
            throw context.notPortable(
                    node, "this is too large for an INTEGER and becomes REAL in SQLite", "write one operand as REAL");
        }
    }

    private static @Nullable Double realConstant(Expr expr) {
        if (expr instanceof Expr.RealLiteral real) {
            return real.value();
        } else if (expr instanceof Expr.IntegerLiteral integer) {
            return (double) integer.value();
        } else if (expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE) {
            Double operand = realConstant(unary.operand());
            return operand == null ? null : -operand;
        } else if (expr instanceof Expr.Binary binary) {
            Double left = realConstant(binary.left());
            Double right = left == null ? null : realConstant(binary.right());
            if (left == null || right == null) {
                return null;
            }
            return switch (binary.operator()) {
                case ADD -> left + right;
                case SUBTRACT -> left - right;
                case MULTIPLY -> left * right;
                default -> null;
            };
        }
        return null;
    }

    private static @Nullable BigInteger constant(Expr expr) {
        if (expr instanceof Expr.IntegerLiteral integer) {
            return BigInteger.valueOf(integer.value());
        } else if (isLeast(expr)) {
            return BigInteger.valueOf(Long.MIN_VALUE);
        } else if (expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE) {
            BigInteger operand = constant(unary.operand());
            return operand == null ? null : operand.negate();
        } else if (expr instanceof Expr.Binary binary) {
            BigInteger left = constant(binary.left());
            BigInteger right = left == null ? null : constant(binary.right());
            if (left == null || right == null) {
                return null;
            }
            return switch (binary.operator()) {
                case ADD -> left.add(right);
                case SUBTRACT -> left.subtract(right);
                case MULTIPLY -> left.multiply(right);
                case DIVIDE -> right.signum() == 0 ? null : left.divide(right);
                default -> null;
            };
        }
        return null;
    }

    /** Tells whether this is the least integer, whose digits alone are a REAL. */
    private static boolean isLeast(Expr expr) {
        return expr instanceof Expr.Unary unary
                && unary.operator() == UnaryOperator.NEGATE
                && unary.operand() instanceof Expr.RealLiteral real
                && real.text().equals("9223372036854775808");
    }

    private SqlExpr divide(Expr.Binary node, SqlExpr a, SqlExpr b) {
        if ((a.is(Kind.NUMBER) && !b.is(Kind.REAL)) || (b.is(Kind.NUMBER) && !a.is(Kind.REAL))) {
            SqlExpr quotient = expressions.mixes().quotient(node, a, b);
            if (quotient != null) {
                return quotient;
            }
            throw context.notPortable(
                    node,
                    "INTEGER in some rows, REAL in others: the division truncates in some rows only",
                    "write 0.0 instead of 0, or CAST(.. AS REAL)");
        }
        return a.infix("/", guarded(node.right(), b), common(a, b)).with(bothNarrow(a, b));
    }

    private static SqlExpr.Traits bothNarrow(SqlExpr a, SqlExpr b) {
        return a.traits().narrow() && b.traits().narrow() ? SqlExpr.Traits.NARROW : SqlExpr.Traits.NONE;
    }

    private SqlExpr guarded(Expr divisor, SqlExpr value) {
        if (PostgresConversions.isNonZeroLiteral(divisor)) {
            return value;
        }
        SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, value.span());
        return SqlExpr.call("nullif", value.type(), value.span(), value, zero).with(value.traits());
    }

    private SqlExpr modulo(Expr.Binary node, SqlExpr a, SqlExpr b) {
        if (a.is(Kind.INTEGER) && b.is(Kind.INTEGER)) {
            return a.infix("%", guarded(node.right(), b), SqlType.INTEGER).with(bothNarrow(a, b));
        }
        SqlExpr left = conversions.wide(whole(node.left()));
        SqlExpr right = conversions.wide(whole(node.right()));
        SqlExpr zero = SqlExpr.atom("0", SqlType.INTEGER, node.span());
        SqlExpr guard = SqlExpr.call("nullif", SqlType.INTEGER, node.span(), right, zero);
        return left.infix("%", guard, SqlType.INTEGER).cast("float8", common(a, b));
    }

    private SqlExpr decimal(Expr.Binary node, SqlType left, SqlType right) {
        BinaryOperator operator = node.operator();
        boolean real = isReal(node.left(), left) || isReal(node.right(), right);
        if (real) {
            SqlExpr a = asReal(node.left());
            SqlExpr b = asReal(node.right());
            if (operator == BinaryOperator.DIVIDE) {
                return a.infix("/", guarded(node.right(), b), SqlType.REAL);
            } else if (operator == BinaryOperator.MODULO) {
                throw context.typeOperation(node, "no remainder of NUMERIC and REAL", "convert both with CAST");
            }
            return a.infix(operator.symbol(), b, SqlType.REAL);
        }
        if (operator == BinaryOperator.DIVIDE) {
            throw context.typeOperation(
                    node,
                    "how many digits a quotient of exact decimals has is not defined",
                    "write ROUND(x / y, 2) or CAST(x / y AS NUMERIC(10,2))");
        }
        if (operator == BinaryOperator.MULTIPLY) {
            Comparing.checkProduct(context, node.left(), node.right(), node);
        }
        SqlExpr a = exact(node.left());
        SqlExpr b = exact(node.right());
        SqlType result = context.type(node);
        if (operator == BinaryOperator.MODULO) {
            return a.infix("%", guarded(node.right(), b), result);
        }
        if (!result.is(Kind.NUMERIC)) {
            throw context.typeOperation(
                    node, "the result would need more than 18 digits", "convert one side with CAST first");
        }
        return a.infix(operator.symbol(), b, result);
    }

    private static boolean isReal(Expr expr, SqlType type) {
        return (type.is(Kind.REAL) || type.is(Kind.NUMBER))
                && PostgresConversions.number(expr, SqlType.numeric(18, 0)) == null;
    }

    /** Lowers an operand beside an exact decimal: a literal with a point is exact too. */
    SqlExpr exact(Expr expr) {
        BigDecimal literal = PostgresConversions.number(expr, SqlType.numeric(18, 0));
        if (literal != null) {
            int scale = Math.max(literal.scale(), 0);
            SqlType type = scale == 0 ? SqlType.INTEGER : SqlType.numeric(Math.max(literal.precision(), scale), scale);
            return SqlExpr.atom(literal.toPlainString(), type, expr.span());
        }
        return conversions.number(expr);
    }

    /** Lowers an operand beside a REAL. */
    SqlExpr asReal(Expr expr) {
        SqlType type = context.type(expr);
        if (type.is(Kind.NUMERIC) && type.precision() > EXACT_IN_A_DOUBLE) {
            throw context.typeOperation(
                    expr, "more than 15 digits are not exact beside a REAL", "CAST it to fewer digits first");
        }
        return conversions.real(expr);
    }

    private SqlExpr temporal(Expr.Binary node, SqlType left, SqlType right) {
        if (left.is(Kind.DATE) && right.is(Kind.DATE) && node.operator() == BinaryOperator.SUBTRACT) {
            return expressions
                    .coerce(node.left(), left)
                    .infix("-", expressions.coerce(node.right(), right), SqlType.INTEGER)
                    .cast("bigint", SqlType.INTEGER);
        }
        throw context.typeOperation(
                node,
                "no arithmetic on " + left.shown() + " and " + right.shown(),
                "write date(day, '+1 day'), or unixepoch(at) for a number of seconds");
    }
}
