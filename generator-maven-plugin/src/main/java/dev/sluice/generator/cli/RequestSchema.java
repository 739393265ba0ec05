package dev.sluice.generator.cli;

import dev.sluice.generator.check.FileRules;
import dev.sluice.generator.check.SchemaRules;
import dev.sluice.generator.cli.AnalyzeAnswer.Sql;
import dev.sluice.generator.cli.AnalyzeAnswer.StatementAnswer;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaChangeTranslator;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.evolution.SchemaChange;
import dev.sluice.sql.evolution.SchemaChanges;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schema that the statements of a request see, as its declarations change it, and its texts. */
final class RequestSchema {
    private final AnalyzeRequest request;
    private final Renderings renderings;
    private final List<FileItem> declarations = new ArrayList<>();
    private final List<FileItem.EngineText> engineTexts = new ArrayList<>();
    private Catalog catalog = Catalog.empty();

    RequestSchema(AnalyzeRequest request, Renderings renderings) {
        this.request = request;
        this.renderings = renderings;
    }

    Catalog catalog() {
        return catalog;
    }

    void addAll(List<FileItem> items) {
        items.forEach(this::add);
    }

    void add(FileItem item) {
        if (item instanceof FileItem.EngineText text) {
            engineTexts.add(text);
        } else {
            declarations.add(item);
        }
    }

    /** Makes a catalog of what was declared. */
    void build(DiagnosticSink sink) {
        catalog = catalog(declarations, sink);
    }

    /** The texts of the whole schema. */
    Map<String, List<String>> ddl(DiagnosticSink sink) {
        Map<String, List<String>> ddl = new LinkedHashMap<>();
        for (Dialect dialect : request.dialects()) {
            List<String> texts = new ArrayList<>();
            renderings
                    .of(new SchemaTranslator().translate(catalog, dialect, ownNames(dialect)), sink)
                    .forEach(sql -> texts.add(sql.text()));
            engineTexts.stream().filter(text -> text.engine() == dialect).forEach(text -> texts.add(text.text()));
            ddl.put(Renderings.key(dialect), texts);
        }
        return ddl;
    }

    /** The names of what has a text of its own for an engine. */
    private Set<String> ownNames(Dialect dialect) {
        return engineTexts.stream()
                .filter(text -> text.engine() == dialect)
                .map(text -> text.name().key())
                .collect(Collectors.toSet());
    }

    /** A declaration among the statements is what the later ones see; its own text is what it adds to the schema's. */
    @Nullable
    StatementAnswer answer(SchemaStatement declaration, DiagnosticSink sink) {
        FileItem.Plain item = new FileItem.Plain(declaration, declaration.span());
        SchemaChanges schema = new SchemaChanges(sink);
        declarations.forEach(schema::apply);
        schema.apply(item);
        DiagnosticSink all = new DiagnosticSink();
        Catalog extended = catalog(schema.items(), all);
        // What is wrong elsewhere was told before.
        all.sorted().stream()
                .filter(diagnostic ->
                        diagnostic.span().file() == declaration.span().file())
                .forEach(sink::add);
        if (sink.hasErrors() || !FileRules.check(item, sink)) {
            return null;
        }
        if (sink.hasErrors()) {
            declare(schema, extended);
            return null;
        }
        Map<String, List<Sql>> texts = new LinkedHashMap<>();
        for (Dialect dialect : request.dialects()) {
            boolean filled = declaration instanceof SchemaStatement.CreateTableAs
                    || declaration instanceof SchemaStatement.CreateVirtualTable;
            texts.put(
                    Renderings.key(dialect),
                    filled ? added(declaration, extended, dialect, sink) : changed(declaration, dialect, sink));
        }
        declare(schema, extended);
        return new StatementAnswer(true, null, "schema", "exec", List.of(), List.of(), List.of(), List.of(), texts);
    }

    private void declare(SchemaChanges schema, Catalog extended) {
        declarations.clear();
        declarations.addAll(schema.items());
        catalog = extended;
    }

    /** The texts that a schema has more with a declaration; what was refused of it before is not said again. */
    private List<Sql> added(SchemaStatement declaration, Catalog extended, Dialect dialect, DiagnosticSink sink) {
        List<RenderedSql> before =
                renderings.of(new SchemaTranslator().translate(catalog, dialect), new DiagnosticSink());
        DiagnosticSink all = new DiagnosticSink();
        List<RenderedSql> after =
                new ArrayList<>(renderings.of(new SchemaTranslator().translate(extended, dialect), all));
        all.sorted().stream()
                .filter(diagnostic ->
                        diagnostic.span().file() == declaration.span().file())
                .forEach(sink::add);
        after.removeAll(before);
        return Renderings.unbound(after);
    }

    /** The texts of a change of the schema as it is before it. */
    private List<Sql> changed(SchemaStatement statement, Dialect dialect, DiagnosticSink sink) {
        SchemaChange change =
                SchemaChange.of(DeclaredSchema.of(declarations, enums()), statement, new DiagnosticSink());
        return renderings.texts(new SchemaChangeTranslator().translate(change, dialect), sink);
    }

    private Catalog catalog(List<FileItem> items, DiagnosticSink sink) {
        Catalog catalog = SchemaAnalyzer.catalog(items, enums(), sink);
        SchemaRules.check(catalog, sink);
        return catalog;
    }

    /** A single statement has no class path: comments say which constants an enum has. */
    private EnumConstants enums() {
        List<String> texts = new ArrayList<>(request.schema());
        if (request.source() != null) {
            texts.add(request.source());
        }
        return EnumConstants.inComments(texts);
    }
}
