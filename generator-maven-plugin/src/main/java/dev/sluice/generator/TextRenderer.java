package dev.sluice.generator;

import dev.sluice.generator.check.OwnTexts;
import dev.sluice.generator.emit.JavaEmitter;
import dev.sluice.generator.migrate.CompiledMigrations;
import dev.sluice.generator.model.AnalyzedQuery;
import dev.sluice.generator.model.QueryModel;
import dev.sluice.generator.model.SchemaModel;
import dev.sluice.runtime.translate.ListFold;
import dev.sluice.runtime.translate.Preceding;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.TypeFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes each statement for every engine that is asked for, and reports what an engine cannot do with the same answer. */
final class TextRenderer {
    private final Set<Dialect> dialects;
    private final DiagnosticSink sink;
    private final SqlTranslator translator = new SqlTranslator();
    private boolean usesHelpers;

    TextRenderer(Set<Dialect> dialects, DiagnosticSink sink) {
        this.dialects = dialects;
        this.sink = sink;
    }

    /**
     * Returns a query with its texts, or empty when an engine cannot run it.
     *
     * @param query the query
     * @param facts the facts of each of its statements, without errors
     * @param ownTexts what is declared to be sent to an engine as it is
     */
    Optional<AnalyzedQuery> render(
            NamedQuery query, List<? extends TypeFacts> facts, Map<Dialect, NamedQuery> ownTexts) {
        List<AnalyzedQuery.Step> steps = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            TypeFacts one = facts.get(i);
            Preceding before = new Preceding(List.copyOf(facts.subList(0, i)), true);
            Map<Dialect, QueryModel.EngineSql> texts = new EnumMap<>(Dialect.class);
            boolean alone = !(query.body() instanceof NamedQuery.Block) && ownTexts.isEmpty();
            ListFold fold = alone ? ListFold.of(one).orElse(null) : null;
            Set<Dialect> wanted = new TreeSet<>(dialects);
            wanted.removeIf(dialect -> query.engineOnly() && dialect != query.engine());
            for (Dialect dialect : wanted) {
                NamedQuery own = ownTexts.get(dialect);
                Optional<QueryModel.EngineSql> text = own != null
                        ? new OwnTexts(sink)
                                .read(query, own, facts)
                                .map(bound -> QueryModel.EngineSql.of(bound.text(), bound.slots()))
                        : text(
                                fold == null
                                        ? translator.translate(one, dialect, before)
                                        : translator.translateFolded(one, dialect),
                                query);
                text.ifPresent(it -> texts.put(dialect, it));
            }
            if (texts.size() == wanted.size()) {
                steps.add(new AnalyzedQuery.Step(
                        one.statement(), one, texts.get(Dialect.SQLITE), texts.get(Dialect.POSTGRES), fold));
            }
        }
        return steps.size() < facts.size() ? Optional.empty() : Optional.of(new AnalyzedQuery(query, steps, null));
    }

    /**
     * Returns the statements that create the schema, for each engine; none at all when one cannot have it, which is reported.
     *
     * @param catalog the schema, without errors
     * @param texts what is said to one engine in its own words
     */
    Map<Dialect, List<String>> statements(Catalog catalog, SchemaTexts texts) {
        Map<Dialect, List<String>> statements = new EnumMap<>(Dialect.class);
        for (Dialect dialect : dialects) {
            statements(new SchemaTranslator().translate(catalog, dialect, texts.names(dialect)), catalog)
                    .ifPresent(translated -> {
                        List<String> all = new ArrayList<>(translated);
                        all.addAll(texts.of(dialect));
                        statements.put(dialect, all);
                    });
        }
        return statements.size() < dialects.size() ? Map.of() : statements;
    }

    /**
     * Returns the schema of statements that create it.
     *
     * @param statements the statements, for each engine
     * @param declarations what declares it in the source files
     * @param migrations its versions
     * @param calls the Java of its steps, by version
     */
    SchemaModel schema(
            Map<Dialect, List<String>> statements,
            List<String> declarations,
            CompiledMigrations migrations,
            Map<Integer, SchemaModel.Call> calls) {
        usesHelpers |= migrations.postgresHelpers();
        return new SchemaModel(
                statements.get(Dialect.SQLITE),
                statements.get(Dialect.POSTGRES),
                usesHelpers,
                declarations,
                List.of(),
                migrations.version(),
                migrations.steps().stream()
                        .map(step -> new SchemaModel.Step(
                                step.version(),
                                step.name(),
                                step.checksum(),
                                step.sqlite(),
                                step.postgres(),
                                step.transactional(),
                                calls.get(step.version())))
                        .toList(),
                List.of());
    }

    private Optional<List<String>> statements(Translation translation, Catalog catalog) {
        if (translation instanceof Translation.Refused refused) {
            refused.diagnostics().forEach(sink::add);
            return Optional.empty();
        }
        Translation.Rendered rendered = (Translation.Rendered) translation;
        usesHelpers |= !rendered.helpers().isEmpty();
        for (RenderedSql statement : rendered.statements()) {
            if (!JavaEmitter.fits(statement.text())) {
                SourceSpan span = catalog.tables().get(0).definition().span();
                sink.add(Diagnostic.of(
                        DiagnosticCode.NOT_SUPPORTED,
                        span.file().span(span.start(), span.start()),
                        "a statement of the schema is longer than a Java class can hold: "
                                + statement.text().lines().findFirst().orElse("")));
            }
        }
        return Optional.of(rendered.statements().stream().map(RenderedSql::text).toList());
    }

    private Optional<QueryModel.EngineSql> text(Translation translation, NamedQuery query) {
        if (translation instanceof Translation.Refused refused) {
            refused.diagnostics().forEach(sink::add);
            return Optional.empty();
        }
        Translation.Rendered rendered = (Translation.Rendered) translation;
        usesHelpers |= !rendered.helpers().isEmpty();
        RenderedSql sql = rendered.statements().get(0);
        if (!JavaEmitter.fits(sql.text())) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.NOT_SUPPORTED,
                            query.name().span(),
                            "the text of query \"" + query.name() + "\" is longer than a Java class can hold")
                    .withHelp("split it, or pass its values as parameters"));
            return Optional.empty();
        }
        return Optional.of(new QueryModel.EngineSql(sql.parts().stream()
                .map(part -> new QueryModel.Part(part.fragment(), part.option(), part.text(), part.slots()))
                .toList()));
    }
}
