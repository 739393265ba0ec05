package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.facts.Binding;
import dev.sluice.sql.facts.Children;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
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
                if (collects(call) && belongsTo(clause.core(), call, subject)) {
                    report(call, clause.name(), sink);
                }
            }
        }
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.FunctionCall call && call.over() == null && collects(call)) {
                nested(call, sink);
            }
        }
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

    /** Tells whether a query has groups, or is one, whatever its HAVING says: SQLite takes no HAVING otherwise. */
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

    /** An aggregate over columns of an outer query alone belongs to that query, wherever it is written. */
    private static boolean belongsTo(SelectBody.@Nullable Core core, Expr.FunctionCall call, Subject subject) {
        if (core == null || call.over() != null) {
            return true;
        }
        List<Relation> own = subject.facts().relations(core);
        List<Expr.ColumnRef> columns = new ArrayList<>();
        call.arguments().forEach(argument -> columns(argument, columns));
        return columns.isEmpty()
                || columns.stream()
                        .anyMatch(column -> subject.facts().binding(column) instanceof Binding.OfColumn of
                                && own.stream().anyMatch(relation -> relation == of.relation()));
    }

    private static void columns(Expr expr, List<Expr.ColumnRef> columns) {
        if (expr instanceof Expr.ColumnRef column) {
            columns.add(column);
        }
        Children.of(expr).forEach(child -> columns(child, columns));
    }

    private static void nested(Expr.FunctionCall call, DiagnosticSink sink) {
        List<Expr> collected = new ArrayList<>(call.arguments());
        if (call.filter() != null) {
            collected.add(call.filter());
        }
        for (Expr argument : collected) {
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
