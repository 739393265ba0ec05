package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.Set;

/** A lint: DISTINCT and aggregates that do something else than it looks. */
final class OddQueries implements Rule {
    private static final Set<String> SUMS = Set.of("sum", "total", "avg");

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.FunctionCall call) {
                sum(call, subject, sink);
            }
        }
        subject.tree().cores().forEach(core -> distinct(core, sink));
    }

    /** {@code sum(name)} of texts is 0, or what the digits are that they begin with. */
    private static void sum(Expr.FunctionCall call, Subject subject, DiagnosticSink sink) {
        if (!SUMS.contains(call.name().key()) || call.arguments().size() != 1) {
            return;
        }
        Expr argument = call.arguments().get(0);
        if (argument instanceof Expr.ColumnRef
                && subject.facts().typeOf(argument).type().is(SqlType.Kind.TEXT)) {
            String text = argument.span().text();
            sink.add(Diagnostic.of(
                            DiagnosticCode.READ_OTHERWISE,
                            call.span(),
                            call.name() + " reads these texts as numbers and adds them")
                    .withHelp("write count(" + text + ") to count them, group_concat(" + text
                            + ") to put them together, CAST(" + text + " AS REAL) where they are numbers"));
        }
    }

    /** {@code DISTINCT(a), b} is {@code DISTINCT a, b}: parentheses are gone from the tree, not from the text. */
    private static void distinct(SelectBody.Core core, DiagnosticSink sink) {
        if (!core.distinct()
                || core.items().size() < 2
                || !(core.items().get(0) instanceof SelectItem.Of first)
                || first.span().start() == first.expr().span().start()) {
            return;
        }
        String column = first.expr().span().text();
        sink.add(Diagnostic.of(
                        DiagnosticCode.READ_OTHERWISE,
                        first.span(),
                        "DISTINCT is no function: it is about all columns of a row")
                .withHelp(
                        "leave the parentheses out, or write GROUP BY " + column + " for one row for each " + column));
    }
}
