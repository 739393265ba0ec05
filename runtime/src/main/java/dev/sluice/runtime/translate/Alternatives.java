package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.OrderingTerm;
import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The plain statements that a statement stands for, of which a call runs one: the choices of its order, or its pages. */
final class Alternatives {
    private Alternatives() {}

    /**
     * Returns the statements that the statement of some facts stands for; itself alone, where it leaves no choice.
     *
     * @param facts what is known of it
     */
    static List<Plain> of(TypeFacts facts) {
        if (facts.statement() instanceof Select select && !select.pageBy().isEmpty()) {
            return pages(select, facts);
        }
        if (facts.statement() instanceof Select select) {
            for (OrderingTerm term : select.orderBy()) {
                if (term instanceof OrderingTerm.Choice choice) {
                    return choice.choices().stream()
                            .map(option -> plain(ordered(select, choice, option), facts, List.of()))
                            .toList();
                }
            }
        }
        return List.of(new Plain(facts, List.of(), facts.parameters(), List.of()));
    }

    private static List<Plain> pages(Select select, TypeFacts facts) {
        List<Diagnostic> problems = PageRules.check(select, facts);
        if (!problems.isEmpty()) {
            return List.of(new Plain(facts, problems, facts.parameters(), List.of()));
        }
        Pages pages = new Pages(select, facts);
        return pages.queries().stream()
                .map(query -> plain(query, facts, pages.parameters()))
                .toList();
    }

    private static Select ordered(Select select, OrderingTerm.Choice choice, OrderingTerm.Option option) {
        List<OrderingTerm> terms = new ArrayList<>();
        for (OrderingTerm term : select.orderBy()) {
            if (term.equals(choice)) {
                terms.addAll(option.terms());
            } else {
                terms.add(term);
            }
        }
        return new Select(select.with(), select.body(), terms, select.limit(), select.pageBy(), select.span());
    }

    private static Plain plain(Statement statement, TypeFacts original, List<Expr.Parameter> keys) {
        List<NamedQuery.Declared> declared = original.parameters().stream()
                .<NamedQuery.Declared>map(ParameterFact::declared)
                .filter(Objects::nonNull)
                .toList();
        DiagnosticSink sink = new DiagnosticSink();
        TypeFacts facts = StatementAnalyzer.analyze(statement, original.catalog(), declared, sink);
        checkTypes(facts.parameters(), original.parameters(), sink);
        List<Diagnostic> errors = sink.sorted().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .toList();
        return new Plain(facts, errors, original.parameters(), keys);
    }

    /** A parameter is bound in one way, whichever statement runs. */
    private static void checkTypes(List<ParameterFact> own, List<ParameterFact> all, DiagnosticSink sink) {
        for (ParameterFact fact : own) {
            all.stream()
                    .filter(other -> other.number() == fact.number())
                    .filter(other -> !other.value().type().equals(fact.value().type()))
                    .forEach(other -> sink.add(Diagnostic.of(
                                    DiagnosticCode.PARAMETER_CONFLICT,
                                    fact.uses().get(0).span(),
                                    "this parameter is a " + other.value().type()
                                            + ", and without all of the choices a "
                                            + fact.value().type())
                            .withHelp("declare its type behind the name of the query")));
        }
    }

    /**
     * One of the statements.
     *
     * @param facts what is known of it
     * @param errors what is wrong with it
     * @param parameters the parameters of the statement that it stands for
     * @param keys parameters that stand behind these
     */
    record Plain(TypeFacts facts, List<Diagnostic> errors, List<ParameterFact> parameters, List<Expr.Parameter> keys) {
        Plain {
            errors = List.copyOf(errors);
            parameters = List.copyOf(parameters);
            keys = List.copyOf(keys);
        }

        /** Turns slots that count its own parameters into slots that count those of the original and the keys. */
        List<Integer> slots(List<Integer> own) {
            Map<Integer, Integer> places = new HashMap<>();
            for (int i = 0; i < parameters.size(); i++) {
                places.putIfAbsent(parameters.get(i).number(), i);
            }
            for (int i = 0; i < keys.size(); i++) {
                places.putIfAbsent(keys.get(i).number(), parameters.size() + i);
            }
            return own.stream()
                    .map(slot -> place(facts.parameters().get(slot).number(), places))
                    .toList();
        }

        private static int place(int number, Map<Integer, Integer> places) {
            Integer place = places.get(number);
            if (place == null) {
                throw new IllegalStateException("a parameter that the original has not: " + number);
            }
            return place;
        }
    }
}
