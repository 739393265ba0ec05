package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/** What SQLite compares when two values meet, the same for both engines. */
final class Comparing {
    private static final int MOST_DIGITS = 18;
    private static final int SHOWN = 40;

    private Comparing() {}

    /** Returns the collating sequence of a comparison ("Datatypes In SQLite", Assigning Collating Sequences). */
    static Collation.Sequence collation(ValueType left, ValueType right) {
        if (left.collation().strength() == Collation.Strength.EXPLICIT) {
            return left.collation().sequence();
        } else if (right.collation().strength() == Collation.Strength.EXPLICIT) {
            return right.collation().sequence();
        } else if (left.collation().strength() == Collation.Strength.COLUMN) {
            return left.collation().sequence();
        }
        return right.collation().sequence();
    }

    /**
     * Returns the type that an expression has by itself: the facts read a literal as what it meets.
     *
     * @param expr an expression of the statement
     */
    static SqlType ownType(Context context, Expr expr) {
        if (expr instanceof Expr.StringLiteral) {
            return SqlType.TEXT;
        } else if (expr instanceof Expr.IntegerLiteral) {
            return SqlType.INTEGER;
        } else if (expr instanceof Expr.BooleanLiteral) {
            return SqlType.BOOLEAN;
        }
        return context.type(expr);
    }

    /** The comparison of the lower bound that a BETWEEN of row values is. */
    static Expr.Binary from(Expr.Between node) {
        BinaryOperator operator = node.negated() ? BinaryOperator.LT : BinaryOperator.GE;
        return new Expr.Binary(operator, node.operand(), node.low(), node.span());
    }

    /** The comparison of the upper bound that a BETWEEN of row values is. */
    static Expr.Binary to(Expr.Between node) {
        BinaryOperator operator = node.negated() ? BinaryOperator.GT : BinaryOperator.LE;
        return new Expr.Binary(operator, node.operand(), node.high(), node.span());
    }

    /** Refuses a product of exact decimals that may need more digits than 18; an INTEGER counts and has no bound. */
    static void checkProduct(Context context, Expr left, Expr right, Expr at) {
        int a = digits(context, left);
        int b = digits(context, right);
        if (a > 0 && b > 0 && a + b > MOST_DIGITS) {
            throw context.typeOperation(
                    at,
                    "the product may need " + (a + b) + " digits, and 18 are kept",
                    fewerDigits(context, left, MOST_DIGITS - b)
                            .or(() -> fewerDigits(context, right, MOST_DIGITS - a))
                            .orElse("CAST one side to fewer digits"));
        }
    }

    private static Optional<String> fewerDigits(Context context, Expr expr, int digits) {
        SqlType type = context.type(expr);
        boolean fits =
                expr.span().text().length() <= SHOWN && !expr.span().text().contains("\n");
        return type.is(Kind.NUMERIC) && digits > type.scale() && fits
                ? Optional.of("say how many digits one side has: CAST("
                        + expr.span().text() + " AS NUMERIC(" + digits + "," + type.scale() + "))")
                : Optional.empty();
    }

    private static int digits(Context context, Expr expr) {
        BigDecimal literal = PostgresConversions.number(expr, SqlType.numeric(MOST_DIGITS, 0));
        if (literal != null) {
            return Math.max(literal.precision(), literal.scale());
        }
        SqlType type = context.type(expr);
        return type.is(Kind.NUMERIC) ? type.precision() : 0;
    }

    /** Refuses a text beside a number where the plan decides whether SQLite converts one of them. */
    static void checkAffinity(Context context, Expr expr) {
        if (context.value(expr).affinity() == Affinity.MIXED) {
            throw context.typeOperation(
                    expr,
                    "the parts of a compound differ in affinity: whether a text is equal to a number depends on the plan",
                    "convert it with CAST where it is compared");
        }
    }

    /** Refuses comparisons that mean nothing, or not the same on both engines. */
    static void check(Context context, Expr left, Expr right, Expr at, boolean order) {
        SqlType a = ownType(context, left);
        SqlType b = ownType(context, right);
        for (SqlType type : new SqlType[] {a, b}) {
            boolean never = type.is(Kind.JSON) || type.is(Kind.JSONB) || hasReals(type);
            if (never || (order && (type.is(Kind.ARRAY) || type.is(Kind.POINT)))) {
                throw context.typeOperation(
                        at, "values " + type.ofType() + " cannot be compared so on both engines", partOf(type));
            }
        }
        if (!order) {
            finer(context, left, right);
            finer(context, right, left);
        }
        enums(context, a, b, at);
        field(context, left, b);
        field(context, right, a);
        if (a.isTemporal() && b.isTemporal() && !a.equals(b)) {
            throw context.typeOperation(
                    at, a + " and " + b + " are not compared with one another", "CAST one side to the other's type");
        }
        temporal(context, a, b, right);
        temporal(context, b, a, left);
        uuid(context, a, b, right);
        uuid(context, b, a, left);
    }

    private static boolean hasReals(SqlType type) {
        SqlType element = type.element();
        return element != null && element.is(Kind.REAL);
    }

    private static String partOf(SqlType type) {
        return switch (type.kind()) {
            case JSON -> "compare a member, or CAST(.. AS TEXT)";
            case JSONB -> "compare a member";
            case ARRAY -> "write EXISTS (SELECT 1 FROM json_each(x) WHERE value = ..)";
            default -> "compare a part of it";
        };
    }

    /** An exact decimal is never equal to a literal with more digits behind the point. */
    private static void finer(Context context, Expr decimal, Expr literal) {
        SqlType type = context.type(decimal);
        BigDecimal value = PostgresConversions.number(literal, SqlType.numeric(MOST_DIGITS, 0));
        boolean number = PostgresConversions.number(decimal, SqlType.numeric(MOST_DIGITS, 0)) != null;
        if (type.is(Kind.NUMERIC) && !number && value != null && Literals.units(value, type.scale()) == null) {
            throw context.typeOperation(
                    literal,
                    type + " never equals " + value.toPlainString(),
                    "round the literal, or compare with < or >");
        }
    }

    /** Constants of two enums are never the same. */
    private static void enums(Context context, SqlType a, SqlType b, Expr at) {
        if (isEnum(a) && isEnum(b) && !a.equals(b)) {
            throw context.typeOperation(
                    at, "different enums never match: " + a + " and " + b, "compare columns of one enum");
        }
    }

    private static boolean isEnum(SqlType type) {
        return type.is(Kind.ENUM) || type.is(Kind.ENUMNAME);
    }

    /** A part of a time is a text, which no number equals. */
    private static void field(Context context, Expr expr, SqlType other) {
        boolean text = expr instanceof Expr.FunctionCall call
                && call.name().key().equals("strftime")
                && call.arguments().size() > 1
                && context.type(call.arguments().get(1)).isTemporal();
        if (text && other.isNumber()) {
            throw context.typeOperation(
                    expr, "strftime(..) is a text, which no number equals", "write '01', or CAST(.. AS INTEGER)");
        }
    }

    /** Refuses what tells equal values apart, or takes different ones for equal, when rows are put together. */
    static void checkDistinct(Context context, SqlType type, dev.sluice.sql.ast.Node at, String how) {
        switch (type.kind()) {
            case JSON, JSONB, POINT ->
                throw context.typeOperation(at, "values " + type.ofType() + " " + how, partOf(type));
            case INTERVAL ->
                throw context.typeOperation(
                        at, "P1M and P30D are equal, and which one is shown is not defined", "convert it with CAST");
            case ARRAY -> {
                if (hasReals(type)) {
                    throw context.typeOperation(at, "values " + type.ofType() + " " + how, partOf(type));
                }
            }
            default -> {
                if (at instanceof Expr expr && context.dialect() == Dialect.POSTGRES) {
                    PostgresTextFunctions.checkWhole(context, expr);
                }
            }
        }
    }

    private static void temporal(Context context, SqlType type, SqlType other, Expr expr) {
        if (type.isTemporal() && (other.isNumber() || other.is(Kind.BOOLEAN))) {
            throw context.typeOperation(
                    expr, "a number is no " + type, "write datetime(n, 'unixepoch') for a number of seconds");
        }
    }

    private static void uuid(Context context, SqlType type, SqlType other, Expr expr) {
        boolean literal = expr instanceof Expr.StringLiteral || other.is(Kind.UUID) || other.is(Kind.NULL);
        if (type.is(Kind.UUID) && !literal) {
            throw context.typeOperation(expr, "a value " + other.ofType() + " is no UUID", "write CAST(.. AS UUID)");
        }
        if (type.is(Kind.ENUM) && other.is(Kind.TEXT) && !(expr instanceof Expr.StringLiteral)) {
            throw context.typeOperation(expr, "a text is no " + type, "write a constant's name, or use a parameter");
        }
    }
}
