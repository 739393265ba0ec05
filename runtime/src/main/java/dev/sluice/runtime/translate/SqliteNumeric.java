package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Exact decimals on SQLite: integers of 10^-scale units, brought to one scale where they meet. */
final class SqliteNumeric {
    private static final SqlType ANY = SqlType.numeric(18, 0);
    private static final int MOST_DIGITS = 18;
    private static final int EXACT_IN_A_DOUBLE = 15;

    private final SqliteExpressions expressions;
    private final Context context;

    SqliteNumeric(SqliteExpressions expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** Returns 10 to a power as text. */
    static String power(int exponent) {
        return "1" + "0".repeat(exponent);
    }

    static int scale(SqlExpr value) {
        return value.is(Kind.NUMERIC) ? value.type().scale() : 0;
    }

    /** Lowers an operand: literals are exact, integers have scale 0. */
    SqlExpr exact(Expr expr) {
        BigDecimal literal = PostgresConversions.number(expr, ANY);
        if (literal != null) {
            BigDecimal plain = literal.scale() < 0 ? literal.setScale(0) : literal;
            Long units = Literals.units(plain, plain.scale());
            if (units == null) {
                throw context.typeOperation(expr, "this literal has more than 18 digits", "write fewer digits");
            }
            SqlType type = plain.scale() == 0
                    ? SqlType.INTEGER
                    : SqlType.numeric(MOST_DIGITS, Math.min(plain.scale(), MOST_DIGITS));
            return SqlExpr.atom(units.toString(), type, expr.span());
        }
        return expressions.lower(expr);
    }

    /** Returns an expression that fails for every number, as one that leaves 64 bits, and is NULL for NULL. */
    static String overflow(String number) {
        return "abs(min(-9223372036854775808, " + number + "))";
    }

    /**
     * Returns a number that fails where it has more digits than its type.
     *
     * @param units the number in units of the type
     * @param compared what tells whether it fits: the number, in whichever units
     * @param limit the first one that does not fit
     */
    static SqlExpr fitting(SqlExpr units, SqlExpr compared, long limit) {
        SqlExpr from = integer(-limit + 1, units);
        SqlExpr to = integer(limit - 1, units);
        SqlExpr least = SqlExpr.atom("-9223372036854775808", SqlType.INTEGER, units.span());
        SqlExpr smallest = SqlExpr.call("min", SqlType.INTEGER, units.span(), least, compared);
        SqlExpr fails = SqlExpr.call("abs", units.type(), units.span(), smallest);
        SqlExpr fits = compared.infix("BETWEEN", from, SqlType.BOOLEAN).infix("AND", to, SqlType.BOOLEAN);
        Shape shape = new Shape.CaseOf(null, List.of(new Shape.Branch(fits, units)), fails);
        return SqlExpr.of(shape, units.type(), units.span());
    }

    /** Brings a value to a finer scale. */
    SqlExpr scaled(SqlExpr value, int scale) {
        int by = scale - scale(value);
        SqlType type = SqlType.numeric(MOST_DIGITS, scale);
        if (by == 0) {
            return value.is(Kind.NUMERIC) ? value : value.as(type);
        }
        if (by < 0) {
            throw new IllegalArgumentException("coarser scale at " + value.span());
        }
        if (value.shape() instanceof Shape.Atom atom && atom.text().matches("-?\\d+")) {
            BigDecimal units = new BigDecimal(atom.text()).movePointRight(by);
            return SqlExpr.atom(units.toBigInteger().toString(), type, value.span());
        }
        return value.infix("*", SqlExpr.atom(power(by), SqlType.INTEGER, value.span()), type);
    }

    /** Lowers to a decimal of a given scale. */
    SqlExpr coerce(Expr expr, SqlType target) {
        BigDecimal literal = PostgresConversions.number(expr, target);
        if (literal != null) {
            PostgresConversions.checkDigits(context, literal, expr, target);
            Long units = Literals.units(literal, target.scale());
            if (units == null) {
                throw context.typeOperation(
                        expr,
                        "this literal has more than " + target.scale() + " digits behind the point",
                        "round it, or write ROUND(.., " + target.scale() + ")");
            }
            return SqlExpr.atom(units.toString(), target, expr.span());
        }
        SqlType from = context.type(expr);
        if (!from.is(Kind.NUMERIC) && !from.is(Kind.INTEGER) && !from.is(Kind.NULL)) {
            throw context.typeOperation(
                    expr,
                    "a value " + from.ofType() + " where " + target.shown() + " is needed",
                    "convert it with CAST");
        }
        SqlExpr value = expressions.lower(expr);
        if (value.is(Kind.NULL)) {
            return value;
        }
        if (scale(value) > target.scale()) {
            throw context.typeOperation(
                    expr, "a value " + from.ofType() + " does not fit " + target, "write ROUND or CAST");
        }
        return scaled(value, target.scale());
    }

    /** Converts to a double. */
    SqlExpr real(SqlExpr value) {
        if (!value.is(Kind.NUMERIC)) {
            return value;
        }
        SqlExpr divisor = SqlExpr.atom(power(scale(value)) + ".0", SqlType.REAL, value.span());
        return value.infix("/", divisor, SqlType.REAL);
    }

    /** Tells whether an operand is a REAL that is no literal. */
    boolean isReal(Expr expr) {
        SqlType type = context.type(expr);
        return (type.is(Kind.REAL) || type.is(Kind.NUMBER)) && PostgresConversions.number(expr, ANY) == null;
    }

    SqlExpr binary(Expr.Binary node) {
        BinaryOperator operator = node.operator();
        switch (operator) {
            case BIT_AND, BIT_OR, SHIFT_LEFT, SHIFT_RIGHT, JSON_GET, JSON_GET_VALUE ->
                throw context.typeOperation(node, "bit operators take integers", "write CAST(.. AS INTEGER)");
            default -> {}
        }
        checkOperand(node.left());
        checkOperand(node.right());
        if (isReal(node.left()) || isReal(node.right())) {
            if (operator == BinaryOperator.MODULO) {
                throw context.typeOperation(node, "no remainder of NUMERIC and REAL", "convert both with CAST");
            }
            return real(asReal(node.left())).infix(operator.symbol(), real(asReal(node.right())), SqlType.REAL);
        }
        if (operator == BinaryOperator.DIVIDE) {
            throw context.typeOperation(
                    node,
                    "how many digits a quotient of exact decimals has is not defined",
                    "write ROUND(x / y, 2) or CAST(x / y AS NUMERIC(10,2))");
        }
        SqlExpr left = exact(node.left());
        SqlExpr right = exact(node.right());
        SqlType result = context.type(node);
        if (!result.is(Kind.NUMERIC)) {
            throw context.typeOperation(
                    node, "the result would need more than 18 digits", "convert one side with CAST first");
        }
        if (operator == BinaryOperator.MULTIPLY) {
            Comparing.checkProduct(context, node.left(), node.right(), node);
            SqlType type = SqlType.numeric(MOST_DIGITS, Math.min(MOST_DIGITS, scale(left) + scale(right)));
            return left.infix("*", right, type);
        }
        int scale = Math.max(scale(left), scale(right));
        return scaled(left, scale).infix(operator.symbol(), scaled(right, scale), SqlType.numeric(MOST_DIGITS, scale));
    }

    private SqlExpr asReal(Expr expr) {
        SqlType type = context.type(expr);
        if (type.is(Kind.NUMERIC) && type.precision() > EXACT_IN_A_DOUBLE) {
            throw context.typeOperation(
                    expr, "more than 15 digits are not exact beside a REAL", "CAST it to fewer digits first");
        }
        return expressions.lower(expr);
    }

    private void checkOperand(Expr expr) {
        SqlType type = context.type(expr);
        if (!type.isNumber() && !type.is(Kind.NULL) && !type.is(Kind.BOOLEAN)) {
            throw context.typeOperation(
                    expr, "no arithmetic of an exact decimal and " + type, "convert it with CAST first");
        }
    }

    /** Returns the text with all digits behind the point. */
    SqlExpr text(SqlExpr value) {
        int scale = scale(value);
        if (scale == 0) {
            return value.cast("TEXT", SqlType.TEXT);
        }
        SqlExpr zero = integer(0, value);
        SqlExpr power = SqlExpr.atom(power(scale), SqlType.INTEGER, value.span());
        SqlExpr sign = SqlExpr.of(
                new Shape.CaseOf(
                        null,
                        List.of(new Shape.Branch(value.infix("<", zero, SqlType.BOOLEAN), atom("'-'", value))),
                        atom("''", value)),
                SqlType.TEXT,
                value.span());
        SqlExpr abs = SqlExpr.call("abs", value.type(), value.span(), value);
        SqlExpr digits = SqlExpr.call(
                "substr",
                SqlType.TEXT,
                value.span(),
                atom("'" + "0".repeat(scale - 1) + "'", value)
                        .infix("||", abs.infix("%", power, SqlType.INTEGER), SqlType.TEXT),
                integer(-scale, value));
        return sign.infix("||", abs.infix("/", power, SqlType.INTEGER), SqlType.TEXT)
                .infix("||", atom("'.'", value), SqlType.TEXT)
                .infix("||", digits, SqlType.TEXT);
    }

    private static SqlExpr atom(String text, SqlExpr at) {
        return SqlExpr.atom(text, SqlType.TEXT, at.span());
    }

    static SqlExpr integer(long value, SqlExpr at) {
        return SqlExpr.atom(Long.toString(value), SqlType.INTEGER, at.span());
    }

    /** Rounds half away from zero to fewer digits. */
    SqlExpr rounded(SqlExpr value, int digits) {
        int cut = scale(value) - digits;
        SqlType type = SqlType.numeric(MOST_DIGITS, digits);
        if (cut <= 0) {
            return value;
        }
        String half = "5" + "0".repeat(cut - 1);
        SqlExpr shift = SqlExpr.of(
                new Shape.CaseOf(
                        null,
                        List.of(new Shape.Branch(
                                value.infix("<", integer(0, value), SqlType.BOOLEAN),
                                SqlExpr.atom("-" + half, SqlType.INTEGER, value.span()))),
                        SqlExpr.atom(half, SqlType.INTEGER, value.span())),
                SqlType.INTEGER,
                value.span());
        SqlExpr divisor = SqlExpr.atom(power(cut), SqlType.INTEGER, value.span());
        return value.infix("+", shift, value.type()).infix("/", divisor, type);
    }

    /** Lowers a division of exact decimals that is rounded at once; null if the expression is none. */
    @Nullable
    SqlExpr quotient(Expr operand, int digits) {
        if (!(operand instanceof Expr.Binary binary) || binary.operator() != BinaryOperator.DIVIDE) {
            return null;
        }
        boolean decimal = context.type(binary.left()).is(Kind.NUMERIC)
                || context.type(binary.right()).is(Kind.NUMERIC);
        if (!decimal || isReal(binary.left()) || isReal(binary.right())) {
            return null;
        }
        checkOperand(binary.left());
        checkOperand(binary.right());
        return divided(exact(binary.left()), exact(binary.right()), digits);
    }

    /** Divides and rounds half away from zero; NULL where the divisor is 0. */
    SqlExpr divided(SqlExpr left, SqlExpr right, int digits) {
        int exponent = digits + scale(right) - scale(left);
        SqlExpr numerator = exponent >= 0 ? times(left, exponent) : left;
        SqlExpr denominator = exponent >= 0 ? right : times(right, -exponent);
        SqlExpr n = SqlExpr.call("abs", SqlType.INTEGER, left.span(), numerator);
        SqlExpr d = SqlExpr.call("abs", SqlType.INTEGER, left.span(), denominator);
        SqlExpr two = integer(2, left);
        SqlExpr quotient = two.infix("*", n, SqlType.INTEGER)
                .infix("+", d, SqlType.INTEGER)
                .infix("/", two.infix("*", d, SqlType.INTEGER), SqlType.numeric(MOST_DIGITS, digits));
        SqlExpr zero = integer(0, left);
        SqlExpr noDivisor = right.infix("=", zero, SqlType.BOOLEAN);
        SqlExpr alike = left.infix("<", zero, SqlType.BOOLEAN)
                .infix("=", right.infix("<", zero, SqlType.BOOLEAN), SqlType.BOOLEAN);
        return SqlExpr.of(
                new Shape.CaseOf(
                        null,
                        List.of(
                                new Shape.Branch(noDivisor, SqlExpr.atom("NULL", SqlType.NULL, left.span())),
                                new Shape.Branch(alike, quotient)),
                        SqlExpr.of(new Shape.Prefix("-", quotient), quotient.type(), left.span())),
                quotient.type(),
                left.span());
    }

    private static SqlExpr times(SqlExpr value, int exponent) {
        return exponent == 0
                ? value
                : value.infix("*", SqlExpr.atom(power(exponent), SqlType.INTEGER, value.span()), SqlType.INTEGER);
    }
}
