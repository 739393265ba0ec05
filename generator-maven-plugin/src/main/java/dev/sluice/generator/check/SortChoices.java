package dev.sluice.generator.check;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.List;

/** Choices of orders: one in a query, in its own ORDER BY, whose parameter is nothing else. */
final class SortChoices implements Rule {
    private static final int MOST = 64;

    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        for (Select select : subject.tree().selects()) {
            if (!select.span().equals(subject.statement().span())) {
                choices(select)
                        .forEach(choice -> report(
                                choice,
                                "a choice of orders stands in the ORDER BY of the query itself",
                                "write one order here",
                                sink));
            }
        }
        List<OrderingTerm.Choice> own = of(subject.statement());
        for (int i = 0; i < own.size(); i++) {
            OrderingTerm.Choice choice = own.get(i);
            if (i > 0) {
                report(choice, "a query has one choice of orders", "put all terms into each of its orders", sink);
            } else if (subject.query().body() instanceof NamedQuery.Block) {
                report(choice, "a statement of a block gives no rows to put in order", "leave it out", sink);
            } else if (choice.choices().size() > MOST) {
                report(choice, "a choice has at most " + MOST + " orders", "take the order as a placeholder", sink);
            }
            checkName(choice, subject, sink);
        }
    }

    /** Returns the choices in the ORDER BY of a statement itself. */
    static List<OrderingTerm.Choice> of(Statement statement) {
        return statement instanceof Select select ? choices(select) : List.of();
    }

    private static List<OrderingTerm.Choice> choices(Select select) {
        return select.orderBy().stream()
                .filter(OrderingTerm.Choice.class::isInstance)
                .map(OrderingTerm.Choice.class::cast)
                .toList();
    }

    private static void checkName(OrderingTerm.Choice choice, Subject subject, DiagnosticSink sink) {
        subject.parameters().stream()
                .filter(fact -> choice.parameter().equals(fact.name()))
                .findFirst()
                .ifPresent(fact -> sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_SORT,
                                choice.span(),
                                "\":" + choice.parameter() + "\" is a choice of orders and a value")
                        .withRelated(fact.uses().get(0).span(), "the value")
                        .withHelp("give one of them another name")));
        for (NamedQuery.Declared declared : subject.query().parameters()) {
            if (declared instanceof NamedQuery.DeclaredParameter parameter
                    && parameter.name().text().equals(choice.parameter())
                    && (parameter.type() != null || parameter.defaultValue() != null)) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_SORT,
                                parameter.span(),
                                "the type of a choice of orders is an enum of its own")
                        .withHelp("write :" + choice.parameter()));
            }
        }
    }

    private static void report(OrderingTerm.Choice choice, String message, String help, DiagnosticSink sink) {
        sink.add(Diagnostic.of(DiagnosticCode.BAD_SORT, choice.span(), message).withHelp(help));
    }
}
