package dev.sluice.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said about statements of whole schemas is true of what SQLite does with them: whether it takes them, which columns
 * and parameters they have, and which values come out. Below each statement stands what was said of it.
 *
 * <p>{@code -Dfixtures=update} writes what is answered; the difference is then to be read before it is committed.
 */
class WholeSchemasTest {
    private static final Path CASES = Path.of("src/test/resources/cli/schemas");
    private static final boolean UPDATE = "update".equals(System.getProperty("fixtures"));
    private static final String SAID = "  = ";

    @TestFactory
    Stream<DynamicTest> schemas() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException, SQLException {
        List<List<String>> parts = parts(file);
        List<String> schema = parts.get(0);
        List<String> rows = parts.get(1);
        List<String> statements =
                parts.get(2).stream().filter(line -> !line.startsWith(SAID)).toList();
        List<String> all = new ArrayList<>(rows);
        all.addAll(statements);
        JsonNode answer = SqliteRequests.answer(schema, all);
        List<JsonNode> answers = StreamSupport.stream(answer.get("statements").spliterator(), false)
                .toList();
        List<String> lines = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite::memory:");
                Connection rendered = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            fill(plain, rendered, schema, answer, answers.subList(0, rows.size()));
            rendered.setAutoCommit(false);
            for (int i = 0; i < statements.size(); i++) {
                String sql = statements.get(i);
                JsonNode one = answers.get(rows.size() + i);
                boolean taken = prepares(plain, sql);
                lines.add(sql);
                lines.add(SAID + said(one, codes(answer, rows.size() + i), taken));
                if (taken && one.get("ok").booleanValue()) {
                    run(rendered, sql, one).forEach(problem -> wrong.add(sql + " -- " + problem));
                    rendered.rollback();
                }
            }
        }
        if (UPDATE) {
            String head = String.join("\n", schema) + "\n---\n" + String.join("\n", rows) + "\n---\n";
            Files.writeString(file, head + String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        }
        assertThat(wrong).isEmpty();
        assertThat(lines).isEqualTo(parts(file).get(2));
    }

    private static List<List<String>> parts(Path file) throws IOException {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.equals("---")) {
                parts.add(new ArrayList<>());
            } else {
                parts.get(parts.size() - 1).add(line);
            }
        }
        return parts;
    }

    /** The one has the tables as they are written, the other as they are rendered, with the rows. */
    private static void fill(
            Connection plain, Connection rendered, List<String> schema, JsonNode answer, List<JsonNode> rows)
            throws SQLException {
        try (Statement one = plain.createStatement();
                Statement other = rendered.createStatement()) {
            for (String declaration : schema) {
                one.execute(declaration);
            }
            for (JsonNode text : answer.get("ddl").get("sqlite")) {
                other.execute(text.textValue());
            }
            for (JsonNode row : rows) {
                for (JsonNode text : row.get("sql").get("sqlite")) {
                    other.execute(text.get("text").textValue());
                }
            }
        }
    }

    private static boolean prepares(Connection connection, String sql) {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            return prepared != null;
        } catch (SQLException refused) {
            return false;
        }
    }

    private static String codes(JsonNode answer, int statement) {
        return StreamSupport.stream(answer.get("diagnostics").spliterator(), false)
                .filter(found -> found.get("statement").asInt(-1) == statement)
                .map(found -> found.get("code").textValue())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String said(JsonNode answer, String codes, boolean taken) {
        String other = taken ? "" : ", SQLite refuses it";
        if (!answer.get("ok").booleanValue()) {
            return "refused: " + codes + other;
        }
        String parameters = words(answer.get("parameters"), WholeSchemasTest::parameter);
        String columns = words(answer.get("columns"), WholeSchemasTest::column);
        return Stream.of(
                        answer.get("cardinality").textValue() + other,
                        codes.isEmpty() ? "" : "warned: " + codes,
                        parameters.isEmpty() ? "" : "takes " + parameters,
                        columns.isEmpty() ? "" : "gives " + columns,
                        answer.get("reads").isEmpty() ? "" : "reads " + words(answer.get("reads"), JsonNode::textValue),
                        answer.get("writes").isEmpty()
                                ? ""
                                : "writes " + words(answer.get("writes"), JsonNode::textValue))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String words(JsonNode items, Function<JsonNode, String> word) {
        return StreamSupport.stream(items.spliterator(), false).map(word).collect(Collectors.joining(", "));
    }

    private static String parameter(JsonNode parameter) {
        return parameter.get("name").textValue() + " " + parameter.get("type").textValue()
                + (parameter.get("nullable").booleanValue() ? "?" : "")
                + (parameter.get("list").booleanValue() ? "..." : "");
    }

    private static String column(JsonNode column) {
        JsonNode table = column.get("table");
        return column.get("name").textValue() + " " + column.get("type").textValue()
                + (column.get("nullable").booleanValue() ? "?" : "")
                + (table.isNull()
                        ? ""
                        : " of " + table.textValue() + "."
                                + column.get("column").textValue());
    }

    /** Runs a statement with some values, and returns what is not as it was said. */
    private static List<String> run(Connection connection, String sql, JsonNode answer) throws SQLException {
        List<String> wrong = new ArrayList<>();
        JsonNode texts = answer.get("sql").get("sqlite");
        JsonNode text = texts.get(texts.size() - 1);
        if (answer.get("kind").textValue().equals("session")) {
            return wrong;
        }
        Map<String, JsonNode> parameters = StreamSupport.stream(
                        answer.get("parameters").spliterator(), false)
                .collect(Collectors.toMap(p -> p.get("name").textValue(), p -> p));
        try (PreparedStatement prepared =
                connection.prepareStatement(text.get("text").textValue())) {
            int marks = prepared.getParameterMetaData().getParameterCount();
            if (marks != text.get("bind").size()) {
                wrong.add(marks + " marks, bound to " + text.get("bind"));
                return wrong;
            }
            int mark = 1;
            for (JsonNode name : text.get("bind")) {
                prepared.setObject(mark++, value(Objects.requireNonNull(parameters.get(name.textValue()))));
            }
            if (prepared.execute()) {
                try (ResultSet rows = prepared.getResultSet()) {
                    rows(rows, answer, wrong);
                }
            }
        } catch (SQLException failed) {
            boolean rows = String.valueOf(failed.getMessage()).contains("CONSTRAINT")
                    || String.valueOf(failed.getMessage()).contains("malformed JSON");
            if (!rows) {
                wrong.add(sql + " fails: " + failed.getMessage());
            }
        }
        return wrong;
    }

    /** What SQLite stores for some value of a type. */
    private static Object value(JsonNode parameter) {
        String type = parameter.get("type").textValue().replaceAll("\\(.*", "");
        if (parameter.get("list").booleanValue()) {
            return type.equals("TEXT") ? "[\"a\",\"b\"]" : "[1,2]";
        }
        return switch (type) {
            case "INTEGER", "BOOLEAN", "NUMERIC" -> 1L;
            case "REAL", "NUMBER" -> 1.5;
            case "BLOB" -> new byte[] {1, 2};
            case "DATE" -> "2024-01-02";
            case "TIMESTAMP" -> "2024-01-02T03:04:05.000000";
            case "DATETIME" -> "2024-01-02T03:04:05.000000Z";
            default -> "a";
        };
    }

    private static void rows(ResultSet rows, JsonNode answer, List<String> wrong) throws SQLException {
        JsonNode columns = answer.get("columns");
        int count = 0;
        if (rows.getMetaData().getColumnCount() != columns.size()) {
            wrong.add(rows.getMetaData().getColumnCount() + " columns");
            return;
        }
        while (rows.next()) {
            count++;
            for (int i = 0; i < columns.size(); i++) {
                JsonNode column = columns.get(i);
                Object value = rows.getObject(i + 1);
                boolean fits = value == null
                        ? column.get("nullable").booleanValue()
                        : fits(column.get("type").textValue().replaceAll("\\(.*", ""), value);
                if (!fits) {
                    wrong.add(column(column) + " is " + value);
                }
            }
        }
        String cardinality = answer.get("cardinality").textValue();
        if ((cardinality.equals("one") && count != 1) || (cardinality.equals("optional") && count > 1)) {
            wrong.add(cardinality + ": " + count + " rows");
        }
    }

    private static boolean fits(String type, Object value) {
        return switch (type) {
            case "INTEGER", "BOOLEAN", "NUMERIC" -> value instanceof Integer || value instanceof Long;
            case "REAL" -> value instanceof Double;
            case "NUMBER" -> value instanceof Number;
            case "BLOB" -> value instanceof byte[];
            case "ANY" -> true;
            default -> value instanceof String;
        };
    }
}
