package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.LikeOperator;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.functions.NullRule;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Which columns cannot be NULL where a condition is true: NULL would have made it false or unknown. */
final class NullRejection {
    private final Resolution resolution;
    private final Predicate<Expr> nullable;

    /**
     * Makes a rejection.
     *
     * @param resolution what the names are
     * @param nullable tells whether an expression may be NULL without looking at the condition
     */
    NullRejection(Resolution resolution, Predicate<Expr> nullable) {
        this.resolution = resolution;
        this.nullable = nullable;
    }

    /** Returns the columns that are not NULL where a condition is true. */
    Set<SourceColumn> whenTrue(Expr condition) {
        return when(condition, true);
    }

    /** Returns the columns that are not NULL where a condition is false, and not merely unknown. */
    Set<SourceColumn> whenFalse(Expr condition) {
        return when(condition, false);
    }

    private Set<SourceColumn> when(Expr condition, boolean value) {
        if (condition instanceof Expr.Unary unary && unary.operator() == UnaryOperator.NOT) {
            return when(unary.operand(), !value);
        }
        if (condition instanceof Expr.Binary binary) {
            return binary(binary, value);
        }
        if (condition instanceof Expr.OptionalTerm term) {
            boolean must = term.operator() == BinaryOperator.AND && value;
            return must ? when(term.left(), true) : Set.of();
        }
        if (condition instanceof Expr.IsNull test) {
            return test.negated() == value ? whenNotNull(test.operand()) : Set.of();
        }
        if (condition instanceof Expr.Between between) {
            boolean inside = between.negated() != value;
            return inside
                    ? union(first(between.operand()), union(first(between.low()), first(between.high())))
                    : first(between.operand());
        }
        if (condition instanceof Expr.InList in) {
            if (in.negated() != value) {
                return each(in.operand());
            }
            return in.items().isEmpty() ? Set.of() : whenNotNull(in.operand());
        }
        if (condition instanceof Expr.InCollection in) {
            return in.negated() != value ? whenNotNull(in.operand()) : Set.of();
        }
        if (condition instanceof Expr.InSelect in) {
            return in.negated() != value ? each(in.operand()) : Set.of();
        }
        if (condition instanceof Expr.Exists exists) {
            return value ? whenFound(exists.select()) : Set.of();
        }
        return whenNotNull(condition);
    }

    /** What must not be NULL, in the surrounding query too, for a subquery to have a row. */
    private Set<SourceColumn> whenFound(Select select) {
        if (!(select.body() instanceof SelectBody.Core core)
                || core.where() == null
                || new Aggregates(resolution).isWhole(core, select.orderBy())) {
            return Set.of();
        }
        return when(core.where(), true);
    }

    private Set<SourceColumn> binary(Expr.Binary binary, boolean value) {
        switch (binary.operator()) {
            case AND:
                return value
                        ? union(when(binary.left(), true), when(binary.right(), true))
                        : intersection(when(binary.left(), false), when(binary.right(), false));
            case OR:
                return value
                        ? intersection(when(binary.left(), true), when(binary.right(), true))
                        : union(when(binary.left(), false), when(binary.right(), false));
            case IS:
                return value ? same(binary.left(), binary.right()) : Set.of();
            case IS_NOT:
                return value ? Set.of() : same(binary.left(), binary.right());
            default:
                return isRow(binary) ? rows(binary, value) : whenNotNull(binary);
        }
    }

    private static boolean isRow(Expr.Binary binary) {
        return binary.left() instanceof Expr.RowValue || binary.right() instanceof Expr.RowValue;
    }

    /** Rows are equal when all their values are; which one is less, the first values may decide alone. */
    private Set<SourceColumn> rows(Expr.Binary binary, boolean value) {
        switch (binary.operator()) {
            case EQ:
                return value ? union(each(binary.left()), each(binary.right())) : Set.of();
            case NE:
                return value ? Set.of() : union(each(binary.left()), each(binary.right()));
            default:
                return union(first(binary.left()), first(binary.right()));
        }
    }

    /** As {@link #whenNotNull}, of each value of a row. */
    private Set<SourceColumn> each(Expr expr) {
        if (!(expr instanceof Expr.RowValue row)) {
            return whenNotNull(expr);
        }
        Set<SourceColumn> found = identitySet();
        row.items().forEach(item -> found.addAll(whenNotNull(item)));
        return found;
    }

    /** As {@link #whenNotNull}, of the first value of a row. */
    private Set<SourceColumn> first(Expr expr) {
        return whenNotNull(expr instanceof Expr.RowValue row ? row.items().get(0) : expr);
    }

    /** What is the same as something that is not NULL is not NULL. */
    private Set<SourceColumn> same(Expr left, Expr right) {
        Set<SourceColumn> found = identitySet();
        if (left instanceof Expr.RowValue a && right instanceof Expr.RowValue b) {
            for (int i = 0; i < Math.min(a.items().size(), b.items().size()); i++) {
                found.addAll(same(a.items().get(i), b.items().get(i)));
            }
            return found;
        }
        if (!nullable.test(right)) {
            found.addAll(whenNotNull(left));
        }
        if (!nullable.test(left)) {
            found.addAll(whenNotNull(right));
        }
        return found;
    }

    /** Returns the columns whose NULL would make an expression NULL. */
    private Set<SourceColumn> whenNotNull(Expr expr) {
        if (expr instanceof Expr.ColumnRef ref) {
            return column(resolution.binding(ref));
        }
        if (expr instanceof Expr.Binary binary) {
            boolean strict = !binary.operator().isLogical()
                    && binary.operator() != BinaryOperator.IS
                    && binary.operator() != BinaryOperator.IS_NOT
                    && !isRow(binary);
            return strict ? union(whenNotNull(binary.left()), whenNotNull(binary.right())) : Set.of();
        }
        if (expr instanceof Expr.Unary || expr instanceof Expr.Cast || expr instanceof Expr.Collate) {
            return whenNotNull(Children.of(expr).get(0));
        }
        if (expr instanceof Expr.Like like
                && (like.operator() == LikeOperator.LIKE || like.operator() == LikeOperator.GLOB)) {
            return union(whenNotNull(like.operand()), whenNotNull(like.pattern()));
        }
        if (expr instanceof Expr.Between between) {
            return first(between.operand());
        }
        if (expr instanceof Expr.InList in && !in.items().isEmpty()) {
            return whenNotNull(in.operand());
        }
        return expr instanceof Expr.FunctionCall call ? function(call) : Set.of();
    }

    private Set<SourceColumn> function(Expr.FunctionCall call) {
        if (!(resolution.functions.get(call) instanceof ResolvedFunction.BuiltIn builtIn)
                || builtIn.isAggregate()
                || call.over() != null) {
            return Set.of();
        }
        List<Expr> strict = strictArguments(builtIn.signature().nulls(), call.arguments());
        Set<SourceColumn> found = identitySet();
        strict.forEach(argument -> found.addAll(whenNotNull(argument)));
        return found;
    }

    private static List<Expr> strictArguments(NullRule rule, List<Expr> arguments) {
        switch (rule) {
            case ANY_ARGUMENT, NUMBERS, POWER, REMAINDER, ANY_ARGUMENT_OR_BYTES, TIME, TIME_FORMAT:
                return arguments;
            case FIRST_ARGUMENT, JSON_EDIT, JSON_PATH:
                return arguments.subList(0, Math.min(1, arguments.size()));
            case REPLACEMENT:
                boolean sought = arguments.get(1) instanceof Expr.StringLiteral text
                        && !text.value().isEmpty();
                return sought ? arguments : arguments.subList(0, 2);
            default:
                return List.of();
        }
    }

    private Set<SourceColumn> column(Target target) {
        Set<SourceColumn> found = identitySet();
        if (target instanceof Target.OfColumn of) {
            found.add(of.column());
        } else if (target instanceof Target.OfMerged of && of.sides().isEmpty()) {
            found.addAll(of.columns());
        } else if (target instanceof Target.OfOutput of && of.output().expr() != null) {
            found.addAll(whenNotNull(of.output().expr()));
        }
        return found;
    }

    private static Set<SourceColumn> union(Set<SourceColumn> a, Set<SourceColumn> b) {
        Set<SourceColumn> all = identitySet();
        all.addAll(a);
        all.addAll(b);
        return all;
    }

    private static Set<SourceColumn> intersection(Set<SourceColumn> a, Set<SourceColumn> b) {
        Set<SourceColumn> both = identitySet();
        a.stream().filter(b::contains).forEach(both::add);
        return both;
    }

    private static Set<SourceColumn> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
