package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectBody.CompoundOperator;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.ast.TableSource.JoinKind;
import dev.sluice.sql.facts.Source.SourceColumn;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The nullness of a statement's queries: what their clauses know of their rows, and so which expressions and columns may be
 * NULL. What cannot be known may.
 */
final class QueryNullness {
    private final Resolution resolution;
    private final Predicate<Expr.Parameter> parameters;
    private final Aggregates aggregates;
    private final Infinities infinities;
    private final FunctionNullness functions;
    private final SureRows surelyRows;
    private final NullRejection rejection;
    private final AggregateRejection whatIsAggregated;
    private final Zeros zeros;
    private final IdentityHashMap<Expr, Boolean> known = new IdentityHashMap<>();
    private final IdentityHashMap<Expr, Boolean> elsewhere = new IdentityHashMap<>();
    private boolean lookingElsewhere;

    /**
     * Makes the nullness of a statement; nothing is known until it is walked.
     *
     * @param parameters tells whether a parameter may be NULL
     */
    QueryNullness(Resolution resolution, TypeGraph graph, Predicate<Expr.Parameter> parameters) {
        this.resolution = resolution;
        this.parameters = parameters;
        this.aggregates = new Aggregates(resolution);
        this.whatIsAggregated = new AggregateRejection(resolution, aggregates);
        this.infinities = new Infinities(graph, resolution);
        this.functions = new FunctionNullness(graph, infinities);
        this.rejection = new NullRejection(resolution, this::nullable);
        this.surelyRows = new SureRows(resolution, this::hasRow);
        this.zeros = new Zeros(graph, resolution);
    }

    Resolution resolution() {
        return resolution;
    }

    Aggregates aggregates() {
        return aggregates;
    }

    Infinities infinities() {
        return infinities;
    }

    Zeros zeros() {
        return zeros;
    }

    AggregateRejection whatIsAggregated() {
        return whatIsAggregated;
    }

    FunctionNullness functions() {
        return functions;
    }

    void put(Expr expr, boolean nullable) {
        if (lookingElsewhere) {
            elsewhere.merge(expr, nullable, Boolean::logicalOr);
            known.putIfAbsent(expr, nullable);
        } else {
            known.put(expr, nullable);
        }
    }

    /** Tells whether an expression that was looked at may be NULL, in the clause where it stands or in one that repeats it. */
    boolean nullable(Expr expr) {
        return known.getOrDefault(expr, true) || elsewhere.getOrDefault(expr, false);
    }

    boolean nullable(Expr.Parameter parameter) {
        return parameters.test(parameter);
    }

    boolean nullable(Target target, RowFacts facts) {
        if (target instanceof Target.OfColumn of) {
            return facts.nullable(of.column());
        }
        if (target instanceof Target.OfMerged of) {
            return facts.nullable(of);
        }
        if (target instanceof Target.OfRowid of) {
            return facts.isPerhapsMissing(of.source());
        }
        if (target instanceof Target.OfOutput of) {
            return outputNullable(of.output(), facts);
        }
        return !(target instanceof Target.OfString);
    }

    /** An alias is its expression, seen from the clause that uses it. */
    private boolean outputNullable(Output output, RowFacts facts) {
        Expr expr = output.expr();
        if (expr == null) {
            return output.nullable();
        }
        boolean[] nullable = {true};
        elsewhere(() -> nullable[0] = expr.accept(new ExpressionNullness(this, facts)));
        return nullable[0];
    }

    /** Looks at expressions as another clause sees them than the one where they stand. */
    private void elsewhere(Runnable look) {
        boolean before = lookingElsewhere;
        lookingElsewhere = true;
        look.run();
        lookingElsewhere = before;
    }

    ExpressionNullness expressions(RowFacts facts) {
        return new ExpressionNullness(this, facts);
    }

    /** Returns facts to which is added what a true condition says. */
    RowFacts narrowed(Expr condition, RowFacts facts) {
        RowFacts narrowed = facts.narrower();
        narrow(narrowed, condition);
        return narrowed;
    }

    /** Returns facts to which is added what it says that a condition is not true. */
    RowFacts narrowedByFailure(Expr condition, RowFacts facts) {
        if (nullable(condition)) {
            return facts;
        }
        RowFacts narrowed = facts.narrower();
        rejection.whenFalse(condition).forEach(narrowed::isNotNull);
        zeros.whenFalse(condition).forEach(narrowed::isNotZero);
        return narrowed;
    }

    /** Adds what a true condition says. */
    private void narrow(RowFacts facts, Expr condition) {
        rejection.whenTrue(condition).forEach(facts::isNotNull);
        zeros.whenTrue(condition).forEach(facts::isNotZero);
    }

    /** Walks a query; returns its columns, whose nullness is known then. */
    List<Output> select(Select select, @Nullable RowFacts outer) {
        with(select.with(), outer);
        if (select.body() instanceof SelectBody.Core core) {
            core(core, select.orderBy(), select.pageBy(), outer);
        } else {
            body(select.body(), outer);
            orderCompound(select.orderBy(), outer);
            orderCompound(select.pageBy(), outer);
        }
        limit(select.limit(), outer);
        return resolution.columns(select);
    }

    /** Tables of a WITH clause may use one another and themselves: what may be NULL grows until nothing changes. */
    void with(Select.@Nullable With with, @Nullable RowFacts outer) {
        if (with == null) {
            return;
        }
        long before = -1;
        long now = 0;
        while (now != before) {
            before = now;
            for (Select.CommonTable table : with.tables()) {
                select(table.select(), outer);
            }
            now = with.tables().stream()
                    .flatMap(table -> resolution.columns(table.select()).stream())
                    .filter(Output::nullable)
                    .count();
        }
    }

    void limit(Select.@Nullable Limit limit, @Nullable RowFacts outer) {
        if (limit != null) {
            ExpressionNullness bare = expressions(RowFacts.within(outer));
            bare.visit(limit.count());
            bare.visit(limit.offset());
        }
    }

    /** Tells whether a query surely has a row. */
    boolean hasRow(Select select) {
        Select.Limit limit = select.limit();
        boolean cut = limit != null
                && (limit.offset() != null
                        || !(limit.count() instanceof Expr.IntegerLiteral count)
                        || count.value() < 1);
        return !cut && hasRow(select.body(), select.orderBy());
    }

    private boolean hasRow(SelectBody body, List<OrderingTerm> orderBy) {
        if (body instanceof SelectBody.Values) {
            return true;
        }
        if (body instanceof SelectBody.Compound compound) {
            boolean union =
                    compound.operator() == CompoundOperator.UNION || compound.operator() == CompoundOperator.UNION_ALL;
            return union && (hasRow(compound.left(), List.of()) || hasRow(compound.right(), List.of()));
        }
        SelectBody.Core core = (SelectBody.Core) body;
        boolean whole = aggregates.isWhole(core, orderBy);
        return core.having() == null && (whole || surelyRows.inRows(core));
    }

    private void body(SelectBody body, @Nullable RowFacts outer) {
        if (body instanceof SelectBody.Core core) {
            core(core, List.of(), List.of(), outer);
        } else if (body instanceof SelectBody.Values values) {
            ExpressionNullness row = expressions(RowFacts.within(outer));
            values.rows().forEach(row::any);
            resolution.columns(body).forEach(output -> output.parts().forEach(part -> settle(part, null)));
        } else {
            QueryNames.branches(body).forEach(branch -> body(branch, outer));
        }
    }

    private void core(
            SelectBody.Core core, List<OrderingTerm> orderBy, List<OrderingTerm> pageBy, @Nullable RowFacts outer) {
        RowFacts rows = RowFacts.within(outer);
        from(core.from(), rows, outer, true);
        Expr where = core.where();
        if (where != null) {
            expressions(rows).test(where);
            narrow(rows, where);
        }
        core.groupBy().forEach(expressions(rows)::visit);
        RowFacts result = groups(core, orderBy, rows);
        Expr having = core.having();
        if (having != null) {
            expressions(result).test(having);
            RowFacts groups = result;
            elsewhere(() -> repeated(core.items(), orderBy, groups));
            result = narrowed(having, result);
            whatIsAggregated.whenTrue(having).forEach(result::isNotNull);
        }
        ExpressionNullness values = expressions(result);
        core.windows().forEach(window -> values.any(Children.of(window.window())));
        items(core.items(), result);
        values.any(Children.of(orderBy));
        values.any(Children.of(pageBy));
    }

    /** What is selected may repeat a group, which was made before HAVING could say anything of it. */
    private void repeated(List<SelectItem> items, List<OrderingTerm> orderBy, RowFacts groups) {
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Of of) {
                expressions(groups).any(Children.of(of.expr()));
            }
        }
        expressions(groups).any(Children.of(orderBy));
    }

    private RowFacts groups(SelectBody.Core core, List<OrderingTerm> orderBy, RowFacts rows) {
        if (!core.groupBy().isEmpty()) {
            return RowFacts.ofGroups(rows);
        }
        if (!aggregates.isWhole(core, orderBy)) {
            return rows;
        }
        return surelyRows.inRows(core) ? RowFacts.ofGroups(rows) : RowFacts.ofWhole(rows, resolution.sources(core));
    }

    /** Looks at the items of a select list or RETURNING. */
    void items(List<SelectItem> items, RowFacts facts) {
        for (SelectItem item : items) {
            if (item instanceof SelectItem.Of of) {
                expressions(facts).test(of.expr());
            } else if (item instanceof SelectItem.ListOf list) {
                select(list.select(), facts);
            }
            for (Output output : resolution.columns(item)) {
                settle(output, facts);
                Source nested = output.nested();
                if (nested != null) {
                    output.becomeNullable(facts.isPerhapsMissing(nested));
                }
            }
        }
    }

    private void settle(Output output, @Nullable RowFacts facts) {
        Expr expr = output.expr();
        Target star = output.star();
        if (expr != null) {
            output.becomeNullable(nullable(expr));
        } else if (star != null && facts != null) {
            output.becomeNullable(nullable(star, facts));
        }
    }

    private void orderCompound(List<OrderingTerm> terms, @Nullable RowFacts outer) {
        expressions(RowFacts.within(outer)).any(Children.of(terms));
    }

    /**
     * Walks a FROM clause.
     *
     * @param always whether every result row has a row of this part
     */
    void from(@Nullable TableSource from, RowFacts rows, @Nullable RowFacts outer, boolean always) {
        if (from instanceof TableSource.Join join) {
            join(join, rows, outer, always);
        } else if (from instanceof TableSource.Subquery subquery) {
            select(subquery.select(), outer);
        } else if (from instanceof TableSource.Function function) {
            expressions(rows).any(function.arguments());
        }
    }

    private void join(TableSource.Join join, RowFacts rows, @Nullable RowFacts outer, boolean always) {
        JoinKind kind = join.kind();
        boolean left = kind != JoinKind.RIGHT && kind != JoinKind.FULL;
        boolean right = kind != JoinKind.LEFT && kind != JoinKind.FULL;
        from(join.left(), rows, outer, always && left);
        from(join.right(), rows, outer, always && right);
        Set<SourceColumn> equal = Collections.newSetFromMap(new IdentityHashMap<>());
        equal.addAll(resolution.joined.getOrDefault(join, List.of()));
        Expr on = join.on();
        if (on != null) {
            expressions(rows).test(on);
            equal.addAll(rejection.whenTrue(on));
        }
        Set<Source> optional = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!left) {
            collect(join.left(), optional);
        }
        if (!right) {
            collect(join.right(), optional);
        }
        for (SourceColumn column : equal) {
            boolean inner = left && right;
            if (inner && always) {
                rows.isNotNull(column);
            } else if (inner || (kind != JoinKind.FULL && optional.contains(column.source()))) {
                rows.isNotNullWhenPresent(column);
            }
        }
    }

    private void collect(TableSource from, Set<Source> sources) {
        if (from instanceof TableSource.Join join) {
            collect(join.left(), sources);
            collect(join.right(), sources);
        } else {
            Source source = resolution.sources.get(from);
            if (source != null) {
                sources.add(source);
            }
        }
    }
}
