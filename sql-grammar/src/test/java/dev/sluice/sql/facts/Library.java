package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The small schema that the tests of analysis are about, and how they read SQL. */
final class Library {
    static final Catalog CATALOG = catalog(resource("schema.sql"));

    private Library() {}

    static String resource(String name) {
        try (InputStream in = Library.class.getResourceAsStream("/facts/" + name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FileItem> items(String text, DiagnosticSink sink) {
        return SqlFileParser.parse(new SourceFile("schema.sql", text), sink).items();
    }

    static Catalog catalog(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        Catalog catalog = SchemaAnalyzer.catalog(items(text, sink), sink);
        assertThat(sink.sorted()).extracting(CodeFrame::render).isEmpty();
        return catalog;
    }

    /** Reads a named query without its header: {@code (:p AS TYPE) statement} or a statement. */
    static List<StatementFacts> analyze(String sql, DiagnosticSink sink) {
        String named = sql.startsWith("{")
                ? "q " + sql
                : sql.startsWith("(:") || sql.startsWith("($") ? "q" + sql : "q: " + sql;
        List<FileItem> items = items(named.replaceFirst("^q(\\([^)]*\\)) (?!:)", "q$1: ") + ";", sink);
        if (items.isEmpty()) {
            return List.of();
        }
        NamedQuery query = (NamedQuery) items.get(0);
        List<Statement> statements = query.body() instanceof NamedQuery.Block block
                ? block.statements()
                : List.of(((NamedQuery.Single) query.body()).statement());
        return StatementAnalyzer.analyze(statements, CATALOG, query.parameters(), sink);
    }
}
