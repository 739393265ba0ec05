package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Types and nullness of the columns and parameters of many statements, one a line. */
class StatementCasesTest {
    /** A statement and what is expected of it. */
    record Case(int line, String sql, String expected) {
        @Override
        public String toString() {
            return "line " + line + ": " + sql;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        String[] lines = Library.resource("statements.cases").split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int arrow = lines[i].indexOf(" --> ");
            if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
                assertThat(arrow).as("line %d has an arrow", i + 1).isPositive();
                cases.add(new Case(
                        i + 1,
                        lines[i].substring(0, arrow).strip(),
                        lines[i].substring(arrow + 5).strip()));
            }
        }
        return cases;
    }

    @TestFactory
    Stream<DynamicTest> statements() {
        return cases().stream()
                .map(c -> DynamicTest.dynamicTest(c.toString(), () -> {
                    DiagnosticSink sink = new DiagnosticSink();
                    List<StatementFacts> facts = Library.analyze(c.sql(), sink);
                    assertThat(sink.sorted()).extracting(CodeFrame::render).isEmpty();
                    assertThat(describe(facts)).isEqualTo(c.expected());
                }));
    }

    /** Writes facts as the table does: columns, then after a bar the parameters. */
    static String describe(List<StatementFacts> facts) {
        StatementFacts last = facts.get(facts.size() - 1);
        String columns =
                last.resultColumns().stream().map(StatementCasesTest::describe).collect(Collectors.joining(", "));
        String parameters = facts.stream()
                .flatMap(f -> f.parameters().stream())
                .map(StatementCasesTest::describe)
                .distinct()
                .collect(Collectors.joining(", "));
        return (columns.isEmpty() ? "-" : columns) + (parameters.isEmpty() ? "" : " | " + parameters);
    }

    private static String describe(ResultColumn column) {
        if (column instanceof ResultColumn.Scalar scalar) {
            return scalar.name() + " " + describe(scalar.value());
        }
        if (column instanceof ResultColumn.Nested nested) {
            String inner =
                    nested.columns().stream().map(StatementCasesTest::describe).collect(Collectors.joining(", "));
            return nested.name() + (nested.relation().nullable() ? "?" : "") + " {" + inner + "}";
        }
        ResultColumn.Listed listed = (ResultColumn.Listed) column;
        return listed.name() + " ["
                + listed.columns().stream().map(StatementCasesTest::describe).collect(Collectors.joining(", "))
                + "]";
    }

    private static String describe(ParameterFact parameter) {
        String name = parameter.name() == null ? "?" + parameter.number() : ":" + parameter.name();
        return name + " " + describe(parameter.value()) + (parameter.collection() ? " list" : "")
                + (parameter.optional() ? " optional" : "");
    }

    private static String describe(ValueType value) {
        return value.type() + (value.nullable() ? "?" : "");
    }
}
