package dev.sluice.sql.facts;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which aggregates of a column cannot be NULL in groups of which a condition is true: {@code HAVING max(x) > 3}. */
final class AggregateRejection {
    private final Resolution resolution;
    private final Aggregates aggregates;

    AggregateRejection(Resolution resolution, Aggregates aggregates) {
        this.resolution = resolution;
        this.aggregates = aggregates;
    }

    /**
     * An aggregate of all values of a column, wherever in the query it is written.
     *
     * @param function its name in the form by which names are compared
     * @param distinct whether it is of distinct values
     * @param column the column
     */
    record Call(String function, boolean distinct, SourceColumn column) {}

    /** Returns what an expression is an aggregate of, if it is one. */
    Optional<Call> call(Expr expr) {
        if (expr instanceof Expr.ColumnRef ref
                && resolution.binding(ref) instanceof Target.OfOutput alias
                && alias.output().expr() instanceof Expr.FunctionCall named) {
            return call(named);
        }
        return expr instanceof Expr.FunctionCall call
                        && aggregates.isAggregate(call)
                        && call.filter() == null
                        && call.orderBy().isEmpty()
                        && call.arguments().size() == 1
                        && call.arguments().get(0) instanceof Expr.ColumnRef ref
                        && resolution.binding(ref) instanceof Target.OfColumn of
                ? Optional.of(new Call(call.name().key(), call.distinct(), of.column()))
                : Optional.empty();
    }

    /** Returns the aggregates that are not NULL where a condition is true. */
    Set<Call> whenTrue(Expr condition) {
        Set<Call> found = new HashSet<>();
        add(condition, found);
        return found;
    }

    private void add(Expr condition, Set<Call> found) {
        if (condition instanceof Expr.Binary binary) {
            if (binary.operator() == BinaryOperator.AND) {
                add(binary.left(), found);
                add(binary.right(), found);
            } else if (binary.operator().isComparison()
                    && binary.operator() != BinaryOperator.IS
                    && binary.operator() != BinaryOperator.IS_NOT) {
                call(binary.left()).ifPresent(found::add);
                call(binary.right()).ifPresent(found::add);
            }
        } else if (condition instanceof Expr.OptionalTerm term && term.operator() == BinaryOperator.AND) {
            add(term.left(), found);
        } else if (condition instanceof Expr.IsNull test && test.negated()) {
            call(test.operand()).ifPresent(found::add);
        } else if (condition instanceof Expr.Between between && !between.negated()) {
            call(between.operand()).ifPresent(found::add);
        }
    }
}
