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
                    if (isAggregate(expr) && isOf(expr, relations)) {
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

    /** Tells whether a core makes one row of many since a query within it has an aggregate of its rows. */
    boolean isWhole(SelectBody body) {
        if (!(body instanceof SelectBody.Core core) || !core.groupBy().isEmpty()) {
            return false;
        }
        List<Relation> relations = context.facts().relations(core);
        boolean[] found = {false};
        for (SelectItem item : core.items()) {
            if (item instanceof SelectItem.Of of) {
                AstWalk.each(of.expr(), expr -> found[0] |= isAggregate(expr) && isOf(expr, relations));
            }
        }
        return found[0];
    }

    /** Tells whether an aggregate is one of the rows of these relations alone. */
    boolean isOf(Expr aggregate, List<Relation> relations) {
        return reads(aggregate, relations, true) && !reads(aggregate, relations, false);
    }

    /** Tells whether an aggregate is one of the rows of a query around. */
    boolean isOfOthers(Expr aggregate, List<Relation> own) {
        return reads(aggregate, own, false) && !reads(aggregate, own, true);
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
        if (isAggregate(expr) && isOfOthers(expr, own)) {
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
