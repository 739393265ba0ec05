package dev.sluice.generator.check;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import java.util.stream.Stream;

/** Optional terms: few enough to look at every combination, each with a parameter that a caller may leave out. */
final class Fragments implements Rule {
    private static final int MOST = 10;

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        List<Expr.OptionalTerm> terms = subject.facts().fragments();
        if (terms.size() > MOST) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_FRAGMENT,
                            terms.get(MOST).right().span(),
                            "a statement has at most " + MOST + " optional terms, and this one has " + terms.size())
                    .withHelp("make two queries, or take a condition as a placeholder"));
        }
        for (Expr.OptionalTerm term : terms) {
            List<SourceSpan> inner = terms.stream()
                    .filter(other -> !other.equals(term))
                    .map(other -> other.right().span())
                    .filter(term.right().span()::contains)
                    .toList();
            List<ParameterFact> own = subject.facts().parameters().stream()
                    .filter(fact -> fact.uses().stream()
                            .map(Expr.Parameter::span)
                            .anyMatch(use -> term.right().span().contains(use)
                                    && inner.stream().noneMatch(it -> it.contains(use))))
                    .toList();
            if (own.stream().noneMatch(fact -> fact.optional() || fact.value().nullable())) {
                reportAlwaysGiven(term, own, sink);
            }
            reportWithinOrder(term, subject, sink);
        }
    }

    private static void reportAlwaysGiven(Expr.OptionalTerm term, List<ParameterFact> own, DiagnosticSink sink) {
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.BAD_FRAGMENT,
                term.right().span(),
                own.isEmpty()
                        ? "an optional term is left out when a parameter of its own is, and this one has none"
                        : "every parameter of this optional term is needed elsewhere, so that it always stands");
        sink.add(diagnostic.withHelp(
                own.isEmpty()
                        ? "use a parameter in it, or leave out the brackets"
                        : "use a parameter of its own in it"));
    }

    private static void reportWithinOrder(Expr.OptionalTerm term, Subject subject, DiagnosticSink sink) {
        if (!(subject.statement() instanceof Select select)) {
            return;
        }
        Stream<OrderingTerm> orders = Stream.concat(
                select.orderBy().stream().filter(OrderingTerm.Choice.class::isInstance), select.pageBy().stream());
        if (orders.anyMatch(order -> order.span().contains(term.right().span()))) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.BAD_FRAGMENT,
                            term.right().span(),
                            "an optional term cannot stand within an order that the call decides about")
                    .withHelp("make another choice of it"));
        }
    }
}
