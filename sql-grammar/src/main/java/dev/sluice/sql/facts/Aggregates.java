package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a query makes one row of many: it groups, or calls an aggregate that is no window function. */
final class Aggregates {
    private final Resolution resolution;

    Aggregates(Resolution resolution) {
        this.resolution = resolution;
    }

    /** Tells whether a core makes exactly one row of all rows. */
    boolean isWhole(SelectBody.Core core, List<OrderingTerm> orderBy) {
        return core.groupBy().isEmpty() && callsAggregate(core, orderBy);
    }

    private boolean callsAggregate(SelectBody.Core core, List<OrderingTerm> orderBy) {
        boolean inItems =
                core.items().stream().anyMatch(item -> item instanceof SelectItem.Of of && contains(of.expr()));
        return inItems
                || contains(core.having())
                || Children.of(orderBy).stream().anyMatch(this::contains);
    }

    /** Tells whether an aggregate is called in an expression, those of its queries not counted. */
    boolean contains(@Nullable Expr expr) {
        if (expr == null) {
            return false;
        }
        if (expr instanceof Expr.FunctionCall call && isAggregate(call)) {
            return true;
        }
        return Children.of(expr).stream().anyMatch(this::contains);
    }

    boolean isAggregate(Expr.FunctionCall call) {
        ResolvedFunction function = resolution.functions.get(call);
        return call.over() == null && function != null && function.isAggregate();
    }
}
