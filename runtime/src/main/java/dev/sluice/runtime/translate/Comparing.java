package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import dev.sluice.sql.types.ValueType;
import java.math.BigDecimal;

/** What SQLite compares when two values meet, the same for both engines. */
final class Comparing {
    private static final int MOST_DIGITS = 18;

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

    /** Refuses a product of exact decimals that may need more digits than 18; an INTEGER counts and has no bound. */
    static void checkProduct(Context context, Expr left, Expr right, Expr at) {
        int a = digits(context, left);
        int b = digits(context, right);
        if (a > 0 && b > 0 && a + b > MOST_DIGITS) {
            throw context.typeOperation(
                    at,
                    "the product may need " + (a + b) + " digits, and 18 are kept",
                    "CAST one side to fewer digits");
        }
    }

    private static int digits(Context context, Expr expr) {
        BigDecimal literal = PostgresConversions.number(expr, SqlType.numeric(MOST_DIGITS, 0));
        if (literal != null) {
            return Math.max(literal.precision(), literal.scale());
        }
        SqlType type = context.type(expr);
        return type.is(Kind.NUMERIC) ? type.precision() : 0;
    }

    /** Refuses comparisons that mean nothing, or not the same on both engines. */
    static void check(Context context, Expr left, Expr right, Expr at, boolean order) {
        SqlType a = ownType(context, left);
        SqlType b = ownType(context, right);
        for (SqlType type : new SqlType[] {a, b}) {
            boolean never = type.is(Kind.JSON) || type.is(Kind.JSONB) || type.is(Kind.POINT);
            if (never || (order && type.is(Kind.ARRAY)) || type.is(Kind.INTERVAL)) {
                throw context.typeOperation(
                        at,
                        "values of type " + type + " cannot be compared so on both engines",
                        "compare a part of it");
            }
        }
        if (a.isTemporal() && b.isTemporal() && !a.equals(b)) {
            throw context.typeOperation(
                    at, a + " and " + b + " are not compared with one another", "CAST one side to the other's type");
        }
        temporal(context, a, b, right);
        temporal(context, b, a, left);
        uuid(context, a, b, right);
        uuid(context, b, a, left);
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
            throw context.typeOperation(expr, "a value of type " + other + " is no UUID", "write CAST(.. AS UUID)");
        }
        if (type.is(Kind.ENUM) && other.is(Kind.TEXT)) {
            throw context.notSupported(expr, "names of enum constants are not translated yet");
        }
    }
}
