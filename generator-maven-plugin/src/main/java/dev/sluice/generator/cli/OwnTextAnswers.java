package dev.sluice.generator.cli;

import dev.sluice.generator.check.EngineQueries;
import dev.sluice.generator.cli.AnalyzeAnswer.Parameter;
import dev.sluice.generator.cli.AnalyzeAnswer.Sql;
import dev.sluice.generator.cli.AnalyzeAnswer.StatementAnswer;
import dev.sluice.generator.emit.JavaTypeNames;
import dev.sluice.runtime.translate.OwnText;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.TypeNames;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What is known of texts that go to one engine as they are. */
final class OwnTextAnswers {
    private OwnTextAnswers() {}

    /** The text that a query has for one engine. */
    static List<Sql> texts(NamedQuery declaration, Set<String> parameters, DiagnosticSink sink) {
        if (!(declaration.body() instanceof NamedQuery.Text text)) {
            return List.of();
        }
        OwnText own = OwnText.of(text.text());
        EngineQueries.checkParameters(declaration, own.parameters(), parameters, sink);
        return List.of(new Sql(own.text(), own.parameters()));
    }

    /** The answer about a query that exists on one engine only, in that engine's words: only what it declares is known. */
    static StatementAnswer answer(NamedQuery query, NamedQuery.Text text, DiagnosticSink sink) {
        OwnText own = OwnText.of(text.text());
        List<Parameter> parameters = new ArrayList<>();
        for (String name : new LinkedHashSet<>(own.parameters())) {
            parameter(query, name, sink).ifPresent(parameters::add);
        }
        String kind = kind(text.text());
        NamedQuery.Mark mark = query.mark();
        String cardinality = kind.equals("select") ? "many" : "execrows";
        Dialect engine = Objects.requireNonNull(query.engine(), "engine");
        return new StatementAnswer(
                true,
                query.name().text(),
                kind,
                mark == null ? cardinality : mark.name().toLowerCase(Locale.ROOT),
                parameters,
                List.of(),
                List.of(),
                List.of(),
                Map.of(engine.name().toLowerCase(Locale.ROOT), List.of(new Sql(own.text(), own.parameters()))));
    }

    private static Optional<Parameter> parameter(NamedQuery query, String name, DiagnosticSink sink) {
        for (NamedQuery.Declared declared : query.parameters()) {
            if (declared instanceof NamedQuery.DeclaredParameter parameter
                    && parameter.type() != null
                    && parameter.name().text().equals(name)) {
                SqlType type = TypeNames.type(parameter.type(), sink);
                ValueType value = ValueType.of(type, parameter.nullable());
                return Optional.of(
                        new Parameter(name, type.toString(), JavaTypeNames.of(value), parameter.nullable(), false));
            }
        }
        sink.add(Diagnostic.of(
                        DiagnosticCode.PARAMETER_TYPE_NOT_KNOWN,
                        query.name().span(),
                        "the type of parameter \":" + name + "\" is not known")
                .withHelp("declare it behind the query's name: (:" + name + " AS TEXT)"));
        return Optional.empty();
    }

    private static String kind(String text) {
        String first = text.strip().split("\\W", 2)[0].toLowerCase(Locale.ROOT);
        return switch (first) {
            case "insert", "update", "delete" -> first;
            default -> "select";
        };
    }
}
