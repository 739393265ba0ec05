package dev.sluice.generator.cli;

import dev.sluice.generator.check.KnownTypes;
import dev.sluice.runtime.translate.NoOperation;
import dev.sluice.sql.ast.Identifier;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.facts.ParameterFact;
import dev.sluice.sql.facts.ResultColumn;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import java.util.function.Predicate;

/** What holds for a statement that stands in no source file. */
final class UnnamedQuery {
    private UnnamedQuery() {}

    /** The query that a statement would be if it had a name. */
    static NamedQuery of(Statement statement, List<NamedQuery.Declared> declared) {
        SourceSpan span = statement.span();
        return new NamedQuery(
                new Identifier("statement", false, span),
                false,
                declared,
                null,
                null,
                null,
                false,
                new NamedQuery.Single(statement, span),
                null,
                span);
    }

    /** Reports what has no type; other than in Java, a value of any class is told as ANY. */
    static void checkTypes(StatementFacts facts, DiagnosticSink sink) {
        for (ParameterFact parameter : facts.parameters()) {
            if (!parameter.value().type().isKnown()
                    && !parameter.value().type().is(SqlType.Kind.DYNAMIC)
                    && !parameter.uses().isEmpty()) {
                String name = StatementAnswers.name(parameter);
                sink.add(Diagnostic.of(
                                DiagnosticCode.PARAMETER_TYPE_NOT_KNOWN,
                                parameter.uses().get(0).span(),
                                "the type of parameter \"" + name + "\" is not known")
                        .withHelp("declare it in the request: \"parameters\": {\"" + name + "\": \"TEXT\"}"));
            }
        }
        Predicate<SourceSpan> explained = KnownTypes.explained(sink);
        for (ResultColumn column : facts.resultColumns()) {
            if (column instanceof ResultColumn.Scalar scalar
                    && scalar.value().type().is(SqlType.Kind.UNKNOWN)
                    && !explained.test(scalar.item().span())) {
                Diagnostic reason = scalar.expr() == null ? null : NoOperation.of(facts, scalar.expr());
                sink.add(reason == null ? KnownTypes.unknown(scalar, facts) : reason);
            }
        }
    }
}
