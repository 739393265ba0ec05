package dev.sluice.generator.check;

import dev.sluice.sql.ast.Select;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;

/** What runs when the schema was created ({@code @create}) writes, and nobody is there to pass a parameter. */
final class CreateStatements implements Rule {
    @Override
    public void check(Subject subject, DiagnosticSink sink) {
        if (!subject.query().atCreate()) {
            return;
        }
        if (subject.statement() instanceof Select) {
            SourceSpan span = subject.statement().span();
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISPLACED_STATEMENT,
                            span.file().span(span.start(), span.start()),
                            "\"@create\" fills the new schema, and nobody would see the rows of a query")
                    .withHelp("give the query a name of its own"));
        }
        for (ParameterFact parameter : subject.facts().parameters()) {
            if (!parameter.uses().isEmpty()) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.MISPLACED_STATEMENT,
                                parameter.uses().get(0).span(),
                                "\"@create\" runs when the schema was created, and takes no parameters")
                        .withHelp("write the value"));
            }
        }
    }
}
