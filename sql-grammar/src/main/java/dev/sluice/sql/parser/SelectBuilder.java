package dev.sluice.sql.parser;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Over;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Select.Limit;
import dev.sluice.sql.ast.Select.With;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.ast.TableSource;
import dev.sluice.sql.parser.internal.SluiceParser;
import dev.sluice.sql.parser.internal.SluiceParser.AliasContext;
import dev.sluice.sql.parser.internal.SluiceParser.CommonTableContext;
import dev.sluice.sql.parser.internal.SluiceParser.CompoundOperatorContext;
import dev.sluice.sql.parser.internal.SluiceParser.ExpressionItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.LimitContext;
import dev.sluice.sql.parser.internal.SluiceParser.ListItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.NamedWindowContext;
import dev.sluice.sql.parser.internal.SluiceParser.NestedItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.OrderByContext;
import dev.sluice.sql.parser.internal.SluiceParser.PrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.QualifiedCallPrimaryContext;
import dev.sluice.sql.parser.internal.SluiceParser.QueryContext;
import dev.sluice.sql.parser.internal.SluiceParser.RowContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectClausesContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectCoreContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.SelectValuesContext;
import dev.sluice.sql.parser.internal.SluiceParser.StarItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.TableStarItemContext;
import dev.sluice.sql.parser.internal.SluiceParser.WhereContext;
import dev.sluice.sql.parser.internal.SluiceParser.WindowContext;
import dev.sluice.sql.parser.internal.SluiceParser.WithContext;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Builds queries. */
final class SelectBuilder {
    /** SQLite's SQLITE_MAX_COMPOUND_SELECT ("Implementation Limits For SQLite"). */
    private static final int MAX_COMPOUND = 500;

    private final BuildContext context;
    private final SourceBuilder sources;
    private final OrderBuilder orders;

    SelectBuilder(BuildContext context) {
        this.context = context;
        this.sources = new SourceBuilder(context);
        this.orders = new OrderBuilder(context);
    }

    SourceBuilder sources() {
        return sources;
    }

    Select select(SelectContext tree) {
        return query(with(tree.with()), tree.query(), context.span(tree));
    }

    /**
     * Builds a query whose WITH clause is built.
     *
     * @param with the clause, or null
     * @param tree what follows it
     * @param span all of it
     */
    Select query(@Nullable With with, QueryContext tree, SourceSpan span) {
        List<SelectCoreContext> cores = tree.selectCore();
        if (cores.size() > MAX_COMPOUND) {
            throw new SyntaxProblem(Diagnostic.of(
                            DiagnosticCode.TOO_DEEP,
                            context.span(cores.get(MAX_COMPOUND).getStart()),
                            "more than " + MAX_COMPOUND + " terms in a compound select")
                    .withHelp("write rows as VALUES (..), (..)"));
        }
        SelectBody body = core(cores.get(0));
        Token start = cores.get(0).getStart();
        for (int i = 1; i < cores.size(); i++) {
            CompoundOperatorContext operator = tree.compoundOperator(i - 1);
            requireLast(cores.get(i - 1), operator);
            SelectCoreContext next = cores.get(i);
            SelectBody right = core(next);
            body = new SelectBody.Compound(body, operator(operator), right, context.span(start, coreEnd(next)));
        }
        SelectCoreContext last = cores.get(cores.size() - 1);
        if (last instanceof SelectClausesContext clauses) {
            List<OrderingTerm> pages = clauses.pageBy() == null
                    ? List.of()
                    : orders.terms(clauses.pageBy().orderingTerm());
            return new Select(with, body, orderBy(clauses.orderBy()), limit(clauses.limit()), pages, span);
        }
        return new Select(with, body, List.of(), null, List.of(), span);
    }

    /** ORDER BY and LIMIT of a compound select are parsed with its last core, and belong to the whole. */
    private void requireLast(SelectCoreContext core, CompoundOperatorContext operator) {
        if (core instanceof SelectClausesContext clauses) {
            Token early = clauses.orderBy() != null
                    ? clauses.orderBy().getStart()
                    : clauses.limit() != null ? clauses.limit().getStart() : null;
            if (early != null) {
                String clause = early.getType() == SluiceParser.ORDER ? "ORDER BY" : "LIMIT";
                throw BuildContext.problem(
                        context.span(early),
                        clause + " before " + operator.getStart().getText().toUpperCase(Locale.ROOT),
                        "it belongs behind the last select, or the select into a subquery of its own");
            }
        }
    }

    private static SelectBody.CompoundOperator operator(CompoundOperatorContext tree) {
        if (tree.INTERSECT() != null) {
            return SelectBody.CompoundOperator.INTERSECT;
        }
        if (tree.EXCEPT() != null) {
            return SelectBody.CompoundOperator.EXCEPT;
        }
        return tree.ALL() != null ? SelectBody.CompoundOperator.UNION_ALL : SelectBody.CompoundOperator.UNION;
    }

    @Nullable
    With with(@Nullable WithContext tree) {
        if (tree == null) {
            return null;
        }
        List<Select.CommonTable> tables = new ArrayList<>();
        context.names().requireNot(tree.commonTable(0), SluiceParser.RECURSIVE, tree.RECURSIVE());
        for (CommonTableContext table : tree.commonTable()) {
            Boolean materialized = table.MATERIALIZED() == null ? null : Boolean.valueOf(table.not == null);
            tables.add(new Select.CommonTable(
                    context.names().name(table.name()),
                    context.names().optionalNames(table.nameList()),
                    materialized,
                    select(table.select()),
                    context.span(table)));
        }
        return new With(tree.RECURSIVE() != null, tables, context.span(tree));
    }

    private SelectBody core(SelectCoreContext tree) {
        if (tree instanceof SelectValuesContext values) {
            List<List<Expr>> rows = new ArrayList<>();
            for (RowContext row : values.row()) {
                rows.add(context.expressions().list(row.expr()));
            }
            return new SelectBody.Values(rows, context.span(tree));
        }
        SelectClausesContext clauses = (SelectClausesContext) tree;
        List<SelectBody.NamedWindow> windows = new ArrayList<>();
        List<SelectItem> items = items(clauses.selectItem());
        TableSource from = clauses.from() == null ? null : sources.from(clauses.from());
        Expr where = where(clauses.where());
        List<Expr> groupBy = context.expressions().list(clauses.groupBy);
        Expr having = context.expressions().optional(clauses.having);
        for (NamedWindowContext named : clauses.namedWindow()) {
            windows.add(new SelectBody.NamedWindow(
                    context.names().name(named.name()), window(named.window()), context.span(named)));
        }
        SourceSpan span = context.span(tree.getStart(), coreEnd(tree));
        return new SelectBody.Core(clauses.DISTINCT() != null, items, from, where, groupBy, having, windows, span);
    }

    /** Returns the last token of a core without the clauses that belong to the whole query. */
    private static Token coreEnd(SelectCoreContext tree) {
        if (tree instanceof SelectClausesContext clauses) {
            if (!clauses.namedWindow().isEmpty()) {
                return clauses.namedWindow(clauses.namedWindow().size() - 1).getStop();
            }
            if (clauses.having != null) {
                return clauses.having.getStop();
            }
            if (!clauses.groupBy.isEmpty()) {
                return clauses.groupBy.get(clauses.groupBy.size() - 1).getStop();
            }
            if (clauses.where() != null) {
                return clauses.where().getStop();
            }
            if (clauses.from() != null) {
                return clauses.from().getStop();
            }
            return clauses.selectItem(clauses.selectItem().size() - 1).getStop();
        }
        return tree.getStop();
    }

    @Nullable
    Expr where(@Nullable WhereContext tree) {
        return tree == null ? null : context.expressions().build(tree.expr());
    }

    List<SelectItem> items(List<SelectItemContext> trees) {
        List<SelectItem> items = new ArrayList<>(trees.size());
        for (SelectItemContext tree : trees) {
            items.add(item(tree));
        }
        return items;
    }

    private SelectItem item(SelectItemContext tree) {
        SourceSpan span = context.span(tree);
        if (tree instanceof StarItemContext) {
            return new SelectItem.Star(span);
        }
        if (tree instanceof TableStarItemContext star) {
            return new SelectItem.TableStar(context.names().name(star.name()), span);
        }
        if (tree instanceof NestedItemContext nested) {
            return new SelectItem.Nested(context.names().name(nested.name()), alias(nested.alias()), span);
        }
        if (tree instanceof ListItemContext list) {
            return new SelectItem.ListOf(select(list.select()), alias(list.alias()), span);
        }
        ExpressionItemContext expression = (ExpressionItemContext) tree;
        QualifiedCallPrimaryContext embed = embed(expression);
        if (embed != null) {
            return new SelectItem.Nested(context.names().name(embed.name(1)), alias(expression.alias()), span);
        }
        String mappedBy = expression.javaName() == null ? null : context.names().javaName(expression.javaName());
        return new SelectItem.Of(
                context.expressions().build(expression.expr()), mappedBy, alias(expression.alias()), span);
    }

    /** Returns the call if an item is {@code sqlc.embed(t)} and nothing else, otherwise null. */
    private @Nullable QualifiedCallPrimaryContext embed(ExpressionItemContext tree) {
        PrimaryContext primary = tree.expr().operand().primary();
        if (primary instanceof QualifiedCallPrimaryContext call
                && tree.javaName() == null
                && tree.expr().exprTail().isEmpty()
                && tree.expr().operand().prefix.isEmpty()
                && context.names().name(call.qualifier()).key().equals("sqlc")
                && context.names().name(call.name(0)).key().equals("embed")) {
            return call;
        }
        return null;
    }

    private @Nullable Identifier alias(@Nullable AliasContext tree) {
        if (tree == null) {
            return null;
        }
        return tree.name() != null
                ? context.names().name(tree.name())
                : context.names().name(tree.itemAlias());
    }

    List<OrderingTerm> orderBy(@Nullable OrderByContext tree) {
        return tree == null ? List.of() : orders.terms(tree.orderingTerm());
    }

    OrderBuilder orders() {
        return orders;
    }

    Over.Window window(WindowContext tree) {
        return orders.window(tree);
    }

    @Nullable
    Limit limit(@Nullable LimitContext tree) {
        if (tree == null) {
            return null;
        }
        Expr first = context.expressions().build(tree.first);
        Expr second = context.expressions().optional(tree.second);
        SourceSpan span = context.span(tree);
        return tree.comma != null && second != null ? new Limit(second, first, span) : new Limit(first, second, span);
    }
}
