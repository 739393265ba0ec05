package dev.sluice.benchmarks.chinook;

import dev.sluice.runtime.translate.ListFold;
import dev.sluice.runtime.translate.PostgresHelpers;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the build makes of the sources of the example for PostgreSQL. */
final class StoreQueries {
    private final SqlTranslator translator = new SqlTranslator();
    private final List<String> schema = new ArrayList<>();
    private final Map<String, BoundSql> queries = new HashMap<>();

    /**
     * Reads and translates them.
     *
     * @param sources the folder of the example's {@code .sql} files
     * @throws IOException if a file cannot be read
     */
    StoreQueries(Path sources) throws IOException {
        DiagnosticSink sink = new DiagnosticSink();
        List<FileItem> items = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                SourceFile source = new SourceFile(file.toString(), Files.readString(file));
                items.addAll(SqlFileParser.parse(source, sink).items());
            }
        }
        Catalog catalog = SchemaAnalyzer.catalog(items, sink);
        schema.add(PostgresHelpers.script());
        rendered(new SchemaTranslator().translate(catalog, Dialect.POSTGRES)).stream()
                .map(RenderedSql::text)
                .forEach(schema::add);
        for (FileItem item : items) {
            if (item instanceof NamedQuery query && query.body() instanceof NamedQuery.Single single) {
                StatementFacts facts = StatementAnalyzer.analyze(
                                List.of(single.statement()), catalog, query.parameters(), sink)
                        .get(0);
                queries.put(query.name().text(), bound(facts));
            }
        }
        if (sink.hasErrors()) {
            throw new IllegalStateException(sink.sorted().toString());
        }
    }

    private BoundSql bound(StatementFacts facts) {
        Translation translation = ListFold.of(facts).isPresent()
                ? translator.translateFolded(facts, Dialect.POSTGRES)
                : translator.translate(facts, Dialect.POSTGRES);
        RenderedSql sql = rendered(translation).get(0);
        return new BoundSql(
                sql.text(),
                sql.slots().stream()
                        .map(slot -> facts.parameters().get(slot).name())
                        .toList());
    }

    private static List<RenderedSql> rendered(Translation translation) {
        if (translation instanceof Translation.Rendered rendered) {
            return rendered.statements();
        }
        throw new IllegalStateException(translation.toString());
    }

    /** Returns the statements that create the schema. */
    List<String> schema() {
        return List.copyOf(schema);
    }

    /** Returns a query of the example. */
    BoundSql of(String name) {
        BoundSql query = queries.get(name);
        if (query == null) {
            throw new IllegalArgumentException("the example has no query " + name);
        }
        return query;
    }
}
