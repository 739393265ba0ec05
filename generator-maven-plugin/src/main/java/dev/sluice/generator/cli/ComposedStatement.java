package dev.sluice.generator.cli;

import dev.sluice.generator.QuerySource;
import dev.sluice.generator.cli.AnalyzeAnswer.Placeholder;
import dev.sluice.generator.model.PlaceholderModel;
import dev.sluice.generator.model.PlaceholderUses;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A statement with placeholders, as it is when its caller composes nothing for them. */
final class ComposedStatement {
    private ComposedStatement() {}

    /**
     * Returns the statement with its placeholders replaced: by their defaults, without one by what keeps every row, or none
     * for an order.
     *
     * @param query the query
     * @param facts its statement
     * @param catalog the schema
     * @return the statement itself where it has none; empty where the replaced one cannot be read
     */
    static Optional<StatementFacts> of(NamedQuery query, StatementFacts facts, Catalog catalog) {
        List<PlaceholderUses.Use> uses = PlaceholderUses.of(facts).uses().stream()
                .filter(use -> use.kind() != PlaceholderModel.Kind.ORDER
                        || otherwise(use.name(), query).isPresent())
                .toList();
        if (uses.isEmpty()) {
            return Optional.of(facts);
        }
        SourceSpan span = facts.statement().span();
        StringBuilder text = new StringBuilder(span.text());
        for (int i = uses.size() - 1; i >= 0; i--) {
            PlaceholderUses.Use use = uses.get(i);
            text.replace(use.span().start() - span.start(), use.span().end() - span.start(), replacement(use, query));
        }
        DiagnosticSink sink = new DiagnosticSink();
        SourceFile file = new SourceFile("composed", QuerySource.header(query) + text + "\n;");
        return SqlFileParser.parse(file, sink).items().stream()
                .filter(NamedQuery.class::isInstance)
                .map(NamedQuery.class::cast)
                .filter(plain -> plain.body() instanceof NamedQuery.Single)
                .map(plain -> StatementAnalyzer.analyze(
                        ((NamedQuery.Single) plain.body()).statement(), catalog, plain.parameters(), sink))
                .filter(read -> !sink.hasErrors())
                .findFirst();
    }

    /** Returns the placeholders of a statement, each once. */
    static List<Placeholder> placeholders(NamedQuery query, StatementFacts facts) {
        Map<String, Placeholder> found = new LinkedHashMap<>();
        for (PlaceholderUses.Use use : PlaceholderUses.of(facts).uses()) {
            found.putIfAbsent(
                    use.name(),
                    new Placeholder(
                            use.name(),
                            use.kind().name().toLowerCase(Locale.ROOT),
                            use.kind() == PlaceholderModel.Kind.ORDER
                                    ? null
                                    : use.type().toString(),
                            otherwise(use.name(), query).orElse(null)));
        }
        return List.copyOf(found.values());
    }

    private static String replacement(PlaceholderUses.Use use, NamedQuery query) {
        String neutral = use.kind() == PlaceholderModel.Kind.CONDITION ? "TRUE" : "NULL";
        return otherwise(use.name(), query)
                .map(text -> use.kind() == PlaceholderModel.Kind.ORDER ? text : "(" + text + ")")
                .orElse(neutral);
    }

    private static Optional<String> otherwise(String name, NamedQuery query) {
        return query.parameters().stream()
                .filter(NamedQuery.DeclaredPlaceholder.class::isInstance)
                .map(NamedQuery.DeclaredPlaceholder.class::cast)
                .filter(declared -> declared.name().text().equals(name))
                .findFirst()
                .map(NamedQuery.DeclaredPlaceholder::defaultValue)
                .map(value -> value.span().text());
    }
}
