package dev.sluice.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
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

    private static JsonNode last(String... statements) throws IOException {
        com.fasterxml.jackson.databind.node.ObjectNode request = JSON.createObjectNode();
        request.putArray("schema")
                .add("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)")
                .add("CREATE TABLE n (id INTEGER PRIMARY KEY, a TEXT NOT NULL)");
        com.fasterxml.jackson.databind.node.ArrayNode list = request.putArray("statements");
        for (String sql : statements) {
            list.addObject().put("sql", sql);
        }
        return answer(JSON.writeValueAsString(request))
                .get("statements")
                .get(statements.length - 1)
                .get("ok");
    }

    @Test
    void the_number_of_the_last_row_is_that_of_the_insert_before() throws IOException {
        String asked = "SELECT last_insert_rowid()";
        assertThat(last("INSERT INTO t (a) VALUES ('x')", asked).asBoolean()).isTrue();
        assertThat(last("BEGIN", "INSERT INTO n (a) VALUES ('x')", asked).asBoolean())
                .isTrue();
        assertThat(last("INSERT INTO n (a) VALUES ('x')", asked).asBoolean()).isFalse();
        assertThat(last("INSERT INTO t (a) VALUES ('x')", "COMMIT", asked).asBoolean())
                .isFalse();
        assertThat(last("INSERT INTO t (a) VALUES ('x')", "INSERT INTO t (z) VALUES (1)", asked)
                        .asBoolean())
                .isFalse();
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
    void the_schema_may_say_how_an_engine_writes_a_table() throws IOException {
        JsonNode answer = answer("{\"schema\": [\"CREATE VIRTUAL TABLE words USING fts5(word)\","
                + " \"TABLE words ON POSTGRES: $$ CREATE TABLE words (rowid bigint, word text) $$;\"],"
                + " \"statements\": [{\"sql\": \"SELECT count(*) FROM words\"}]}");
        assertThat(answer.get("diagnostics")).isEmpty();
        assertThat(answer.at("/ddl/sqlite/0").textValue()).startsWith("CREATE VIRTUAL TABLE");
        JsonNode postgres = answer.at("/ddl/postgres");
        assertThat(postgres.get(postgres.size() - 1).textValue().strip())
                .isEqualTo("CREATE TABLE words (rowid bigint, word text)");
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
                .isEqualTo("optional");
        assertThat(cardinality(schema, "INSERT INTO t (a) SELECT a FROM t RETURNING id"))
                .isEqualTo("many");
        assertThat(cardinality(schema, "UPDATE t SET a = 'x' WHERE id = 1 RETURNING id"))
                .isEqualTo("optional");
        assertThat(cardinality(schema, "DELETE FROM t WHERE a = 'x' RETURNING id"))
                .isEqualTo("many");
        assertThat(cardinality(schema, "SELECT a, count(*) FROM t WHERE a = 'x' GROUP BY a"))
                .isEqualTo("optional");
        assertThat(cardinality(schema, "DELETE FROM t WHERE id = 1")).isEqualTo("execrows");
        assertThat(cardinality(schema, "CREATE TABLE u (a INTEGER)")).isEqualTo("exec");
    }

    @Test
    void a_parameter_declared_as_one_value_makes_in_a_list_of_one() throws IOException {
        String schema = "\"schema\": [\"CREATE TABLE t (a INTEGER)\"], \"dialects\": [\"sqlite\"]";
        JsonNode open = answer("{" + schema + ", \"statements\": [{\"sql\": \"SELECT a FROM t WHERE a IN (?)\"}]}");
        assertThat(open.at("/statements/0/parameters/0/list").booleanValue()).isTrue();
        JsonNode closed = answer("{" + schema + ", \"statements\": [{\"sql\": \"SELECT a FROM t WHERE a IN (?)\","
                + " \"parameters\": {\"1\": \"INTEGER\"}}]}");
        assertThat(closed.at("/statements/0/parameters/0/list").booleanValue()).isFalse();
    }

    private static JsonNode source(String source) throws IOException {
        return answer(JSON.writeValueAsString(JSON.createObjectNode().put("source", source)));
    }

    @Test
    void texts_for_one_engine_are_told_for_that_engine() throws IOException {
        JsonNode answer = source("""
                CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
                CREATE VIRTUAL TABLE search USING fts5(body);
                TABLE search ON POSTGRES: $$ CREATE TABLE search (body text) $$;
                find: SELECT id FROM docs WHERE body LIKE :q;
                find ON POSTGRES: $$ SELECT id FROM docs WHERE body ~ :q AND ':no' <> '?' AND data ? 'a' $$;
                lite ON SQLITE ONLY: SELECT rowid FROM search WHERE search MATCH :q;
                own(:q AS TEXT) ON POSTGRES ONLY: $$ SELECT :q::text $$;
                """);
        assertThat(answer.get("diagnostics")).isEmpty();
        assertThat(answer.at("/ddl/sqlite/1").textValue()).isEqualTo("CREATE VIRTUAL TABLE search USING fts5(body)");
        assertThat(answer.at("/ddl/postgres/1").textValue()).isEqualTo("CREATE TABLE search (body text)");
        assertThat(answer.at("/statements/0/sql/postgres/0/text").textValue())
                .isEqualTo("SELECT id FROM docs WHERE body ~ ? AND ':no' <> '?' AND data ?? 'a'");
        assertThat(answer.at("/statements/0/sql/postgres/0/bind/0").textValue()).isEqualTo("q");
        assertThat(answer.at("/statements/1/sql").has("postgres")).isFalse();
        assertThat(answer.at("/statements/2/sql/postgres/0/text").textValue()).isEqualTo("SELECT ?::text");
        assertThat(answer.at("/statements/2/parameters/0/type").textValue()).isEqualTo("TEXT");
    }

    @Test
    void texts_for_one_engine_belong_to_a_query_and_use_its_parameters() throws IOException {
        JsonNode answer = source("""
                CREATE TABLE docs (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
                find: SELECT id FROM docs WHERE body LIKE :q;
                find ON POSTGRES: $$ SELECT id FROM docs WHERE body ~ :other $$;
                lost ON POSTGRES: $$ SELECT 1 $$;
                twice: SELECT 1;
                twice: SELECT 2;
                """);
        assertThat(answer.get("diagnostics").findValuesAsText("message"))
                .containsExactly(
                        "query \"lost\" has a text for one engine and no declaration for both",
                        "query \"twice\" is declared twice",
                        "this text uses a parameter \"other\" that query \"find\" has not");
    }

    @Test
    void everything_that_is_read_is_analysed() throws IOException {
        JsonNode answer = source("""
                import com.acme.Status;
                CREATE TABLE t (id INTEGER PRIMARY KEY, s ENUM(Status) NOT NULL, p TEXT MAPPED BY com.acme.P JSON KEY q)
                  WITH com.acme.T;
                rows($where = TRUE, $order) WITH com.acme.R: SELECT * FROM t WHERE $where ORDER BY $order LIMIT :max;
                add: INSERT INTO t $row RETURNING *;
                maybe: SELECT id FROM t WHERE id > 1 [[ AND p = :p ]];
                mapped: SELECT CAST(json_extract(p, '$.x') AS TEXT) MAPPED BY com.acme.X AS x FROM t;
                @create: INSERT INTO t (s) VALUES (1);
                """);
        assertThat(answer.get("diagnostics")).isEmpty();
        assertThat(answer.at("/statements/0/columns/1/type").textValue()).isEqualTo("ENUM(com.acme.Status)");
        assertThat(answer.get("statements").findValuesAsText("ok")).containsOnly("true");
    }

    @Test
    void a_schema_is_what_its_changes_leave() throws IOException {
        JsonNode answer = answer("{\"dialects\": [\"sqlite\"], \"schema\": ["
                + "\"CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT)\", \"ALTER TABLE t ADD b INTEGER NOT NULL DEFAULT 1\","
                + " \"ALTER TABLE t RENAME a TO c\", \"ALTER TABLE t RENAME TO u\", \"ALTER TABLE u DROP nope\"],"
                + " \"statements\": [{\"sql\": \"SELECT b, c FROM u\"}]}");
        assertThat(answer.at("/diagnostics/0/code").textValue()).isEqualTo("SLU202");
        assertThat(answer.at("/diagnostics/0/schema").intValue()).isEqualTo(4);
        assertThat(answer.at("/statements/0/columns/0/nullable").booleanValue()).isFalse();
        assertThat(answer.at("/statements/0/columns/1/name").textValue()).isEqualTo("c");
    }

    @Test
    void an_import_is_looked_for_on_the_class_path() throws IOException {
        JsonNode found = source("import 'classpath:cli/shared.sql'; all: SELECT name FROM shared_users;");
        assertThat(found.get("diagnostics")).isEmpty();
        assertThat(found.at("/statements/0/columns/0/type").textValue()).isEqualTo("TEXT");
        JsonNode missing = source("import 'classpath:cli/missing.sql';");
        assertThat(missing.at("/diagnostics/0/code").textValue()).isEqualTo("SLU222");
    }

    @Test
    void what_uses_a_table_that_cannot_be_read_is_not_reported_too() throws IOException {
        JsonNode answer = source("""
                CREATE TABLE broken (id INTEGER PRIMARY KEY,);
                CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES broken (id));
                CREATE VIEW seen AS SELECT name FROM broken;
                a: SELECT id, name FROM broken WHERE other > 1;
                b: SELECT name FROM seen;
                c: INSERT INTO broken (id) VALUES (:id);
                d: SELECT id FROM child;
                """);
        assertThat(answer.get("diagnostics").findValuesAsText("code")).containsExactly("SLU110");
        assertThat(answer.at("/diagnostics/0/help").textValue()).isEqualTo("leave out the comma before it");
        assertThat(answer.get("statements").findValuesAsText("ok")).containsExactly("false", "false", "false", "true");
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

    @Test
    void a_byte_order_mark_before_the_first_line_is_passed_over() throws IOException {
        StringWriter out = new StringWriter();
        AnalyzeCommand.run(new BufferedReader(new StringReader("\ufeff{\"id\": 1}\n{\"id\": 2}\n")), out);
        assertThat(out.toString().lines().map(line -> line.substring(0, 17)))
                .containsExactly("{\"id\":1,\"ok\":true", "{\"id\":2,\"ok\":true");
    }

    @Test
    void a_comment_without_its_end_is_told() throws IOException {
        JsonNode answer = statement("CREATE TABLE t (a INTEGER)", "SELECT a FROM t /* WHERE a = 1");
        assertThat(answer.get("ok").booleanValue()).isTrue();
        assertThat(answer.at("/diagnostics/0/message").textValue()).isEqualTo("this comment has no end");
        JsonNode hidden =
                answer("{\"source\": \"CREATE TABLE t (a INTEGER);\\n/* all of it\\nall: SELECT a FROM t;\"}");
        assertThat(hidden.get("ok").booleanValue()).isFalse();
        assertThat(hidden.at("/diagnostics/0/code").textValue()).isEqualTo("SLU111");
        assertThat(hidden.at("/diagnostics/0/line").intValue()).isEqualTo(2);
        assertThat(answer("{\"source\": \"CREATE TABLE t (a INTEGER); /* end\"}")
                        .at("/diagnostics/0/code")
                        .textValue())
                .isEqualTo("SLU606");
    }

    @Test
    void a_statement_has_the_warnings_of_a_query_and_a_comment_silences_them() throws IOException {
        String table = "CREATE TABLE t (id INTEGER PRIMARY KEY)";
        JsonNode answer = statement(table, "DELETE FROM t");
        assertThat(answer.at("/diagnostics/0/code").textValue()).isEqualTo("SLU601");
        assertThat(answer.get("ok").booleanValue()).isTrue();
        assertThat(statement(table, "-- sluice: allow SLU601\nDELETE FROM t").get("diagnostics"))
                .isEmpty();
    }

    @Test
    void a_request_without_enough_memory_leaves_the_next_answered() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "analyze")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String longLine = "{\"id\": 1, \"statements\": [{\"sql\": \"SELECT " + "1 + ".repeat(5_000_000) + "1\"}]}\n";
        String manyTokens = "{\"id\": 2, \"statements\": [{\"sql\": \"SELECT " + "1,".repeat(300_000) + "1\"}]}\n";
        try (Writer requests = process.outputWriter(StandardCharsets.UTF_8)) {
            requests.write(longLine + manyTokens + "{\"id\": 3, \"statements\": [{\"sql\": \"SELECT 1\"}]}\n");
        }
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            List<JsonNode> lines = new ArrayList<>();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                lines.add(JSON.readTree(line));
            }
            assertThat(lines.stream().map(line -> line.get("ok").booleanValue()))
                    .containsExactly(false, false, true);
            assertThat(lines.get(0).at("/diagnostics/0/code").textValue()).isEqualTo("SLU999");
            assertThat(lines.get(1).at("/diagnostics/0/code").textValue()).isEqualTo("SLU999");
            assertThat(lines.get(1).get("id").intValue()).isEqualTo(2);
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void a_change_of_the_schema_has_texts_and_is_seen_behind_it() throws IOException {
        JsonNode answer = answer("{\"schema\": [\"CREATE TABLE t (a INTEGER PRIMARY KEY)\"], \"statements\": ["
                + "{\"sql\": \"ALTER TABLE t ADD COLUMN b TEXT\"}, {\"sql\": \"SELECT b FROM t\"},"
                + "{\"sql\": \"DROP TABLE t\"}, {\"sql\": \"SELECT b FROM t\"}]}");
        assertThat(answer.at("/statements/0/sql/sqlite/0/text").textValue())
                .isEqualTo("ALTER TABLE t ADD COLUMN b TEXT");
        assertThat(answer.at("/statements/0/sql/postgres/0/text").textValue())
                .startsWith("ALTER TABLE \"t\" ADD COLUMN");
        assertThat(answer.at("/statements/1/ok").booleanValue()).isTrue();
        assertThat(answer.at("/statements/2/sql/sqlite/0/text").textValue()).isEqualTo("DROP TABLE t");
        assertThat(answer.at("/diagnostics")).hasSize(1);
        assertThat(answer.at("/diagnostics/0/code").textValue()).isEqualTo("SLU201");
    }

    @Test
    void full_text_tables_are_written_on_sqlite() throws IOException {
        JsonNode answer =
                answer("{\"dialects\": [\"sqlite\"], \"schema\": [\"CREATE VIRTUAL TABLE d USING fts5(title, body)\"],"
                        + " \"statements\": [{\"sql\": \"INSERT INTO d (rowid, title) VALUES (:id, :title)\"},"
                        + "{\"sql\": \"INSERT INTO d (d) VALUES ('optimize')\"}]}");
        assertThat(answer.at("/diagnostics")).isEmpty();
        assertThat(answer.at("/statements/0/parameters/0/type").textValue()).isEqualTo("INTEGER");
        assertThat(answer.at("/statements/0/parameters/1/type").textValue()).isEqualTo("TEXT");
        assertThat(answer.at("/statements/1/sql/sqlite/0/text").textValue())
                .isEqualTo("INSERT INTO d (d)\nVALUES ('optimize')");
    }

    @Test
    void the_text_of_a_query_that_a_call_finishes_is_that_of_a_call_that_adds_nothing() throws IOException {
        JsonNode answer =
                answer("{\"dialects\": [\"sqlite\"], \"schema\": [\"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)\"],"
                        + " \"source\": \"q($where = a > 1, $order): SELECT a FROM t WHERE $where AND b = :b ORDER BY $order, a;"
                        + " r: SELECT a FROM t WHERE $any [[ AND b = :b ]];"
                        + " s: INSERT INTO t $row; u: SELECT a FROM t WHERE a > 0 [[ AND b = :b ]];\"}");
        assertThat(texts(answer, 0)).isEqualTo("SELECT a FROM t WHERE a > 1 AND b = ? ORDER BY a");
        assertThat(answer.at("/statements/0/placeholders/0").toString())
                .isEqualTo("{\"name\":\"where\",\"kind\":\"condition\",\"type\":\"BOOLEAN\",\"default\":\"a > 1\"}");
        assertThat(answer.at("/statements/0/placeholders/1/kind").textValue()).isEqualTo("order");
        assertThat(texts(answer, 2)).isEqualTo("INSERT INTO t (a, b) VALUES (?, ?)");
        assertThat(answer.at("/statements/2/sql/sqlite/0/bind").toString()).isEqualTo("[\"row.a\",\"row.b\"]");
        assertThat(texts(answer, 3)).isEqualTo("SELECT a FROM t WHERE a > 0 AND b = ?");
    }

    @Test
    void a_name_that_java_cannot_spell_is_a_mistake_of_the_source() throws IOException {
        JsonNode column = answer(
                "{\"dialects\": [\"sqlite\"], \"schema\": [\"CREATE TABLE t (a INTEGER PRIMARY KEY, \\\"\\\" TEXT)\"],"
                        + " \"source\": \"q: SELECT a FROM t;\"}");
        assertThat(column.at("/diagnostics")).hasSize(1);
        assertThat(column.at("/diagnostics/0/code").textValue()).isEqualTo("SLU216");
        JsonNode query = answer("{\"source\": \"\\\"\\\": SELECT 1 AS a, 2 AS b;\"}");
        assertThat(query.toString()).doesNotContain("SLU999");
        assertThat(query.at("/ok").booleanValue()).isFalse();
    }

    @Test
    void a_broken_view_is_told_once() throws IOException {
        JsonNode answer = answer("{\"schema\": [\"CREATE TABLE t (a INTEGER PRIMARY KEY)\","
                + " \"CREATE VIEW v AS SELECT nope FROM t\"],"
                + " \"statements\": [{\"sql\": \"SELECT nope FROM v\"}, {\"sql\": \"SELECT * FROM v\"}]}");
        assertThat(answer.at("/diagnostics")).hasSize(1);
        assertThat(answer.at("/diagnostics/0/schema").intValue()).isEqualTo(1);
        assertThat(answer.at("/statements/0/ok").booleanValue()).isFalse();
    }

    private static String texts(JsonNode answer, int statement) {
        return answer.at("/statements/" + statement + "/sql/sqlite/0/text")
                .asText()
                .replaceAll("\\s+", " ");
    }
}
