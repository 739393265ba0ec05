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
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What SQLite prepares is taken for SQLite, what it refuses is refused, and result columns have the same names. Files of
 * {@code cli/acceptance} have a schema, then statements that are judged alike, then those that are refused on purpose,
 * with the code that says why.
 */
class AcceptanceTest {
    private static final Path CASES = Path.of("src/test/resources/cli/acceptance");
    private static final String ON_PURPOSE = "--- refused on purpose";

    @TestFactory
    Stream<DynamicTest> takes_what_sqlite_takes() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<Path> sorted = files.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(4);
            return sorted.stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException, SQLException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        int rule = lines.indexOf("---");
        int purpose = lines.contains(ON_PURPOSE) ? lines.indexOf(ON_PURPOSE) : lines.size();
        List<String> schema = lines.subList(1, rule);
        List<String> statements = lines.subList(rule + 1, purpose);
        assertThat(statements).hasSizeGreaterThan(30);
        List<String> wrong = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement plain = connection.createStatement()) {
            for (String declaration : schema) {
                plain.execute(declaration);
            }
            JsonNode answers = answers(schema, statements);
            for (int i = 0; i < statements.size(); i++) {
                String sqlite = verdict(connection, statements.get(i));
                String own = verdict(answers.get(i));
                if (!sqlite.equals(own)) {
                    wrong.add(statements.get(i) + " -- SQLite: " + sqlite + ", analysis: " + own);
                }
            }
            for (String line : lines.subList(Math.min(lines.size(), purpose + 1), lines.size())) {
                wrong.addAll(onPurpose(connection, schema, line));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> onPurpose(Connection connection, List<String> schema, String line)
            throws IOException, SQLException {
        String sql = line.substring(line.indexOf(' ') + 1);
        JsonNode answer = SqliteRequests.answer(schema, List.of(sql));
        String code = answer.at("/diagnostics/0/code").textValue();
        String sqlite = verdict(connection, sql);
        return sqlite.equals("refused") || !line.startsWith(code + " ")
                ? List.of(line + " -- SQLite: " + sqlite + ", analysis: " + code)
                : List.of();
    }

    private static JsonNode answers(List<String> schema, List<String> statements) throws IOException {
        return SqliteRequests.answer(schema, statements).get("statements");
    }

    private static String verdict(Connection connection, String sql) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            if (sql.matches("(CREATE|ALTER|DROP) .*")) {
                prepared.execute();
                return "[]";
            }
            return names(prepared).toString();
        } catch (SQLException refused) {
            return "refused";
        }
    }

    private static List<String> names(PreparedStatement prepared) {
        List<String> names = new ArrayList<>();
        try {
            ResultSetMetaData columns = prepared.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                names.add(columns.getColumnName(i));
            }
        } catch (SQLException noColumns) {
            // The driver says so of a write without RETURNING.
            return List.of();
        }
        return names;
    }

    private static String verdict(JsonNode answer) {
        if (!answer.get("ok").booleanValue()) {
            return "refused";
        }
        return StreamSupport.stream(answer.get("columns").spliterator(), false)
                .map(column -> column.get("name").textValue())
                .toList()
                .toString();
    }
}
