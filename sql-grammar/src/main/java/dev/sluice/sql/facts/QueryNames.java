package dev.sluice.sql.facts;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectBody.CompoundOperator;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.facts.Source.SourceColumn;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Resolves queries: common table expressions, compounds, cores, stars. */
final class QueryNames {
    private final ResolverContext context;

    QueryNames(ResolverContext context) {
        this.context = context;
    }

    /**
     * Resolves a query.
     *
     * @param select the query
     * @param parent what surrounds it
     * @return its result columns
     */
    List<Output> select(Select select, Scope parent) {
        return select(select, parent, outputs -> {});
    }

    /** Makes the scope of a WITH clause. */
    Scope with(Select.@Nullable With with, Scope parent) {
        if (with == null) {
            return parent;
        }
        Scope frame = new Scope(parent);
        Set<String> names = new HashSet<>();
        for (Select.CommonTable table : with.tables()) {
            Scope.CommonTableState state = new Scope.CommonTableState(table, frame);
            if (!names.add(table.name().key())) {
                context.errors()
                        .report(
                                DiagnosticCode.DUPLICATE_ALIAS,
                                table.name().span(),
                                "\"" + table.name() + "\" is declared twice",
                                "give one of the two another name");
            }
            frame.declare(state);
        }
        return frame;
    }

    /** Resolves the tables of a WITH clause that nothing used. */
    void resolveUnused(Select.@Nullable With with, Scope frame) {
        if (with != null) {
            for (Select.CommonTable table : with.tables()) {
                frame.commonTable(table.name().key())
                        .filter(state -> state.progress() == Scope.CommonTableState.Progress.WAITING)
                        .ifPresent(this::resolve);
            }
        }
    }

    /** Returns the columns of a common table expression, or nothing when it uses itself in a way that has no meaning. */
    Optional<List<Output>> commonTable(Scope.CommonTableState state) {
        if (state.progress() == Scope.CommonTableState.Progress.WAITING) {
            resolve(state);
        }
        return state.progress() == Scope.CommonTableState.Progress.KNOWN
                ? Optional.of(state.outputs())
                : Optional.empty();
    }

    private void resolve(Scope.CommonTableState state) {
        state.begin();
        Select.CommonTable table = state.definition();
        List<Output> outputs =
                select(table.select(), state.scope(), known -> state.known(renamed(known, table.columns(), table)));
        if (state.progress() != Scope.CommonTableState.Progress.KNOWN) {
            state.known(renamed(outputs, table.columns(), table));
        }
    }

    private List<Output> renamed(List<Output> outputs, List<Identifier> names, Select.CommonTable table) {
        if (names.isEmpty()) {
            return outputs;
        }
        checkNames(outputs, names, "\"" + table.name() + "\"", table.name().span());
        return renamed(outputs, names);
    }

    /** Gives columns other names; what has no name keeps its own. */
    static List<Output> renamed(List<Output> outputs, List<Identifier> names) {
        List<Output> result = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            result.add(i < names.size() ? outputs.get(i).renamed(names.get(i).text()) : outputs.get(i));
        }
        return result;
    }

    /** Reports a list of column names whose length differs from that of the query. */
    void checkNames(List<Output> outputs, List<Identifier> names, String what, SourceSpan span) {
        if (!names.isEmpty() && !outputs.isEmpty() && names.size() != outputs.size()) {
            context.errors()
                    .report(
                            DiagnosticCode.WRONG_COLUMN_COUNT,
                            span,
                            what + " names " + names.size() + " columns, and its query has " + outputs.size(),
                            "name as many columns as are selected");
        }
    }

    private List<Output> select(Select select, Scope parent, Consumer<List<Output>> whenAnchorKnown) {
        Scope frame = with(select.with(), parent);
        List<Output> outputs;
        if (select.body() instanceof SelectBody.Core core) {
            outputs = core(core, select, frame);
        } else {
            outputs = body(select.body(), frame, whenAnchorKnown);
            List<SelectBody> branches = branches(select.body());
            CompoundOrder order = new CompoundOrder(context, branches, outputs, frame);
            order.resolve(select.orderBy());
            order.resolve(select.pageBy());
        }
        Select.Limit limit = select.limit();
        if (limit != null) {
            Scope bare = Scope.withoutColumns(frame);
            context.expressions().resolve(limit.count(), bare);
            context.expressions().resolve(limit.offset(), bare);
        }
        resolveUnused(select.with(), frame);
        context.resolution().selects.put(select, outputs);
        return outputs;
    }

    private List<Output> body(SelectBody body, Scope frame, Consumer<List<Output>> whenAnchorKnown) {
        List<Output> outputs;
        if (body instanceof SelectBody.Core core) {
            outputs = core(core, null, frame);
        } else if (body instanceof SelectBody.Values values) {
            outputs = values(values, frame);
        } else if (body instanceof SelectBody.Compound compound) {
            outputs = compound(compound, frame, whenAnchorKnown);
        } else {
            throw new AssertionError(body);
        }
        context.resolution().bodies.put(body, outputs);
        return outputs;
    }

    /** Branches are resolved in order; the columns are known after the first, and may be used by the others. */
    private List<Output> compound(SelectBody.Compound compound, Scope frame, Consumer<List<Output>> whenAnchorKnown) {
        List<SelectBody> branches = branches(compound);
        List<CompoundOperator> operators = operators(compound);
        List<Output> first = body(branches.get(0), frame, outputs -> {});
        List<Output> outputs = new ArrayList<>();
        for (Output output : first) {
            Output whole = Output.ofParts(output.name(), output.item());
            whole.parts().add(output);
            outputs.add(whole);
        }
        whenAnchorKnown.accept(outputs);
        for (int b = 1; b < branches.size(); b++) {
            SelectBody branch = branches.get(b);
            List<Output> others = body(branch, frame, ignored -> {});
            if (others.size() != outputs.size() && !others.isEmpty() && !outputs.isEmpty()) {
                context.errors()
                        .report(
                                DiagnosticCode.WRONG_COLUMN_COUNT,
                                branch.span(),
                                "a part of the compound select has " + others.size() + " columns, the first has "
                                        + outputs.size(),
                                "select as many columns in each part; NULL stands for one that a part does not have");
            }
            for (int i = 0; i < Math.min(outputs.size(), others.size()); i++) {
                outputs.get(i).combine(operators.get(b - 1), others.get(i));
            }
        }
        return outputs;
    }

    private static List<CompoundOperator> operators(SelectBody.Compound compound) {
        List<CompoundOperator> found = new ArrayList<>();
        SelectBody rest = compound;
        while (rest instanceof SelectBody.Compound inner) {
            found.add(0, inner.operator());
            rest = inner.left();
        }
        return found;
    }

    /** Returns the parts of a compound from left to right. */
    static List<SelectBody> branches(SelectBody body) {
        List<SelectBody> found = new ArrayList<>();
        SelectBody rest = body;
        while (rest instanceof SelectBody.Compound compound) {
            found.add(0, compound.right());
            rest = compound.left();
        }
        found.add(0, rest);
        return found;
    }

    private List<Output> values(SelectBody.Values values, Scope frame) {
        int width = values.rows().get(0).size();
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            outputs.add(Output.ofParts("column" + (i + 1), null));
        }
        for (List<Expr> row : values.rows()) {
            context.expressions().resolveAll(row, frame);
            if (row.size() != width) {
                SourceSpan span = row.get(0).span().join(row.get(row.size() - 1).span());
                context.errors()
                        .report(
                                DiagnosticCode.WRONG_COLUMN_COUNT,
                                span,
                                "this row of VALUES has " + row.size() + " values, the first has " + width,
                                "give each row as many values");
            }
            for (int i = 0; i < Math.min(width, row.size()); i++) {
                outputs.get(i).parts().add(Output.ofExpression("", null, row.get(i)));
            }
        }
        return outputs;
    }

    private List<Output> core(SelectBody.Core core, @Nullable Select owner, Scope frame) {
        Scope scope = new Scope(frame);
        TableSource from = core.from();
        List<Source> sources = from == null ? List.of() : context.from().from(from, scope, frame);
        context.resolution().coreSources.put(core, sources);
        context.resolution().merged.put(core, List.copyOf(scope.merged()));
        scope.showWindows(core.windows());
        List<Output> outputs = from != null && NamedJoins.isOne(core)
                ? join(core, from, scope)
                : items(core.items(), scope, from == null);
        scope.showAliases(outputs);
        ExpressionNames names = context.expressions();
        names.resolve(core.where(), scope);
        names.group(core.groupBy(), outputs, scope);
        names.resolve(core.having(), scope);
        core.windows().forEach(window -> {
            Identifier base = window.window().base();
            if (base != null) {
                names.windowNamed(base, scope);
            }
            names.resolveAll(Children.of(window.window()), scope);
        });
        if (owner != null) {
            names.order(owner.orderBy(), outputs, scope);
            names.order(owner.pageBy(), outputs, scope);
        }
        context.resolution().bodies.put(core, outputs);
        return outputs;
    }

    private void ambiguous(String column, SelectItem.Star star, Scope scope) {
        String join = scope.sources().get(0).name();
        context.errors()
                .report(
                        DiagnosticCode.AMBIGUOUS_COLUMN,
                        star.span(),
                        "the join \"" + join + "\" has two columns \"" + column + "\"",
                        "leave out its name, or name the columns that are wanted: t." + column);
    }

    private List<Output> join(SelectBody.Core core, TableSource from, Scope scope) {
        SelectItem star = core.items().get(0);
        List<Output> columns = NamedJoins.columns(star, from, scope);
        context.resolution().items.put(star, columns);
        return columns;
    }

    /** Resolves a select list, or RETURNING, and expands its stars. */
    List<Output> items(List<SelectItem> items, Scope scope, boolean withoutFrom) {
        List<Output> outputs = new ArrayList<>();
        for (SelectItem item : items) {
            List<Output> columns = item(item, scope, withoutFrom);
            context.resolution().items.put(item, columns);
            outputs.addAll(columns);
        }
        return outputs;
    }

    private List<Output> item(SelectItem item, Scope scope, boolean withoutFrom) {
        if (item instanceof SelectItem.Of of) {
            context.expressions().resolve(of.expr(), scope);
            return List.of(Output.ofExpression(name(of), of, of.expr()));
        }
        if (item instanceof SelectItem.Star star) {
            if (withoutFrom) {
                context.errors()
                        .report(
                                DiagnosticCode.REFUSED_BY_SQLITE,
                                star.span(),
                                "there is no table for * to stand for",
                                "write FROM and a table behind it");
            }
            if (scope.sources().size() == 1) {
                NamedJoins.twice(scope.sources().get(0)).ifPresent(name -> ambiguous(name, star, scope));
            }
            return star(star, scope);
        }
        if (item instanceof SelectItem.TableStar star) {
            Optional<Source> table = source(star.table(), scope);
            if (table.filter(NamedJoins::isOne).isPresent()) {
                context.errors()
                        .report(
                                DiagnosticCode.REFUSED_BY_SQLITE,
                                star.span(),
                                "\"" + star.table() + "\" is a join, and has no star of its own",
                                "write *, or the columns that are wanted: " + star.table() + ".id");
            }
            return table.map(source -> tableStar(star, source)).orElse(List.of());
        }
        if (item instanceof SelectItem.Nested nested) {
            Identifier alias = nested.alias();
            return source(nested.table(), scope)
                    .map(source ->
                            List.of(Output.ofNested(alias == null ? source.name() : alias.text(), nested, source)))
                    .orElse(List.of());
        }
        if (item instanceof SelectItem.ListOf list) {
            Identifier alias = list.alias();
            select(list.select(), scope);
            return List.of(Output.ofList(alias == null ? "list" : alias.text(), list, list.select()));
        }
        throw new AssertionError(item);
    }

    private Optional<Source> source(Identifier name, Scope scope) {
        Optional<Source> found = scope.source(name);
        if (found.isEmpty()) {
            context.errors().unknownQualifier(name, scope);
        }
        return found;
    }

    private String name(SelectItem.Of item) {
        Identifier alias = item.alias();
        if (alias != null) {
            return alias.text();
        }
        if (item.expr() instanceof Expr.ColumnRef ref) {
            Target target = context.resolution().binding(ref);
            if (target instanceof Target.OfColumn of) {
                return of.column().name();
            }
            if (target instanceof Target.OfMerged of) {
                return of.columns().get(0).name();
            }
            return ref.column().text();
        }
        return item.span().text().strip();
    }

    /** Returns the columns of {@code *}: of all sources, columns that a join merged only once. */
    static List<Output> star(SelectItem item, Scope scope) {
        List<Output> outputs = new ArrayList<>();
        for (Source source : scope.sources()) {
            for (SourceColumn column : source.columns()) {
                Target target = scope.target(column);
                boolean first =
                        !(target instanceof Target.OfMerged of) || of.columns().get(0) == column;
                if (!column.hidden() && first && !source.qualifiedOnly()) {
                    outputs.add(Output.ofStar(column.name(), item, target));
                }
            }
        }
        return outputs;
    }

    private static List<Output> tableStar(SelectItem item, Source source) {
        List<Output> outputs = new ArrayList<>();
        for (SourceColumn column : source.columns()) {
            if (!column.hidden()) {
                outputs.add(Output.ofStar(column.name(), item, new Target.OfColumn(column)));
            }
        }
        return outputs;
    }
}
