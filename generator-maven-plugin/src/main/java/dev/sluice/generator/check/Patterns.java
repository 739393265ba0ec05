package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.LikeOperator;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;

/** A lint: what LIKE and GLOB match with is a text. */
final class Patterns implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Expr expr : subject.tree().expressions()) {
            boolean matches = expr instanceof Expr.Like like
                    && (like.operator() == LikeOperator.LIKE || like.operator() == LikeOperator.GLOB);
            if (matches) {
                pattern((Expr.Like) expr, subject, sink);
            }
        }
    }

    private static void pattern(Expr.Like like, Subject subject, DiagnosticSink sink) {
        SqlType type = subject.facts().typeOf(like.pattern()).type();
        boolean odd = type.isNumber() || type.is(SqlType.Kind.BOOLEAN) || type.is(SqlType.Kind.BLOB);
        if (odd) {
            String text = like.pattern().span().text();
            boolean number = like.pattern() instanceof Expr.IntegerLiteral;
            sink.add(Diagnostic.of(
                            DiagnosticCode.ODD_PATTERN,
                            like.pattern().span(),
                            "the pattern of " + like.operator() + " is a value " + type.ofType())
                    .withLabel("matched with its digits, whole")
                    .withHelp(
                            number
                                    ? "write '%" + text + "%' for what contains it, or = for what is equal"
                                    : "write a text with % and _, or = for what is equal"));
        }
    }
}
