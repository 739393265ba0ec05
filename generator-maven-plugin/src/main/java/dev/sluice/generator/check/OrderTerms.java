package dev.sluice.generator.check;

import dev.sluice.sql.ast.BinaryOperator;
import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.UnaryOperator;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;

/** What may be said by ORDER BY and GROUP BY: a number is a result column, and of a compound select nothing else is known. */
final class OrderTerms implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (SelectBody.Core core : subject.tree().cores()) {
            core.groupBy().forEach(term -> number(term, sink));
        }
        for (Select select : subject.tree().selects()) {
            for (OrderingTerm term : select.orderBy()) {
                if (term instanceof OrderingTerm.By by) {
                    number(by.expr(), sink);
                    if (select.body() instanceof SelectBody.Compound) {
                        compound(by.expr(), subject, sink);
                    }
                }
            }
        }
    }

    /** SQLite reads a number with a sign as the number of a column too, and makes a number of some conditions as it parses them. */
    private static void number(Expr term, DiagnosticSink sink) {
        Expr plain = withoutCollate(term);
        if (plain instanceof Expr.Unary && isSigned(plain)) {
            report(
                    term.span(),
                    "a number here is that of a result column, and has no sign",
                    "count the columns from 1, or leave the term out",
                    sink);
        } else if (plain instanceof Expr.IsNull test && isLiteral(test.operand())) {
            constant("a literal that is NULL or not for 1 or 0", term, sink);
        } else if (!(term instanceof Expr.IntegerLiteral) && isZero(plain)) {
            constant("a condition with AND 0 for the number 0", term, sink);
        }
    }

    private static void constant(String what, Expr term, DiagnosticSink sink) {
        report(
                term.span(),
                "SQLite takes " + what + ", which is here that of a result column",
                "leave the term out: it is the same in all rows",
                sink);
    }

    private static boolean isSigned(Expr expr) {
        boolean sign = expr instanceof Expr.Unary unary
                && (unary.operator() == UnaryOperator.NEGATE || unary.operator() == UnaryOperator.PLUS)
                && isSigned(unary.operand());
        return sign || expr instanceof Expr.IntegerLiteral;
    }

    private static boolean isLiteral(Expr expr) {
        return expr instanceof Expr.NullLiteral
                || expr instanceof Expr.RealLiteral
                || expr instanceof Expr.StringLiteral
                || expr instanceof Expr.BlobLiteral
                || isSigned(expr);
    }

    /** SQLite's parser makes 0 of AND with a 0 beside it. */
    private static boolean isZero(Expr expr) {
        return expr instanceof Expr.IntegerLiteral literal
                ? literal.value() == 0
                : expr instanceof Expr.Binary binary
                        && binary.operator() == BinaryOperator.AND
                        && (isZero(binary.left()) || isZero(binary.right()));
    }

    private static Expr withoutCollate(Expr term) {
        Expr plain = term;
        while (plain instanceof Expr.Collate collate) {
            plain = collate.operand();
        }
        return plain;
    }

    private static void compound(Expr term, Subject subject, DiagnosticSink sink) {
        Expr plain = withoutCollate(term);
        if (plain instanceof Expr.ColumnRef || plain instanceof Expr.IntegerLiteral || plain instanceof Expr.Unary) {
            return;
        }
        if (subject.facts().ordinal(plain).isEmpty()) {
            report(
                    term.span(),
                    "a compound select is ordered by its result columns, and this is none",
                    "select it too, or order in a query around the compound",
                    sink);
        }
    }

    private static void report(SourceSpan span, String message, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.REFUSED_BY_SQLITE, span, message).withHelp(help));
    }
}
