package dev.sluice.generator.check;

import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.HashMap;
import java.util.Map;

/** A lint: parameters of one type, whose order only the text of the statement decides, are easily swapped. */
final class SwappableParameters implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        Map<SqlType, ParameterFact> seen = new HashMap<>();
        for (ParameterFact parameter : subject.facts().parameters()) {
            if (parameter.declared() != null || parameter.collection() || parameter.name() == null) {
                continue;
            }
            ParameterFact other = seen.putIfAbsent(parameter.value().type(), parameter);
            if (other != null) {
                report(subject, other, parameter, sink);
                return;
            }
        }
    }

    private static void report(Subject subject, ParameterFact first, ParameterFact second, DiagnosticSink sink) {
        sink.add(Diagnostic.of(
                        DiagnosticCode.SWAPPABLE_PARAMETERS,
                        subject.query().name().span(),
                        "parameters \"" + first.name() + "\" and \"" + second.name()
                                + "\" have the same type, and their order is that of their use")
                .withHelp("declare the order: " + subject.query().name() + "(:" + first.name() + ", :" + second.name()
                        + ")"));
    }
}
