package dev.sluice.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line's interface: its documented examples, and input that nobody should send. */
class AnalyzeCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern EXAMPLE = Pattern.compile(
            "Request \\(on one line\\):\\s+```json\\n(.*?)\\n```\\s+Answer:\\s+```json\\n(.*?)\\n```", Pattern.DOTALL);

    private static JsonNode answer(String request) throws IOException {
        String line = AnalyzeCommand.answer(request);
        assertThat(line).doesNotContain("\n");
        return JSON.readTree(line);
    }

    private static JsonNode statement(String schema, String sql) throws IOException {
        return answer(JSON.writeValueAsString(JSON.createObjectNode()
                .<com.fasterxml.jackson.databind.node.ObjectNode>set(
                        "schema", JSON.createArrayNode().add(schema))
                .set(
                        "statements",
                        JSON.createArrayNode().add(JSON.createObjectNode().put("sql", sql)))));
    }

    @Test
    void the_examples_of_the_manual_are_answered_as_it_says() throws IOException {
        String manual = Files.readString(Path.of("..", "docs", "analyze.md"), StandardCharsets.UTF_8);
        Matcher example = EXAMPLE.matcher(manual);
        int count = 0;
        while (example.find()) {
            JsonNode request = JSON.readTree(example.group(1));
            assertThat(answer(request.toString())).isEqualTo(JSON.readTree(example.group(2)));
            count++;
        }
        assertThat(count).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no JSON",
                "{",
                "[]",
                "7",
                "{\"schema\": 1}",
                "{\"schema\": [1]}",
                "{\"statements\": [\"SELECT 1\"]}",
                "{\"statements\": [{\"sql\": 1}]}",
                "{\"statements\": [{\"sql\": \"SELECT 1\", \"parameters\": []}]}",
                "{\"statements\": [{\"sql\": \"SELECT 1\", \"parameters\": {\"a\": 1}}]}",
                "{\"dialects\": [\"oracle\"]}",
                "{\"source\": []}",
                "{} {}",
                "\u0000\u0001\uFFFF"
            })
    void a_line_that_is_no_request_is_answered(String line) throws IOException {
        JsonNode answer = answer(line);
        assertThat(answer.get("ok").booleanValue()).isFalse();
        assertThat(answer.at("/diagnostics/0/code").textValue()).isEqualTo("SLU000");
        assertThat(answer.at("/diagnostics/0/message").textValue()).isNotBlank();
    }

    @Test
    void one_process_answers_line_by_line_and_repeats_the_id() throws IOException {
        StringWriter out = new StringWriter();
        String requests = "{\"id\": 1}\n\nrubbish\n{\"id\": {\"a\": [2]}, \"unknown\": true}\n";
        AnalyzeCommand.run(new BufferedReader(new StringReader(requests)), out);
        List<String> ids = new ArrayList<>();
        for (String line : out.toString().split("\n")) {
            ids.add(JSON.readTree(line).get("id").toString());
        }
        assertThat(ids).containsExactly("1", "null", "{\"a\":[2]}");
    }

    @Test
    void a_statement_that_is_refused_leaves_the_others_answered() throws IOException {
        JsonNode answer = answer("{\"schema\": [\"CREATE TABLE t (a INTEGER NOT NULL)\"], \"statements\": ["
                + "{\"sql\": \"SELECT b FROM t\"}, {\"sql\": \"SELEC\"}, {\"sql\": \"\"}, {\"sql\": \"SELECT ?\"},"
                + "{\"sql\": \"SELECT a FROM t\"}]}");
        assertThat(answer.get("ok").booleanValue()).isFalse();
        assertThat(answer.get("statements")).hasSize(5);
        for (int i = 0; i < 4; i++) {
            assertThat(answer.at("/statements/" + i + "/ok").booleanValue()).isFalse();
        }
        assertThat(answer.at("/statements/4/ok").booleanValue()).isTrue();
        List<Integer> concerned = new ArrayList<>();
        answer.get("diagnostics")
                .forEach(problem -> concerned.add(problem.get("statement").intValue()));
        assertThat(concerned).contains(0, 1, 2, 3).doesNotContain(4);
    }

    @Test
    void a_type_is_never_invented() throws IOException {
        JsonNode unknown = statement("CREATE TABLE t (a)", "SELECT :x FROM t");
        assertThat(unknown.at("/statements/0/ok").booleanValue()).isFalse();
        JsonNode any = answer("{\"schema\": [\"CREATE TABLE t (a)\"], \"statements\": [{\"sql\": \"SELECT a FROM t\"}],"
                + " \"dialects\": [\"sqlite\"]}");
        assertThat(any.at("/statements/0/columns/0/type").textValue()).isEqualTo("ANY");
        JsonNode bad =
                answer("{\"statements\": [{\"sql\": \"SELECT :x\", \"parameters\": {\"x\": \"NO, SUCH); DROP\"}}]}");
        assertThat(bad.at("/diagnostics/0/message").textValue()).contains("is no type");
    }

    @Test
    void cardinality_is_what_can_be_proved() throws IOException {
        String schema = "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)";
        assertThat(cardinality(schema, "SELECT a FROM t WHERE id = ?")).isEqualTo("optional");
        assertThat(cardinality(schema, "SELECT count(*) FROM t")).isEqualTo("one");
        assertThat(cardinality(schema, "SELECT count(*) FROM t HAVING count(*) > 1"))
                .isEqualTo("optional");
        assertThat(cardinality(schema, "SELECT count(*) FROM t GROUP BY a")).isEqualTo("many");
        assertThat(cardinality(schema, "SELECT 1 WHERE ? > 1")).isEqualTo("optional");
        assertThat(cardinality(schema, "VALUES (1), (2)")).isEqualTo("many");
        assertThat(cardinality(schema, "INSERT INTO t (a) VALUES ('x') RETURNING id"))
                .isEqualTo("one");
        assertThat(cardinality(schema, "INSERT OR IGNORE INTO t (a) VALUES ('x') RETURNING id"))
                .isEqualTo("many");
        assertThat(cardinality(schema, "DELETE FROM t WHERE id = 1")).isEqualTo("execrows");
        assertThat(cardinality(schema, "CREATE TABLE u (a INTEGER)")).isEqualTo("exec");
    }

    private static String cardinality(String schema, String sql) throws IOException {
        return statement(schema, sql).at("/statements/0/cardinality").textValue();
    }

    @Test
    void deep_and_large_statements_are_answered() throws IOException {
        String deep = "SELECT " + "(".repeat(100_000) + "1" + ")".repeat(100_000);
        JsonNode answer = statement("CREATE TABLE t (a INTEGER)", deep);
        assertThat(answer.get("statements")).hasSize(1);
        String wide = "SELECT " + "a + ".repeat(50_000) + "a FROM t";
        assertThat(statement("CREATE TABLE t (a INTEGER)", wide).get("statements"))
                .hasSize(1);
    }
}
