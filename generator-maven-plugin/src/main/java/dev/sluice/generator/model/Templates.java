package dev.sluice.generator.model;

import dev.sluice.sql.ast.Expr;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.facts.Relation;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates of statements with placeholders. */
final class Templates {
    private Templates() {}

    /** Returns the template of a statement; null where it has no placeholder. */
    static @Nullable TemplateModel of(NamedQuery query, AnalyzedQuery.Step step, DiagnosticSink sink) {
        PlaceholderUses found = PlaceholderUses.of(step.facts());
        List<PlaceholderUses.Use> uses = found.uses();
        if (uses.isEmpty()) {
            return null;
        }
        Map<String, PlaceholderModel> placeholders = new LinkedHashMap<>();
        List<List<Relation>> scopes = new ArrayList<>();
        List<TemplatePieces.Use> placed = new ArrayList<>();
        for (PlaceholderUses.Use use : uses) {
            if (!scopes.contains(use.sources())) {
                scopes.add(use.sources());
            }
            Expr otherwise = defaultOf(use.name(), query);
            PlaceholderModel model = new PlaceholderModel(
                    use.name(),
                    use.kind(),
                    use.type(),
                    scopes.indexOf(use.sources()),
                    placeholders.containsKey(use.name())
                            ? placeholders.get(use.name()).index()
                            : placeholders.size(),
                    otherwise == null ? null : otherwise.span().text(),
                    use.span());
            PlaceholderModel other = placeholders.putIfAbsent(use.name(), model);
            if (other != null
                    && (other.scope() != model.scope()
                            || other.kind() != model.kind()
                            || !other.type().equals(model.type()))) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_PLACEHOLDER,
                                use.span(),
                                "\"$" + use.name() + "\" stands for different things")
                        .withRelated(other.span(), "the other one")
                        .withHelp("use two placeholders"));
            }
            placed.add(new TemplatePieces.Use(
                    use.span(),
                    model.index(),
                    otherwise == null ? null : otherwise.span().text()));
        }
        return new TemplateModel(
                declarations(query),
                new TemplatePieces(step, placed).pieces(),
                found.names(),
                List.copyOf(placeholders.values()),
                scopes.stream().map(Templates::scope).toList());
    }

    /** Returns a statement without placeholders as it may be a part of others. */
    static TemplateModel part(NamedQuery query, AnalyzedQuery.Step step) {
        return new TemplateModel(
                declarations(query),
                new TemplatePieces(step, List.of()).pieces(),
                PlaceholderUses.of(step.facts()).names(),
                List.of(),
                List.of());
    }

    /** Tells whether a caller may compose something that a query can be a part of. */
    static boolean takesParts(AnalyzedQuery query) {
        return query.steps().stream()
                .flatMap(step -> PlaceholderUses.of(step.facts()).uses().stream())
                .findAny()
                .isPresent();
    }

    private static @Nullable Expr defaultOf(String name, NamedQuery query) {
        return query.parameters().stream()
                .filter(NamedQuery.DeclaredPlaceholder.class::isInstance)
                .map(NamedQuery.DeclaredPlaceholder.class::cast)
                .filter(declared -> declared.name().text().equals(name) && declared.defaultValue() != null)
                .findFirst()
                .map(NamedQuery.DeclaredPlaceholder::defaultValue)
                .orElse(null);
    }

    private static List<String> declarations(NamedQuery query) {
        return query.parameters().stream()
                .filter(NamedQuery.DeclaredParameter.class::isInstance)
                .map(NamedQuery.DeclaredParameter.class::cast)
                .filter(declared -> !declared.span().equals(query.body().span()))
                .map(declared -> declared.span().text())
                .toList();
    }

    private static TemplateModel.Scope scope(List<Relation> relations) {
        return new TemplateModel.Scope(relations.stream()
                .filter(relation -> !relation.name().isEmpty())
                .map(relation -> new TemplateModel.Source(
                        relation.name(),
                        relation.columns().stream()
                                .map(column -> new TemplateModel.SourceColumn(column.name(), column.value()))
                                .toList()))
                .toList());
    }
}
