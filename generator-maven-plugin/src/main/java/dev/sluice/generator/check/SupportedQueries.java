package dev.sluice.generator.check;

import dev.sluice.sql.ast.Insert;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;

/** What the source language has and this version of the compiler does not generate yet. */
final class SupportedQueries implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        if (subject.statement() instanceof Insert insert && insert.source() instanceof Insert.RowPlaceholder row) {
            report(row.span(), "the row placeholder \"$" + row.name() + "\"", sink);
        }
        collections(subject, sink);
    }

    private static void collections(Subject subject, DiagnosticSink sink) {
        for (ParameterFact parameter : subject.facts().parameters()) {
            boolean odd = switch (parameter.value().type().kind()) {
                case NUMBER, BLOB, JSON, JSONB, INTERVAL, POINT, ARRAY, ANY -> true;
                default -> false;
            };
            if (parameter.collection() && odd) {
                report(
                        parameter.uses().get(0).span(),
                        "a collection of " + parameter.value().type() + " values",
                        sink);
            }
        }
    }

    private static void report(SourceSpan span, String what, DiagnosticSink sink) {
        sink.add(Diagnostic.of(
                DiagnosticCode.NOT_SUPPORTED, span, what + " is not supported by this version of the compiler"));
    }
}
