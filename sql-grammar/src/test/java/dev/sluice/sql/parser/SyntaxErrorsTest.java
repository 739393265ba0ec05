package dev.sluice.sql.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of messages: each paragraph of {@code errors.txt} is a bad statement and what is said about it. */
class SyntaxErrorsTest {
    @TestFactory
    Stream<DynamicTest> everyMessage() {
        List<String> paragraphs = List.of(Corpus.text("errors.txt").strip().split("\n\n", -1));
        assertThat(paragraphs).hasSizeGreaterThan(50);
        return paragraphs.stream()
                .map(paragraph -> DynamicTest.dynamicTest(
                        paragraph.lines().findFirst().orElseThrow(), () -> check(paragraph.stripTrailing())));
    }

    private static void check(String paragraph) {
        String statement = paragraph.lines().findFirst().orElseThrow();
        DiagnosticSink sink = new DiagnosticSink();
        SqlFileParser.parse(new SourceFile("bad.sql", statement), sink);
        StringBuilder said = new StringBuilder(statement);
        sink.sorted().forEach(diagnostic -> said.append('\n').append(show(diagnostic)));
        assertThat(said).hasToString(paragraph);
    }

    private static String show(Diagnostic diagnostic) {
        int start = diagnostic.span().start();
        StringBuilder line = new StringBuilder(" ".repeat(start))
                .append("^".repeat(Math.max(1, diagnostic.span().end() - start)))
                .append(' ')
                .append(diagnostic.code().id())
                .append(": ")
                .append(diagnostic.message());
        if (diagnostic.label() != null) {
            line.append(" | ").append(diagnostic.label());
        }
        if (diagnostic.help() != null) {
            line.append(" | help: ").append(diagnostic.help());
        }
        return line.toString();
    }
}
