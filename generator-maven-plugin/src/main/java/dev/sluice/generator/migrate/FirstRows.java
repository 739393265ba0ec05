package dev.sluice.generator.migrate;

import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SourcePrinter;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a new database of a version runs once, behind the statements that create its schema: {@code @create}.
 *
 * @param queries in order, perhaps none
 */
public record FirstRows(List<NamedQuery> queries) {
    static final FirstRows NONE = new FirstRows(List.of());

    /** Copies. */
    public FirstRows {
        queries = List.copyOf(queries);
    }

    /**
     * Finds them.
     *
     * @param items what stands in the files
     */
    public static FirstRows of(Collection<? extends FileItem> items) {
        List<NamedQuery> queries = new ArrayList<>();
        for (FileItem item : items) {
            if (item instanceof NamedQuery query && query.atCreate()) {
                queries.add(query);
            }
        }
        return new FirstRows(queries);
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return queries.isEmpty();
    }

    /** Returns them as source text that says the same. */
    String text() {
        StringBuilder out = new StringBuilder();
        queries.forEach(query -> out.append(SourcePrinter.print(query)).append("\n\n"));
        return out.toString();
    }

    /**
     * Translates them.
     *
     * @param catalog the schema of their version
     * @param dialect the engine
     * @param sink takes what is wrong
     * @return a text for each statement
     */
    public List<String> texts(Catalog catalog, Dialect dialect, DiagnosticSink sink) {
        List<String> texts = new ArrayList<>();
        for (NamedQuery query : queries) {
            for (Statement statement : statements(query.body())) {
                DiagnosticSink own = new DiagnosticSink();
                StatementFacts facts = StatementAnalyzer.analyze(statement, catalog, List.of(), own);
                own.sorted().forEach(sink::add);
                if (!own.hasErrors()) {
                    add(new SqlTranslator().translate(facts, dialect), texts, sink);
                }
            }
        }
        return texts;
    }

    private static List<Statement> statements(NamedQuery.Body body) {
        return body instanceof NamedQuery.Single single
                ? List.of(single.statement())
                : body instanceof NamedQuery.Block block ? block.statements() : List.of();
    }

    private static void add(Translation translation, List<String> texts, DiagnosticSink sink) {
        if (translation instanceof Translation.Refused refused) {
            refused.diagnostics().forEach(sink::add);
        } else if (translation instanceof Translation.Rendered rendered) {
            rendered.statements().stream().map(RenderedSql::text).forEach(texts::add);
        }
    }
}
