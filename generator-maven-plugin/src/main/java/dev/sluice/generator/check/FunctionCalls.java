package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import org.jspecify.annotations.Nullable;

/** OVER, FILTER, DISTINCT and ORDER BY stand beside the functions that SQLite takes them for; HAVING stands where there are groups. */
final class FunctionCalls implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.FunctionCall call && isUnlikely(call)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_ARGUMENTS,
                                call.arguments().get(1).span(),
                                "the second argument of likelihood is a number between 0.0 and 1.0")
                        .withHelp("write for example likelihood(.., 0.9)"));
            } else if (expr instanceof Expr.FunctionCall call) {
                String problem = problem(call, kind(call));
                if (problem != null) {
                    sink.add(Diagnostic.of(DiagnosticCode.MISPLACED_AGGREGATE, call.span(), problem)
                            .withHelp(help(call)));
                }
            }
        }
        for (SelectBody.Core core : subject.tree().cores()) {
            Expr having = core.having();
            if (having != null && !AggregatePlaces.takesHaving(core)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.MISPLACED_AGGREGATE,
                                having.span(),
                                "HAVING is a condition on groups, and there are none")
                        .withHelp("write WHERE, or GROUP BY before it"));
            }
        }
    }

    private static FunctionSignature.Kind kind(Expr.FunctionCall call) {
        return FunctionTable.find(
                        call.name().text(), call.star() ? 0 : call.arguments().size())
                .map(FunctionSignature::kind)
                .orElse(FunctionSignature.Kind.SCALAR);
    }

    private static @Nullable String problem(Expr.FunctionCall call, FunctionSignature.Kind kind) {
        String name = "\"" + call.name() + "\"";
        boolean aggregate = kind == FunctionSignature.Kind.AGGREGATE;
        if (call.over() != null && kind == FunctionSignature.Kind.SCALAR) {
            return "function " + name + " gives a value for each row by itself, and OVER is for windows";
        }
        if (call.over() == null && kind == FunctionSignature.Kind.WINDOW) {
            return "window function " + name + " needs OVER";
        }
        if (call.filter() != null && !aggregate) {
            return "FILTER is for aggregates, and " + name + " is none";
        }
        if (!call.orderBy().isEmpty()
                && (kind == FunctionSignature.Kind.SCALAR || (aggregate && call.over() != null))) {
            return "ORDER BY within the call is for aggregates without OVER";
        }
        if (call.distinct() && call.over() != null) {
            return "DISTINCT is not for functions over a window";
        }
        if (call.distinct() && aggregate && call.arguments().size() != 1) {
            return "DISTINCT is for aggregates of one argument";
        }
        return null;
    }

    /** SQLite wants to know how likely it is when it prepares the statement. */
    private static boolean isUnlikely(Expr.FunctionCall call) {
        return call.name().key().equals("likelihood")
                && call.arguments().size() == 2
                && !(call.arguments().get(1) instanceof Expr.RealLiteral real && real.value() <= 1);
    }

    private static String help(Expr.FunctionCall call) {
        if (call.over() == null
                && call.filter() == null
                && !call.distinct()
                && call.orderBy().isEmpty()) {
            return "write " + call.name() + "(..) OVER (ORDER BY ..)";
        }
        if (call.distinct()) {
            return call.over() == null
                    ? "make the rows distinct in a subquery of FROM"
                    : "compute it with GROUP BY in a subquery of FROM";
        }
        return call.orderBy().isEmpty() ? "leave it out" : "move ORDER BY to OVER (..), or leave it out";
    }
}
