package dev.sluice.sql.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.Node;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.ast.Statement;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the parser to itself: what is printed parses to the same tree. */
class RoundTripTest {
    private static final long SEED = Long.getLong("sluice.seed", 20261122L);

    private static @Nullable Statement statement(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        Statement statement = SqlFileParser.parseStatement(new SourceFile("statement.sql", text), sink);
        return sink.hasErrors() ? null : statement;
    }

    private static SqlFile file(String text) {
        DiagnosticSink sink = new DiagnosticSink();
        SqlFile file = SqlFileParser.parse(new SourceFile("file.sql", text), sink);
        assertThat(sink.sorted().stream().map(CodeFrame::render)).as(text).isEmpty();
        return file;
    }

    private static int checkAll(List<String> texts) {
        int checked = 0;
        for (String text : texts) {
            Statement tree = statement(text);
            if (tree == null) {
                continue;
            }
            checked++;
            checkSpans(tree);
            String printed = SourcePrinter.print(tree);
            Statement again = statement(printed);
            assertThat(again).as(text + "\nprinted: " + printed).isNotNull();
            assertThat(Trees.dump(again)).as(text + "\nprinted: " + printed).isEqualTo(Trees.dump(tree));
            assertThat(SourcePrinter.print(again)).isEqualTo(printed);
        }
        return checked;
    }

    /** Spans of parts lie within the span of the whole. */
    private static void checkSpans(Node node) {
        if (!(node instanceof Record tree)) {
            return;
        }
        for (RecordComponent component : tree.getClass().getRecordComponents()) {
            Object value = Trees.get(tree, component);
            List<?> parts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
            for (Object part : parts) {
                if (part instanceof Node child) {
                    if (!node.span().contains(child.span())) {
                        throw new AssertionError(child + " within " + node);
                    }
                    checkSpans(child);
                }
            }
        }
    }

    @Test
    void ofHandWrittenStatements() {
        assertThat(checkAll(Corpus.statements())).isGreaterThan(200);
    }

    @Test
    void ofNamesThatAreKeywords() {
        List<String> texts = new ArrayList<>();
        for (String place : Corpus.lines("keyword-places.txt")) {
            for (String keyword : Corpus.keywords()) {
                texts.add(place.replace("{}", '"' + keyword + '"'));
            }
        }
        Random random = new Random(SEED);
        for (String place : Corpus.lines("keyword-places.txt")) {
            List<String> keywords = Corpus.keywords();
            for (int i = 0; i < 15; i++) {
                texts.add(place.replace("{}", keywords.get(random.nextInt(keywords.size()))));
            }
        }
        assertThat(checkAll(texts)).isGreaterThan(6000);
    }

    @Test
    void ofGeneratedStatements() {
        System.out.println("seed of generated statements: " + SEED + " (-Dsluice.seed=...)");
        StatementGenerator generator = new StatementGenerator(SEED);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            texts.add(generator.statement());
        }
        assertThat(checkAll(texts)).isGreaterThan(3500);
    }

    @Test
    void ofAllExtensions() {
        SqlFile tree = file(Corpus.text("extensions.sql"));
        assertThat(tree.items()).hasSize(31);
        String printed = SourcePrinter.print(tree);
        SqlFile again = file(printed);
        for (int i = 0; i < tree.items().size(); i++) {
            FileItem item = tree.items().get(i);
            checkSpans(item);
            assertThat(Trees.dump(again.items().get(i)))
                    .as(SourcePrinter.print(item))
                    .isEqualTo(Trees.dump(item));
        }
        assertThat(SourcePrinter.print(again)).isEqualTo(printed);
    }
}
