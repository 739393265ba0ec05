package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which of nested queries an expression or an aggregate reads the rows of. */
final class PostgresLevels {
    private final Context context;

    PostgresLevels(Context context) {
        this.context = context;
    }

    /** Returns the columns of a core that a query within it reads, but for those that an aggregate of the core reads. */
    List<Expr.ColumnRef> outside(Select query, SelectBody.Core core) {
        List<Relation> relations = context.facts().relations(core);
        Set<Expr> aggregated = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Expr.ColumnRef> found = new ArrayList<>();
        AstWalk.each(
                query,
                expr -> {
                    if (isAggregate(expr) && !reads(expr, relations, false) && reads(expr, relations, true)) {
                        AstWalk.each(expr, aggregated::add);
                    } else if (expr instanceof Expr.ColumnRef ref
                            && context.facts().binding(ref) instanceof Binding.OfColumn column
                            && relations.contains(column.relation())) {
                        found.add(ref);
                    }
                },
                source -> {});
        found.removeIf(aggregated::contains);
        return found;
    }

    /** Refuses a result column that is an aggregate of the query around: its own FROM still makes many rows. */
    void checkAggregates(SelectBody.Core core) {
        if (core.from() == null) {
            return;
        }
        for (SelectItem item : core.items()) {
            if (item instanceof SelectItem.Of of) {
                context.part(() -> checkAggregates(of.expr(), context.facts().relations(core)));
            }
        }
    }

    private void checkAggregates(Expr expr, List<Relation> own) {
        if (isAggregate(expr) && !reads(expr, own, true) && reads(expr, own, false)) {
            throw context.notPortable(
                    expr,
                    "this is an aggregate of the query around, which PostgreSQL computes for every row of FROM here",
                    "compute it in the query around");
        }
        Children.of(expr).forEach(child -> checkAggregates(child, own));
    }

    private static boolean isAggregate(Expr expr) {
        return expr instanceof Expr.FunctionCall call && call.over() == null && PostgresAggregates.isAggregate(call);
    }

    /** Tells whether an expression reads a column of these relations, or of others. */
    private boolean reads(Expr expr, List<Relation> relations, boolean ofThese) {
        boolean[] found = {false};
        AstWalk.each(
                expr,
                part -> found[0] |= part instanceof Expr.ColumnRef ref
                        && context.facts().binding(ref) instanceof Binding.OfColumn column
                        && relations.contains(column.relation()) == ofThese);
        return found[0];
    }
}
