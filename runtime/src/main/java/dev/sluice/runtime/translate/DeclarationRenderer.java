package dev.sluice.runtime.translate;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Writes declarations of one schema for one engine, and collects the texts and what was refused. Used by one thread. */
final class DeclarationRenderer {
    private final Catalog catalog;
    private final Dialect dialect;
    private final List<RenderedSql> statements = new ArrayList<>();
    private final List<Diagnostic> refusals = new ArrayList<>();
    private final Set<String> helpers = new TreeSet<>();
    private final IdentityHashMap<Statement, Writing> begun = new IdentityHashMap<>();

    DeclarationRenderer(Catalog catalog, Dialect dialect) {
        this.catalog = catalog;
        this.dialect = dialect;
    }

    /** Writes something about a declaration behind what was written before. */
    void add(Statement declaration, BiConsumer<SchemaWriter, List<String>> use) {
        for (String text : texts(declaration, use)) {
            statements.add(RenderedSql.plain(text, List.of(), List.of()));
        }
    }

    /** Returns texts about a declaration without adding them; refusals and helpers are noted. */
    List<String> texts(Statement declaration, BiConsumer<SchemaWriter, List<String>> use) {
        Writing writing = begun.computeIfAbsent(declaration, this::begin);
        List<String> texts = new ArrayList<>();
        writing.context().part(() -> use.accept(writing.writer(), texts));
        note(writing.context());
        return texts;
    }

    /** What is known of a declaration that is written about. */
    private record Writing(Context context, SchemaWriter writer) {}

    private Writing begin(Statement declaration) {
        StatementFacts facts = StatementAnalyzer.analyze(declaration, catalog, List.of(), new DiagnosticSink());
        Context context = new Context(facts, dialect);
        QueryLowering queries = SqlTranslator.queries(context);
        return new Writing(
                context,
                dialect == Dialect.SQLITE ? new SqliteSchema(context, queries) : new PostgresSchema(context, queries));
    }

    private void note(Context context) {
        for (Diagnostic refusal : context.refusals()) {
            if (!refusals.contains(refusal)) {
                refusals.add(refusal);
            }
        }
        helpers.addAll(context.helpers());
    }

    Translation result() {
        return refusals.isEmpty() ? new Translation.Rendered(statements, helpers) : new Translation.Refused(refusals);
    }
}
