package dev.sluice.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sluice.generator.Compilation;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What analysis answers about small source files: columns, parameters, tables and every diagnostic with its place. The
 * cases are the files of {@code src/test/resources/behaviours}.
 *
 * <p>{@code -Dfixtures=update} writes what is answered; the difference is then to be read before it is committed.
 */
class BehavioursTest {
    private static final Path CASES = Path.of("src/test/resources/behaviours");
    private static final boolean UPDATE = "update".equals(System.getProperty("fixtures"));
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Codes about Java classes, and about what no Java is generated for. */
    private static final Set<String> OF_JAVA = Set.of("SLU220", "SLU221", "SLU901");

    private static final String DEMO = "CREATE TABLE demo (id INTEGER NOT NULL PRIMARY KEY, content TEXT NOT NULL);\n";

    private static final String SQLITE_ONLY = "-- for SQLite alone";

    private final Path folder;

    BehavioursTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A source file and what is answered. */
    private record Behaviour(String title, String source, String expected) {}

    @TestFactory
    Stream<DynamicTest> behaves() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> found = Files.list(CASES)) {
            files = found.sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<Behaviour> behaviours = read(text);
            if (UPDATE) {
                update(file, text, behaviours);
            }
            behaviours.forEach(behaviour -> tests.add(DynamicTest.dynamicTest(behaviour.title(), () -> {
                assertThat(answer(behaviour.source())).isEqualTo(behaviour.expected());
                assertThat(generated(behaviour)).isEqualTo(codes(behaviour.expected()));
            })));
        }
        assertThat(tests).hasSizeGreaterThan(40);
        return tests.stream();
    }

    /** The codes that the generator gives, which knows more of Java than the analysis does, and nothing of its engines less. */
    private SortedSet<String> generated(Behaviour behaviour) throws IOException {
        Path sources = Files.createTempDirectory(folder, "sources");
        Compilation.write(sources.resolve("com/acme/example.sql"), behaviour.source());
        if (!behaviour.source().contains("CREATE TABLE")) {
            Compilation.write(sources.resolve("com/acme/demo.sql"), DEMO);
        }
        Set<Dialect> dialects =
                behaviour.source().startsWith(SQLITE_ONLY) ? EnumSet.of(Dialect.SQLITE) : EnumSet.allOf(Dialect.class);
        SortedSet<String> codes = new TreeSet<>(
                Compilation.of(sources, folder.resolve("java"), dialects).codes());
        codes.removeAll(OF_JAVA);
        return codes;
    }

    private static SortedSet<String> codes(String expected) {
        SortedSet<String> codes = expected.lines()
                .filter(line -> line.startsWith("SLU"))
                .map(line -> line.substring(0, 6))
                .collect(Collectors.toCollection(TreeSet::new));
        codes.removeAll(OF_JAVA);
        return codes;
    }

    private static List<Behaviour> read(String text) {
        List<Behaviour> behaviours = new ArrayList<>();
        String[] blocks = text.split("(?m)^=== ");
        for (int i = 1; i < blocks.length; i++) {
            int line = blocks[i].indexOf('\n');
            String body = blocks[i].substring(line + 1);
            int rule = body.indexOf("---\n");
            behaviours.add(new Behaviour(
                    blocks[i].substring(0, line),
                    rule < 0 ? body : body.substring(0, rule),
                    rule < 0 ? "" : body.substring(rule + 4)));
        }
        return behaviours;
    }

    private static void update(Path file, String text, List<Behaviour> behaviours) throws IOException {
        StringBuilder out = new StringBuilder(text.substring(0, text.indexOf("\n=== ") + 1));
        for (Behaviour behaviour : behaviours) {
            out.append("=== ").append(behaviour.title()).append('\n').append(behaviour.source());
            out.append("---\n").append(answer(behaviour.source()));
        }
        Files.writeString(file, out.toString(), StandardCharsets.UTF_8);
    }

    private static String answer(String source) throws IOException {
        ObjectNode request = JSON.createObjectNode();
        if (source.startsWith(SQLITE_ONLY)) {
            request.putArray("dialects").add("sqlite");
        }
        if (!source.contains("CREATE TABLE")) {
            request.putArray("schema").add(DEMO);
        }
        request.put("source", source);
        JsonNode answer = JSON.readTree(AnalyzeCommand.answer(request.toString()));
        List<String> lines = new ArrayList<>();
        for (JsonNode diagnostic : answer.get("diagnostics")) {
            lines.add(diagnostic(diagnostic, source));
        }
        for (JsonNode statement : answer.get("statements")) {
            if (statement.get("ok").booleanValue()) {
                lines.add(statement(statement));
            }
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String diagnostic(JsonNode diagnostic, String source) {
        String place = "";
        if (!diagnostic.has("schema")) {
            String line = source.split("\n", -1)[diagnostic.get("line").intValue() - 1];
            int from = diagnostic.get("column").intValue() - 1;
            boolean sameLine = diagnostic.get("line").equals(diagnostic.get("endLine"));
            int to = sameLine ? diagnostic.get("endColumn").intValue() - 1 : line.length();
            place = " line " + diagnostic.get("line") + " at <" + line.substring(from, to) + ">";
        }
        String help = diagnostic.get("help").asText();
        return diagnostic.get("code").textValue() + place + ": "
                + diagnostic.get("message").textValue() + "; " + help;
    }

    private static String statement(JsonNode statement) {
        String line = statement.get("name").textValue() + ": " + values(statement.get("columns"));
        if (!statement.get("parameters").isEmpty()) {
            line += " | " + values(statement.get("parameters"));
        }
        line += ", " + statement.get("cardinality").textValue();
        return line + tables(", reads ", statement.get("reads")) + tables(", writes ", statement.get("writes"));
    }

    private static String values(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(value -> value.get("name").textValue() + " "
                        + (value.has("columns")
                                ? "{" + values(value.get("columns")) + "}"
                                : value.get("type").textValue())
                        + (value.get("nullable").booleanValue() ? "?" : "")
                        + (value.path("list").booleanValue() ? " list" : ""))
                .collect(Collectors.joining(", "));
    }

    private static String tables(String before, JsonNode names) {
        return names.isEmpty()
                ? ""
                : before
                        + StreamSupport.stream(names.spliterator(), false)
                                .map(JsonNode::textValue)
                                .collect(Collectors.joining(" "));
    }
}
