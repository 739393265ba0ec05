package dev.sluice.generator.check;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;

/** Nothing is compared with NULL by {@code =} or another operator that is then never true. */
final class NullComparisons implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            if (expr instanceof Expr.Binary binary && isUnknownForNull(binary.operator())) {
                if (binary.left() instanceof Expr.NullLiteral || binary.right() instanceof Expr.NullLiteral) {
                    report(binary, sink);
                }
            }
        }
    }

    private static boolean isUnknownForNull(BinaryOperator operator) {
        return operator.isComparison() && operator != BinaryOperator.IS && operator != BinaryOperator.IS_NOT;
    }

    private static void report(Expr.Binary binary, DiagnosticSink sink) {
        Expr other = binary.left() instanceof Expr.NullLiteral ? binary.right() : binary.left();
        String not = binary.operator() == BinaryOperator.NE ? "NOT " : "";
        sink.add(Diagnostic.of(
                        DiagnosticCode.NULL_COMPARISON,
                        binary.span(),
                        "a comparison with NULL by \"" + binary.operator().symbol() + "\" is never true")
                .withHelp("write " + other.span().text() + " IS " + not + "NULL"));
    }
}
