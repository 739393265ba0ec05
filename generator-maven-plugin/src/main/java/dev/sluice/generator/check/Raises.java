package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;

/** RAISE stands in triggers alone. */
final class Raises implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        if (subject.statement() instanceof SchemaStatement.CreateTrigger) {
            return;
        }
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Raise) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.RAISE_OUTSIDE_TRIGGER, expr.span(), "RAISE may only stand in a trigger")
                        .withHelp("declare a CHECK or a trigger that refuses the row"));
            }
        }
    }
}
