package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of a day, month or year of a time with a literal, or of its day with a parameter, as bounds of the time itself,
 * so that a plain index serves.
 *
 * @param time the expression whose day is compared, of type DATE, TIMESTAMP or DATETIME
 * @param operator what stands between
 * @param from start of what it is compared with, or null where {@code day} is given
 * @param to start of what comes after it, or null where {@code day} is given
 * @param day a parameter of type DATE, or null
 */
record DateRange(
        Expr time,
        BinaryOperator operator,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Expr.@Nullable Parameter day) {
    /** Reads a comparison; null if it is none of this kind. */
    static @Nullable DateRange of(Context context, Expr.Binary node) {
        DateRange range = of(context, node.left(), node.operator(), node.right());
        return range != null ? range : of(context, node.right(), turned(node.operator()), node.left());
    }

    private static @Nullable DateRange of(Context context, Expr part, @Nullable BinaryOperator operator, Expr other) {
        Expr time = time(context, part);
        if (time == null || operator == null || !isPlain(operator) || context.isGrouped()) {
            return null;
        }
        if (other instanceof Expr.StringLiteral literal) {
            return literal(time, format(part), operator, literal.value());
        }
        boolean typed = other instanceof Expr.Parameter && context.type(other).is(Kind.DATE);
        boolean possible =
                operator == BinaryOperator.EQ || operator == BinaryOperator.LT || operator == BinaryOperator.GE;
        return typed && possible && format(part).equals("%Y-%m-%d")
                ? new DateRange(time, operator, null, null, (Expr.Parameter) other)
                : null;
    }

    /** Reads {@code part BETWEEN low AND high}; a pair, or null. */
    static DateRange @Nullable [] of(Context context, Expr.Between node) {
        DateRange low = of(context, node.operand(), BinaryOperator.GE, node.low());
        DateRange high = of(context, node.operand(), BinaryOperator.LE, node.high());
        return low == null || high == null ? null : new DateRange[] {low, high};
    }

    private static boolean isPlain(BinaryOperator operator) {
        return switch (operator) {
            case EQ, NE, LT, LE, GT, GE -> true;
            default -> false;
        };
    }

    private static @Nullable BinaryOperator turned(BinaryOperator operator) {
        return switch (operator) {
            case EQ, NE -> operator;
            case LT -> BinaryOperator.GT;
            case LE -> BinaryOperator.GE;
            case GT -> BinaryOperator.LT;
            case GE -> BinaryOperator.LE;
            default -> null;
        };
    }

    private static String format(Expr part) {
        Expr.FunctionCall call = (Expr.FunctionCall) part;
        return call.name().key().equals("date")
                ? "%Y-%m-%d"
                : ((Expr.StringLiteral) call.arguments().get(0)).value();
    }

    /** Returns the time whose day, month or year an expression is; null if it is none. */
    private static @Nullable Expr time(Context context, Expr part) {
        if (!(part instanceof Expr.FunctionCall call)) {
            return null;
        }
        boolean date = call.name().key().equals("date") && call.arguments().size() == 1;
        boolean field = call.name().key().equals("strftime")
                && call.arguments().size() == 2
                && call.arguments().get(0) instanceof Expr.StringLiteral format
                && (format.value().equals("%Y")
                        || format.value().equals("%Y-%m")
                        || format.value().equals("%Y-%m-%d"));
        if (!date && !field) {
            return null;
        }
        Expr time = call.arguments().get(date ? 0 : 1);
        SqlType type = context.type(time);
        boolean dated = type.is(Kind.DATE) || type.is(Kind.TIMESTAMP) || type.is(Kind.DATETIME);
        return dated && time instanceof Expr.ColumnRef ? time : null;
    }

    private static @Nullable DateRange literal(Expr time, String format, BinaryOperator operator, String text) {
        int length = format.equals("%Y") ? 4 : format.equals("%Y-%m") ? 7 : 10;
        if (text.length() != length) {
            return null;
        }
        try {
            LocalDate from = LocalDate.parse(text + "-01-01".substring(length == 4 ? 0 : length == 7 ? 3 : 6));
            if (from.getYear() < 1) {
                return null;
            }
            LocalDate to = length == 4 ? from.plusYears(1) : length == 7 ? from.plusMonths(1) : from.plusDays(1);
            return new DateRange(time, operator, from, to, null);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** Writes the bounds of an engine as a condition. */
    interface Bounds {
        /** Returns the first moment of what is compared with, or of what comes after it. */
        SqlExpr bound(DateRange range, boolean after);
    }

    /** Returns the condition. */
    SqlExpr condition(SqlExpr value, Bounds bounds) {
        return switch (operator) {
            case EQ ->
                value.infix(">=", bounds.bound(this, false), SqlType.BOOLEAN)
                        .infix("AND", value.infix("<", bounds.bound(this, true), SqlType.BOOLEAN), SqlType.BOOLEAN);
            case NE ->
                value.infix("<", bounds.bound(this, false), SqlType.BOOLEAN)
                        .infix("OR", value.infix(">=", bounds.bound(this, true), SqlType.BOOLEAN), SqlType.BOOLEAN);
            case LT -> value.infix("<", bounds.bound(this, false), SqlType.BOOLEAN);
            case LE -> value.infix("<", bounds.bound(this, true), SqlType.BOOLEAN);
            case GT -> value.infix(">=", bounds.bound(this, true), SqlType.BOOLEAN);
            case GE -> value.infix(">=", bounds.bound(this, false), SqlType.BOOLEAN);
            default -> throw new AssertionError(operator);
        };
    }

    /** Returns the condition of a pair. */
    static SqlExpr between(DateRange[] pair, SqlExpr value, boolean negated, Bounds bounds) {
        String low = negated ? "<" : ">=";
        String high = negated ? ">=" : "<";
        return value.infix(low, bounds.bound(pair[0], false), SqlType.BOOLEAN)
                .infix(
                        negated ? "OR" : "AND",
                        value.infix(high, bounds.bound(pair[1], true), SqlType.BOOLEAN),
                        SqlType.BOOLEAN);
    }
}
