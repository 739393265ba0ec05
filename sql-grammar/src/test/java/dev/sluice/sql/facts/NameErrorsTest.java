package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is said about names that mean nothing: one problem a statement, at the place that carets mark. */
class NameErrorsTest {
    @TestFactory
    Stream<DynamicTest> errors() {
        return Library.resource("errors.cases")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        int arrow = line.indexOf(" --> ");
        String marked = line.substring(0, arrow);
        String expected = line.substring(arrow + 5);
        String code = expected.substring(0, expected.indexOf(' '));
        int from = marked.indexOf('^');
        String pointedAt = marked.substring(from + 1, marked.indexOf('^', from + 1));
        DiagnosticSink sink = new DiagnosticSink();
        Library.analyze(marked.replace("^", ""), sink);
        assertThat(sink.sorted()).as(line).hasSize(1);
        Diagnostic problem = sink.sorted().get(0);
        assertThat(problem.code().id()).isEqualTo(code);
        assertThat(problem.span().text()).isEqualTo(pointedAt);
        assertThat(problem.span().start()).isEqualTo(from + "q: ".length());
        assertThat(CodeFrame.render(problem)).contains(expected.substring(code.length() + 1));
    }
}
