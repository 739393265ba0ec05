package dev.sluice.generator.check;

import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every declared parameter is declared once and used. */
final class DeclaredParameters implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        Map<String, NamedQuery.Declared> seen = new HashMap<>();
        for (NamedQuery.Declared declared : subject.query().parameters()) {
            NamedQuery.Declared other = seen.putIfAbsent(declared.name().key(), declared);
            if (other != null) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_QUERY_HEADER,
                                declared.name().span(),
                                "parameter \"" + declared.name() + "\" is declared twice")
                        .withRelated(other.name().span(), "declared first here")
                        .withHelp("leave one of the two out"));
            } else if (declared instanceof NamedQuery.DeclaredParameter && !isUsed(declared, subject)) {
                reportUnused(declared, subject, sink);
            }
        }
    }

    private static boolean isUsed(NamedQuery.Declared declared, Subject subject) {
        if (SortChoices.of(subject.statement()).stream()
                .anyMatch(choice -> choice.parameter().equals(declared.name().text()))) {
            return true;
        }
        return subject.parameters().stream()
                .filter(fact -> !fact.uses().isEmpty())
                .map(ParameterFact::name)
                .anyMatch(name -> name != null
                        && Identifier.key(name).equals(declared.name().key()));
    }

    private static void reportUnused(NamedQuery.Declared declared, Subject subject, DiagnosticSink sink) {
        List<String> names = subject.parameters().stream()
                .filter(fact -> fact.declared() == null)
                .map(ParameterFact::name)
                .filter(Objects::nonNull)
                .toList();
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.UNUSED_PARAMETER,
                declared.name().span(),
                "parameter \"" + declared.name() + "\" is declared and not used");
        sink.add(Suggestions.nearest(declared.name().text(), names)
                .map(name -> diagnostic.withHelp("the statement uses \":" + name + "\""))
                .orElse(diagnostic.withHelp("use it, or leave out its declaration")));
    }
}
