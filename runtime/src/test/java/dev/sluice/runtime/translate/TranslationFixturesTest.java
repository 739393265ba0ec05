package dev.sluice.runtime.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementAnalyzer;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The texts of each engine, as fixtures; {@code -Dfixtures=update} writes them anew. */
class TranslationFixturesTest {
    private static final Path FOLDER = Path.of("src/test/resources/translate");

    @TestFactory
    List<DynamicTest> texts() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.sorted().toList();
        }
        assertFalse(files.isEmpty());
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : files) {
            TranslationFixture fixture = TranslationFixture.read(file);
            assertFalse(fixture.cases().isEmpty(), file.toString());
            if ("update".equals(System.getProperty("fixtures"))) {
                update(fixture);
                continue;
            }
            Catalog catalog = catalog(fixture.schema());
            for (TranslationFixture.Case one : fixture.cases()) {
                tests.add(dynamicTest(file.getFileName() + " " + one.name(), () -> {
                    assertFalse(one.blocks().getOrDefault("because", "").isEmpty(), "no reason");
                    for (Dialect dialect : Dialect.values()) {
                        assertEquals(one.blocks().get(block(dialect)), text(one.source(), catalog, dialect));
                    }
                }));
            }
        }
        return tests;
    }

    private static String block(Dialect dialect) {
        return dialect.name().toLowerCase(Locale.ROOT);
    }

    private static void update(TranslationFixture fixture) throws IOException {
        Catalog catalog = catalog(fixture.schema());
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (TranslationFixture.Case one : fixture.cases()) {
            Map<String, String> blocks = new LinkedHashMap<>();
            for (Dialect dialect : Dialect.values()) {
                blocks.put(block(dialect), text(one.source(), catalog, dialect));
            }
            texts.put(one.name(), blocks);
        }
        fixture.write(texts);
    }

    private static Catalog catalog(String schema) {
        DiagnosticSink sink = new DiagnosticSink();
        SourceFile file = new SourceFile("schema.sql", schema);
        Catalog catalog = SchemaAnalyzer.catalog(SqlFileParser.parse(file, sink).items(), sink);
        assertEquals(List.of(), sink.sorted());
        return catalog;
    }

    private static String text(String source, Catalog catalog, Dialect dialect) {
        DiagnosticSink sink = new DiagnosticSink();
        Statement statement = SqlFileParser.parseStatement(new SourceFile("case.sql", source), sink);
        assertEquals(List.of(), sink.sorted());
        Translation translation = new SqlTranslator()
                .translate(
                        StatementAnalyzer.analyze(Objects.requireNonNull(statement), catalog, List.of(), sink),
                        dialect);
        if (translation instanceof Translation.Refused refused) {
            return refused.diagnostics().stream()
                    .map(TranslationFixturesTest::line)
                    .collect(Collectors.joining("\n"));
        }
        RenderedSql rendered = ((Translation.Rendered) translation).statements().get(0);
        String slots = rendered.slots().isEmpty() ? "" : "\nslots " + rendered.slots();
        return rendered.text() + slots;
    }

    private static String line(Diagnostic diagnostic) {
        return "refused " + diagnostic.code().id() + " at \""
                + diagnostic.span().text() + "\": " + diagnostic.message() + "; " + diagnostic.help();
    }
}
