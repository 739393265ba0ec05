package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.SqlType.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which numbers are not zero where they are not NULL, so that a division by them has a value. */
final class Zeros {
    private static final Set<String> FROM_ONE = Set.of("row_number", "rank", "dense_rank", "ntile");

    private final TypeGraph graph;
    private final Resolution resolution;

    Zeros(TypeGraph graph, Resolution resolution) {
        this.graph = graph;
        this.resolution = resolution;
    }

    /**
     * Tells whether a divisor may be zero.
     *
     * @param whole whether the divisor is read as an INTEGER, without what stands behind its point
     */
    boolean possible(Expr divisor, RowFacts facts, boolean whole) {
        Double number = number(divisor);
        if (number != null) {
            return Math.abs(number) < (whole ? 1 : Double.MIN_VALUE);
        }
        if (whole && !isInteger(divisor)) {
            return true;
        }
        if (divisor instanceof Expr.ColumnRef ref) {
            SourceColumn column = column(ref);
            return column == null || !isNumber(ref) || !facts.notZero(column);
        }
        if (divisor instanceof Expr.Unary unary && unary.operator() != UnaryOperator.BIT_NOT) {
            return unary.operator() == UnaryOperator.NOT || possible(unary.operand(), facts, whole);
        }
        if (divisor instanceof Expr.Cast cast) {
            return !isInteger(cast.operand()) || !isNumber(cast) || possible(cast.operand(), facts, whole);
        }
        if (divisor instanceof Expr.Binary binary && binary.operator() == BinaryOperator.MULTIPLY) {
            return !isInteger(binary.left())
                    || !isInteger(binary.right())
                    || possible(binary.left(), facts, whole)
                    || possible(binary.right(), facts, whole);
        }
        if (divisor instanceof Expr.Case choice) {
            Expr otherwise = choice.otherwise();
            return choice.whens().stream().anyMatch(when -> possible(when.result(), facts, whole))
                    || (otherwise != null && possible(otherwise, facts, whole));
        }
        return !(divisor instanceof Expr.FunctionCall call) || function(call, facts, whole);
    }

    private boolean function(Expr.FunctionCall call, RowFacts facts, boolean whole) {
        List<Expr> arguments = call.arguments();
        String name = call.name().key();
        if (!(resolution.functions.get(call) instanceof ResolvedFunction.BuiltIn)) {
            return true;
        }
        if (FROM_ONE.contains(name)) {
            return false;
        }
        switch (name) {
            case "count":
                return !arguments.isEmpty()
                        || call.filter() != null
                        || !(call.over() == null ? facts.grouped() : holdsRow(call));
            case "nullif":
                Double other = number(arguments.get(1));
                return !isNumber(arguments.get(0)) || other == null || other != 0;
            case "abs":
                return call.over() != null || possible(arguments.get(0), facts, whole);
            case "coalesce", "ifnull":
                return arguments.stream().anyMatch(argument -> possible(argument, facts, whole));
            case "max":
                return arguments.size() < 2
                        || !arguments.stream().allMatch(this::isNumber)
                        || arguments.stream().noneMatch(argument -> isAtLeast(argument, whole ? 1 : 0));
            default:
                return true;
        }
    }

    private boolean holdsRow(Expr.FunctionCall call) {
        Over.Window window = resolution.windows.get(call);
        return window != null && FunctionNullness.holdsCurrentRow(window);
    }

    private static boolean isAtLeast(Expr expr, int least) {
        Double number = number(expr);
        return number != null && number > 0 && number >= least;
    }

    /** Returns the columns that are not zero where a condition is true. */
    Set<SourceColumn> whenTrue(Expr condition) {
        return when(condition, true);
    }

    /** Returns the columns that are not zero where a condition is false, and not merely unknown. */
    Set<SourceColumn> whenFalse(Expr condition) {
        return when(condition, false);
    }

    private Set<SourceColumn> when(Expr condition, boolean value) {
        if (condition instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT) {
            return when(unary.operand(), !value);
        }
        if (condition instanceof Expr.Binary binary) {
            BinaryOperator both = value ? BinaryOperator.AND : BinaryOperator.OR;
            if (binary.operator() == both) {
                Set<SourceColumn> all = Collections.newSetFromMap(new IdentityHashMap<>());
                all.addAll(when(binary.left(), value));
                all.addAll(when(binary.right(), value));
                return all;
            }
            return compared(binary, value);
        }
        if (condition instanceof Expr.Between between && between.negated() != value) {
            Double low = number(between.low());
            Double high = number(between.high());
            boolean apart = (low != null && low > 0) || (high != null && high < 0);
            return apart ? only(between.operand()) : Set.of();
        }
        return value ? only(condition) : Set.of();
    }

    private Set<SourceColumn> compared(Expr.Binary binary, boolean value) {
        Double right = number(binary.right());
        if (right != null) {
            return excludesZero(binary.operator(), right, value) ? only(binary.left()) : Set.of();
        }
        Double left = number(binary.left());
        BinaryOperator turned = turned(binary.operator());
        return left != null && turned != null && excludesZero(turned, left, value) ? only(binary.right()) : Set.of();
    }

    /** Tells whether {@code x operator number} has this truth value only where x is not zero. */
    private static boolean excludesZero(BinaryOperator operator, double number, boolean value) {
        switch (operator) {
            case EQ, IS:
                return (0 == number) != value;
            case NE, IS_NOT:
                return (0 != number) != value;
            case GT:
                return (0 > number) != value;
            case GE:
                return (0 >= number) != value;
            case LT:
                return (0 < number) != value;
            case LE:
                return (0 <= number) != value;
            default:
                return false;
        }
    }

    private static @Nullable BinaryOperator turned(BinaryOperator operator) {
        switch (operator) {
            case EQ, NE, IS, IS_NOT:
                return operator;
            case GT:
                return BinaryOperator.LT;
            case GE:
                return BinaryOperator.LE;
            case LT:
                return BinaryOperator.GT;
            case LE:
                return BinaryOperator.GE;
            default:
                return null;
        }
    }

    private Set<SourceColumn> only(Expr expr) {
        SourceColumn column = expr instanceof Expr.ColumnRef ref && isNumber(ref) ? column(ref) : null;
        return column == null ? Set.of() : Set.of(column);
    }

    private @Nullable SourceColumn column(Expr.ColumnRef ref) {
        return resolution.binding(ref) instanceof Target.OfColumn of ? of.column() : null;
    }

    private boolean isInteger(Expr expr) {
        return graph.type(expr).is(Kind.INTEGER);
    }

    private boolean isNumber(Expr expr) {
        SqlType type = graph.type(expr);
        return type.is(Kind.INTEGER) || type.is(Kind.REAL) || type.is(Kind.NUMERIC);
    }

    /** Returns the value of a number that is written out, with a sign perhaps; null for anything else. */
    private static @Nullable Double number(Expr expr) {
        if (expr instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NEGATE) {
            Double value = number(unary.operand());
            return value == null ? null : Double.valueOf(-value);
        }
        return Infinities.isNumberLiteral(expr) ? Double.valueOf(Infinities.value(expr)) : null;
    }
}
