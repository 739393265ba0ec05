package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aggregate and window functions stand where rows have been collected: in the select list, HAVING and ORDER BY. SQLite
 * says "misuse of aggregate" elsewhere, when the query is run.
 */
final class AggregatePlaces implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Tree.Clause clause : subject.tree().clauses()) {
            for (Expr.FunctionCall call : calls(clause.expr())) {
                if (collects(call) && !isOfSingleRow(clause, call) && belongsTo(clause.core(), call, subject)) {
                    report(call, clause.name(), sink);
                }
            }
            if (clause.core() != null) {
                within(clause.expr(), clause.name(), clause.core(), subject, sink);
            }
        }
        for (SelectBody.Core core : subject.tree().cores()) {
            if (core.having() != null) {
                calls(core.having()).stream()
                        .filter(call -> call.over() != null)
                        .forEach(call -> report(call, "HAVING", sink));
            }
        }
        for (Select select : subject.tree().selects()) {
            order(select, subject, sink);
        }
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.FunctionCall call && call.over() == null && collects(call)) {
                nested(call, subject, sink);
            }
        }
    }

    /** A single row of VALUES is a select without FROM; columns in it would be of the query around it. */
    private static boolean isOfSingleRow(Tree.Clause clause, Expr.FunctionCall call) {
        List<Expr.ColumnRef> columns = new ArrayList<>();
        columns(call, columns);
        return clause.name().equals(Tree.SINGLE_ROW) && columns.isEmpty();
    }

    /** ORDER BY collects rows only where the query does; without FROM nothing asks for an order. */
    private static void order(Select select, Subject subject, DiagnosticSink sink) {
        if (!(select.body() instanceof SelectBody.Core core) || core.from() == null || groups(core)) {
            return;
        }
        for (Expr term : Children.of(select.orderBy())) {
            for (Expr.FunctionCall call : calls(term)) {
                if (aggregates(call)) {
                    report(call, "ORDER BY of a query that collects no rows", sink);
                }
            }
            inQueries(term, "ORDER BY of a query that collects no rows", core, subject, sink);
        }
    }

    /** What stands for an aggregate in a clause that comes before rows are collected: an alias, or one in a subquery. */
    private static void within(Expr expr, String clause, SelectBody.Core core, Subject subject, DiagnosticSink sink) {
        if (clause.equals("GROUP BY")
                && expr instanceof Expr.IntegerLiteral ordinal
                && ordinal.value() >= 1
                && ordinal.value() <= core.items().size()) {
            alias(core.items().get((int) ordinal.value() - 1), expr.span(), clause, sink);
        }
        for (Expr part : Tree.of(expr).expressions()) {
            if (part instanceof Expr.ColumnRef ref
                    && subject.facts().binding(ref) instanceof Binding.OfAlias of
                    && core.items().stream().anyMatch(item -> item == of.item())) {
                alias(of.item(), ref.span(), clause, sink);
            }
        }
        inQueries(expr, clause, core, subject, sink);
    }

    private static void alias(SelectItem item, SourceSpan span, String clause, DiagnosticSink sink) {
        if (item instanceof SelectItem.Of of && calls(of.expr()).stream().anyMatch(AggregatePlaces::collects)) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISPLACED_AGGREGATE,
                            span,
                            "this stands for \"" + of.expr().span().text() + "\", which may not stand in " + clause)
                    .withHelp(
                            !clause.equals("WHERE")
                                    ? "compute it in a subquery"
                                    : calls(of.expr()).stream().anyMatch(call -> call.over() != null)
                                            ? "put the query into FROM: SELECT .. FROM (SELECT ..) WHERE .."
                                            : "a condition on groups goes into HAVING"));
        }
    }

    /** An aggregate of the outer query's columns alone belongs to that query, though it stands in a subquery. */
    private static void inQueries(
            Expr expr, String clause, SelectBody.Core core, Subject subject, DiagnosticSink sink) {
        List<Expr.FunctionCall> own = calls(expr);
        for (Expr part : Tree.of(expr).expressions()) {
            if (part instanceof Expr.FunctionCall call
                    && aggregates(call)
                    && !own.contains(call)
                    && isOf(core, call, subject)) {
                report(call, clause, sink);
            }
        }
    }

    private static boolean isOf(SelectBody.Core core, Expr.FunctionCall call, Subject subject) {
        List<Expr.ColumnRef> columns = new ArrayList<>();
        call.arguments().forEach(argument -> columns(argument, columns));
        return !columns.isEmpty() && columns.stream().allMatch(column -> isOf(core, column, subject));
    }

    private static boolean isOf(SelectBody.Core core, Expr.ColumnRef column, Subject subject) {
        return subject.facts().binding(column) instanceof Binding.OfColumn of
                && subject.facts().relations(core).stream().anyMatch(relation -> relation == of.relation());
    }

    /** The calls of an expression, without those in queries within it. */
    static List<Expr.FunctionCall> calls(Expr expr) {
        List<Expr.FunctionCall> calls = new ArrayList<>();
        if (expr instanceof Expr.FunctionCall call) {
            calls.add(call);
        }
        Children.of(expr).forEach(child -> calls.addAll(calls(child)));
        return calls;
    }

    /** Tells whether a query has groups, or is one, whatever its HAVING says. */
    static boolean collectsGroups(SelectBody.Core core) {
        return !core.groupBy().isEmpty()
                || core.items().stream()
                        .filter(SelectItem.Of.class::isInstance)
                        .flatMap(item -> calls(((SelectItem.Of) item).expr()).stream())
                        .anyMatch(AggregatePlaces::aggregates);
    }

    /** Tells whether a query has groups, or is one. */
    static boolean groups(SelectBody.Core core) {
        return collectsGroups(core)
                || (core.having() != null && calls(core.having()).stream().anyMatch(AggregatePlaces::aggregates));
    }

    /**
     * Tells whether a query takes HAVING: it has groups, or an aggregate in the select list. One that a window function is
     * computed with does not count in SQLite.
     */
    static boolean takesHaving(SelectBody.Core core) {
        return !core.groupBy().isEmpty()
                || core.items().stream()
                        .anyMatch(item -> item instanceof SelectItem.Of of && aggregatesOutsideWindows(of.expr()));
    }

    private static boolean aggregatesOutsideWindows(Expr expr) {
        if (expr instanceof Expr.FunctionCall call && collects(call)) {
            return aggregates(call);
        }
        return Children.of(expr).stream().anyMatch(AggregatePlaces::aggregatesOutsideWindows);
    }

    private static boolean aggregates(Expr.FunctionCall call) {
        return call.over() == null && collects(call);
    }

    /** Tells whether a call is of an aggregate or a window function. */
    static boolean collects(Expr.FunctionCall call) {
        if (call.over() != null) {
            return true;
        }
        return FunctionTable.find(
                        call.name().text(), call.star() ? 0 : call.arguments().size())
                .filter(signature -> signature.kind() != FunctionSignature.Kind.SCALAR)
                .isPresent();
    }

    /** An aggregate over columns of an outer query alone belongs to that query; SQLite takes it within one that collects. */
    private static boolean belongsTo(SelectBody.@Nullable Core core, Expr.FunctionCall call, Subject subject) {
        if (core == null || call.over() != null || !collectsGroups(core)) {
            return true;
        }
        List<Expr.ColumnRef> columns = new ArrayList<>();
        call.arguments().forEach(argument -> columns(argument, columns));
        return columns.isEmpty() || columns.stream().anyMatch(column -> isOf(core, column, subject));
    }

    private static void columns(Expr expr, List<Expr.ColumnRef> columns) {
        if (expr instanceof Expr.ColumnRef column) {
            columns.add(column);
        }
        Children.of(expr).forEach(child -> columns(child, columns));
    }

    private static void nested(Expr.FunctionCall call, Subject subject, DiagnosticSink sink) {
        List<Expr> collected = new ArrayList<>(call.arguments());
        if (call.filter() != null) {
            collected.add(call.filter());
        }
        for (Expr argument : collected) {
            for (Expr part : Tree.of(argument).expressions()) {
                if (part instanceof Expr.ColumnRef ref && subject.facts().binding(ref) instanceof Binding.OfAlias of) {
                    alias(of.item(), ref.span(), "\"" + call.name() + "\", which collects rows", sink);
                }
            }
            for (Expr.FunctionCall inner : calls(argument)) {
                if (collects(inner)) {
                    sink.add(Diagnostic.of(
                                    DiagnosticCode.MISPLACED_AGGREGATE,
                                    inner.span(),
                                    "function \"" + inner.name() + "\" collects rows within \"" + call.name()
                                            + "\", which collects them already")
                            .withHelp("compute the inner one in a subquery of FROM"));
                }
            }
        }
    }

    private static void report(Expr.FunctionCall call, String clause, DiagnosticSink sink) {
        String kind = call.over() == null ? "aggregate function" : "window function";
        sink.add(Diagnostic.of(
                        DiagnosticCode.MISPLACED_AGGREGATE,
                        call.span(),
                        kind + " \"" + call.name() + "\" may not stand in " + clause)
                .withHelp(
                        clause.equals("WHERE") && call.over() == null
                                ? "a condition on groups goes into HAVING"
                                : "compute it in a subquery"));
    }
}
