package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.Affinity;
import dev.sluice.sql.types.Collation;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In which forms the two sides of a comparison meet on PostgreSQL: affinity and collation as SQLite has them. */
final class PostgresPairs {
    private static final int EXACT_IN_A_DOUBLE = 15;
    private static final long EXACT_INTEGERS = 1L << 53;
    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:\\.\\d*)?(?:[eE][-+]?\\d+)?");
    private static final Set<String> COUNTS =
            Set.of("count", "row_number", "rank", "dense_rank", "octet_length", "length");

    private final PostgresExpressions expressions;
    private final PostgresConversions conversions;
    private final Context context;

    PostgresPairs(PostgresExpressions expressions) {
        this.expressions = expressions;
        this.conversions = expressions.conversions();
        this.context = expressions.context();
    }

    /** Two sides in the forms in which they may meet. */
    record Pair(SqlExpr left, SqlExpr right) {
        SqlExpr of(boolean first) {
            return first ? left : right;
        }

        Pair turned() {
            return new Pair(/* left= */ right, /* right= */ left);
        }
    }

    /** The sides whose affinity decides what becomes of a text beside a number. */
    private enum Affinities {
        BOTH,
        FIRST,
        SECOND;

        Affinities turned() {
            return switch (this) {
                case BOTH -> BOTH;
                case FIRST -> SECOND;
                case SECOND -> FIRST;
            };
        }
    }

    /** Brings both sides of a comparison to one type and the collation that counts. */
    Pair pair(Expr left, Expr right, Expr at, boolean order) {
        Comparing.check(context, left, right, at, order);
        Pair pair = met(left, right, at, Affinities.BOTH);
        if (pair.left().is(Kind.TEXT) && pair.right().is(Kind.TEXT)) {
            return texts(pair, Comparing.collation(context.value(left), context.value(right)), order);
        }
        return pair;
    }

    private Pair texts(Pair pair, Collation.Sequence sequence, boolean order) {
        SqlExpr left = pair.left();
        if (left.traits().untyped() && pair.right().traits().untyped()) {
            left = left.cast("text", SqlType.TEXT);
        }
        if (sequence != Collation.Sequence.BINARY) {
            return new Pair(expressions.collated(left, sequence), expressions.collated(pair.right(), sequence));
        }
        boolean told = left.bytewise() || pair.right().bytewise();
        return new Pair(order && !told ? expressions.bytewise(left) : left, pair.right());
    }

    /** Brings both sides to one type, as SQLite's affinities do ("Datatypes In SQLite", Comparison Expressions). */
    private Pair met(Expr left, Expr right, Expr at, Affinities affinities) {
        return met(left, right, at, affinities, true);
    }

    private Pair met(Expr left, Expr right, Expr at, Affinities affinities, boolean mayTurn) {
        SqlType a = Comparing.ownType(context, left);
        SqlType b = Comparing.ownType(context, right);
        if (a.is(Kind.NULL) || b.is(Kind.NULL)) {
            return new Pair(nothing(left, b), nothing(right, a));
        }
        if (a.is(Kind.BLOB) != b.is(Kind.BLOB) && !ExpressionLowering.isOpen(a) && !ExpressionLowering.isOpen(b)) {
            return new Pair(rank(left, a), rank(right, b));
        }
        if (ExpressionLowering.isOpen(a) || ExpressionLowering.isOpen(b)) {
            context.checkOperations(left);
            context.checkOperations(right);
            throw context.notPortable(
                    at, "what is compared has another type in each row", "write CAST(.. AS type) around it");
        }
        boolean ordinals = a.is(Kind.ENUM) && b.is(Kind.INTEGER) && !(right instanceof Expr.IntegerLiteral);
        if (a.is(Kind.POINT)) {
            throw context.typeOperation(at, "points are compared by = and <> alone", "write a condition for each");
        } else if (a.isTemporal() || (SqliteExtensions.has(a) && !a.is(Kind.ENUMNAME) && !ordinals)) {
            return new Pair(expressions.coerce(left, a), expressions.coerce(right, a));
        } else if (a.is(Kind.ENUMNAME) && right instanceof Expr.StringLiteral) {
            return new Pair(conversions.text(left), expressions.coerce(right, a).as(SqlType.TEXT));
        } else if (a.is(Kind.BOOLEAN)) {
            return booleans(left, right, b);
        } else if (a.isNumber() && b.isNumber()) {
            return numbers(left, right, a, b);
        } else if ((a.is(Kind.TEXT) && b.is(Kind.TEXT)) || (a.is(Kind.BLOB) && b.is(Kind.BLOB))) {
            PostgresTextFunctions.checkWhole(context, left);
            PostgresTextFunctions.checkWhole(context, right);
            return new Pair(expressions.lower(left), expressions.lower(right));
        } else if (a.is(Kind.ENUMNAME) && (b.is(Kind.TEXT) || b.is(Kind.ENUMNAME))) {
            return new Pair(conversions.text(left), conversions.text(right));
        } else if (ordinals) {
            return new Pair(expressions.lower(left), expressions.lower(right));
        } else if (a.is(Kind.TEXT) && b.isNumber()) {
            return textAndNumber(left, right, at, affinities);
        } else if (mayTurn) {
            return met(right, left, at, affinities.turned(), false).turned();
        }
        throw context.typeOperation(
                at, "values of types " + b + " and " + a + " are never equal in SQLite", "convert one side with CAST");
    }

    /** Bytes are greater than any other value, whatever the two are: what counts is whether there is a value. */
    private SqlExpr rank(Expr expr, SqlType type) {
        SqlExpr rank = SqlExpr.atom(type.is(Kind.BLOB) ? "2" : "1", SqlType.INTEGER, expr.span());
        return wherePresent(expr, rank);
    }

    /** Returns a value that stands for an expression, NULL where that is. */
    private SqlExpr wherePresent(Expr expr, SqlExpr value) {
        if (!context.value(expr).nullable()) {
            return value;
        }
        SqlExpr present =
                SqlExpr.of(new Shape.Postfix(expressions.lower(expr), "IS NOT NULL"), SqlType.BOOLEAN, expr.span());
        return SqlExpr.of(
                new Shape.CaseOf(null, List.of(new Shape.Branch(present, value)), null), value.type(), expr.span());
    }

    /** With a type, NULL is not taken for a test of it, whatever the setting transform_null_equals says. */
    private SqlExpr nothing(Expr expr, SqlType other) {
        if (!context.type(expr).is(Kind.NULL)) {
            return expressions.lower(expr);
        }
        String name = PostgresTypes.name(other);
        // An aggregate makes one row of many, whatever it gives.
        SqlExpr nothing = PostgresGroups.hasAggregate(expr)
                ? expressions.lower(expr).cast("text", SqlType.NULL)
                : SqlExpr.atom("NULL", SqlType.NULL, expr.span());
        return nothing.cast(name == null ? "text" : name, SqlType.NULL);
    }

    private Pair booleans(Expr left, Expr right, SqlType other) {
        if (other.is(Kind.BOOLEAN)) {
            SqlExpr one = expressions.lower(left);
            SqlExpr two = expressions.lower(right);
            // A 0 or 1 that is said to be a truth value may still be a number within a function.
            boolean both = one.is(Kind.BOOLEAN) == two.is(Kind.BOOLEAN);
            return both ? new Pair(one, two) : new Pair(conversions.integer(one), conversions.integer(two));
        }
        if (right instanceof Expr.StringLiteral) {
            throw context.typeOperation(right, "a BOOLEAN is 0 or 1", "write TRUE or FALSE");
        } else if (!other.isNumber()) {
            throw context.typeOperation(
                    right,
                    "a BOOLEAN is 0 or 1, which a value " + other.ofType() + " never equals",
                    "compare it with a value of its type");
        }
        BigDecimal literal = PostgresConversions.number(right, SqlType.numeric(18, 0));
        boolean zeroOrOne = literal != null && (literal.signum() == 0 || literal.compareTo(BigDecimal.ONE) == 0);
        if (zeroOrOne && right instanceof Expr.IntegerLiteral) {
            return new Pair(expressions.lower(left), expressions.coerce(right, SqlType.BOOLEAN));
        }
        // A predicate that a view or a query in FROM shows is a number like any other.
        if (left instanceof Expr.ColumnRef && context.value(left).affinity() != Affinity.NONE) {
            throw context.typeOperation(right, "a BOOLEAN is 0 or 1", "write TRUE or FALSE");
        }
        return new Pair(conversions.number(left), conversions.number(right));
    }

    private Pair numbers(Expr left, Expr right, SqlType a, SqlType b) {
        if (a.is(Kind.NUMERIC) || b.is(Kind.NUMERIC)) {
            return new Pair(beside(left, right, a, b), beside(right, left, b, a));
        }
        PostgresChoices choices = new PostgresChoices(expressions);
        boolean chosen = (choices.isWide(left) && !isSmall(right)) || (choices.isWide(right) && !isSmall(left));
        if (chosen || isLarge(left, b) || isLarge(right, a)) {
            return new Pair(choices.numberOf(left), choices.numberOf(right));
        }
        return new Pair(conversions.number(left), conversions.number(right));
    }

    /**
     * SQLite compares an INTEGER and a REAL exactly, PostgreSQL as doubles: an INTEGER that is none gives way to the next double
     * on the side that the comparison does not ask for, or to NaN, which equals no REAL.
     */
    Pair exactly(Pair pair, String symbol) {
        SqlExpr whole = pair.left().is(Kind.INTEGER) ? whole(pair.right(), symbol) : null;
        if (whole != null) {
            return new Pair(pair.left(), whole);
        } else if (pair.right().is(Kind.INTEGER) && whole(pair.left(), turned(symbol)) != null) {
            return exactly(pair.turned(), turned(symbol)).turned();
        } else if (isReal(pair.right()) && isWide(pair.left())) {
            return new Pair(beside(pair.left(), symbol), pair.right());
        } else if (isReal(pair.left()) && isWide(pair.right())) {
            return exactly(pair.turned(), turned(symbol)).turned();
        }
        return pair;
    }

    /** An INTEGER in a form that is equal to a REAL where their exact values are. */
    SqlExpr besideReal(SqlExpr integer) {
        return isWide(integer) ? beside(integer, "=") : integer;
    }

    private SqlExpr beside(SqlExpr integer, String symbol) {
        String helper = switch (symbol) {
            case "<", ">=" -> "real_below";
            case ">", "<=" -> "real_above";
            default -> "real_same";
        };
        return context.helper(helper, SqlType.REAL, integer.span(), integer);
    }

    /** What an INTEGER is more than its double, which decides among equal doubles. */
    SqlExpr rest(SqlExpr value) {
        return isWide(value)
                ? context.helper("real_rest", SqlType.INTEGER, value.span(), value)
                : SqlExpr.atom("0", SqlType.INTEGER, value.span());
    }

    private static String turned(String symbol) {
        return switch (symbol) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> symbol;
        };
    }

    /** A small constant rounds no INTEGER across it. */
    private static boolean isReal(SqlExpr value) {
        Double constant = constant(value);
        return value.is(Kind.REAL) && (constant == null || Math.abs(constant) >= EXACT_INTEGERS);
    }

    /** Returns the value of a number that is written out, or null. */
    private static @Nullable Double constant(SqlExpr value) {
        if (value.shape() instanceof Shape.CastTo cast) {
            return constant(cast.operand());
        } else if (value.shape() instanceof Shape.Prefix sign && sign.operator().equals("-")) {
            Double operand = constant(sign.operand());
            return operand == null ? null : -operand;
        }
        return value.shape() instanceof Shape.Atom atom
                        && DECIMAL.matcher(atom.text()).matches()
                ? Double.valueOf(atom.text())
                : null;
    }

    /** Tells whether this is a constant that is between two integers. */
    static boolean isFraction(SqlExpr value) {
        Double constant = value.is(Kind.REAL) ? constant(value) : null;
        return constant != null && constant != Math.rint(constant);
    }

    /** Returns the INTEGER that compares with others as a constant REAL does, so that an index serves; null if there is none. */
    private static @Nullable SqlExpr whole(SqlExpr real, String symbol) {
        Double constant = real.is(Kind.REAL) ? constant(real) : null;
        if (constant == null || Math.abs(constant) >= Long.MAX_VALUE) {
            return null;
        }
        double whole = switch (symbol) {
            case "<", ">=" -> Math.ceil(constant);
            case ">", "<=" -> Math.floor(constant);
            default -> constant;
        };
        if (whole != Math.rint(whole)) {
            return null;
        }
        SqlExpr digits = SqlExpr.atom(String.valueOf(Math.abs((long) whole)), SqlType.INTEGER, real.span());
        return whole < 0 ? SqlExpr.of(new Shape.Prefix("-", digits), SqlType.INTEGER, real.span()) : digits;
    }

    /** Tells whether a value is an INTEGER that no double may hold. */
    static boolean isWide(SqlExpr value) {
        boolean few = value.shape() instanceof Shape.Call call && COUNTS.contains(call.function());
        return value.is(Kind.INTEGER) && !value.traits().narrow() && !few && !(value.shape() instanceof Shape.Atom);
    }

    /** SQLite compares an INTEGER and a REAL exactly, PostgreSQL as doubles. */
    private static boolean isLarge(Expr expr, SqlType other) {
        boolean large = expr instanceof Expr.IntegerLiteral integer
                && (integer.value() > EXACT_INTEGERS || integer.value() < -EXACT_INTEGERS);
        return large && !other.is(Kind.INTEGER);
    }

    private static boolean isSmall(Expr expr) {
        BigDecimal literal = PostgresConversions.number(expr, SqlType.numeric(18, 0));
        return literal != null && literal.abs().compareTo(BigDecimal.valueOf(EXACT_INTEGERS)) <= 0;
    }

    /** A decimal literal is exact beside an exact decimal; any other REAL takes both sides to doubles. */
    private SqlExpr beside(Expr expr, Expr other, SqlType type, SqlType otherType) {
        SqlType any = SqlType.numeric(18, 0);
        BigDecimal literal = PostgresConversions.number(expr, any);
        if (literal != null && otherType.is(Kind.NUMERIC)) {
            return SqlExpr.atom(literal.toPlainString(), otherType, expr.span());
        }
        boolean real = otherType.is(Kind.REAL) && PostgresConversions.number(other, any) == null;
        if (type.is(Kind.NUMERIC) && real) {
            if (type.precision() > EXACT_IN_A_DOUBLE) {
                throw context.typeOperation(
                        expr, "more than 15 digits are not exact beside a REAL", "CAST one side first");
            }
            return expressions.lower(expr).cast("float8", SqlType.REAL);
        }
        return conversions.number(expr);
    }

    /**
     * A text beside a number: the side whose affinity counts decides whether the text is read as a number or the number is
     * written as text; without one they stay what they are, and every text is greater than every number.
     */
    private Pair textAndNumber(Expr text, Expr number, Expr at, Affinities affinities) {
        if (context.type(number).is(Kind.NUMERIC)) {
            throw context.typeOperation(at, "a text beside an exact decimal", "convert one side with CAST");
        }
        if (affinities != Affinities.FIRST) {
            Comparing.checkAffinity(context, number);
        }
        if (affinities != Affinities.FIRST && context.value(number).affinity().isNumeric()) {
            return new Pair(asNumber(text), conversions.number(number));
        }
        if (affinities != Affinities.SECOND) {
            Comparing.checkAffinity(context, text);
        }
        if (affinities != Affinities.SECOND
                && context.value(text).affinity() == Affinity.TEXT
                && context.value(number).affinity() != Affinity.BLOB) {
            SqlExpr value = number instanceof Expr.IntegerLiteral literal
                    ? SqlExpr.atom("'" + literal.value() + "'", SqlType.TEXT, number.span())
                            .with(SqlExpr.Traits.UNTYPED)
                    : conversions.text(number);
            return new Pair(expressions.lower(text), value);
        }
        return new Pair(beyondNumbers(text), conversions.number(number));
    }

    /** Reads a text as NUMERIC affinity does; NaN, which PostgreSQL takes for the greatest number, for one that stays text. */
    private SqlExpr asNumber(Expr text) {
        if (text instanceof Expr.StringLiteral literal) {
            BigDecimal value = Literals.decimal(literal.value());
            if (value == null) {
                return beyondNumbers(text);
            }
            double real = value.doubleValue();
            if (Double.isInfinite(real)) {
                String infinity = real > 0 ? "'Infinity'" : "'-Infinity'";
                return SqlExpr.atom(infinity, SqlType.TEXT, text.span()).cast("float8", SqlType.NUMBER);
            }
            String digits = real == 0 ? "0" : value.toPlainString();
            return SqlExpr.atom(digits, SqlType.INTEGER, text.span());
        }
        return context.helper("num_or_nan", SqlType.NUMBER, text.span(), expressions.lower(text));
    }

    private SqlExpr beyondNumbers(Expr text) {
        SqlExpr beyond = SqlExpr.atom("'NaN'", SqlType.TEXT, text.span()).cast("float8", SqlType.NUMBER);
        return wherePresent(text, beyond);
    }

    /** In a list, only the left side's affinity and collation count ("SQL Language Expressions", The IN and NOT IN operators). */
    Pair listed(Expr left, Expr item, Expr at) {
        Comparing.check(context, left, item, at, false);
        Pair pair = exactly(met(left, item, at, Affinities.FIRST), "=");
        return pair.left().is(Kind.TEXT) && pair.right().is(Kind.TEXT)
                ? texts(pair, context.value(left).collation().sequence(), false)
                : pair;
    }
}
