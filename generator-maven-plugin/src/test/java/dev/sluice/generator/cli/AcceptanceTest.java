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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What SQLite prepares is taken for SQLite, what it refuses is refused, and result columns have the same names. */
class AcceptanceTest {
    private static final Path CASES = Path.of("src/test/resources/cli/acceptance.txt");

    @Test
    void takes_what_sqlite_takes() throws IOException, SQLException {
        List<String> lines = Files.readAllLines(CASES, StandardCharsets.UTF_8);
        int rule = lines.indexOf("---");
        List<String> schema = lines.subList(1, rule);
        List<String> statements = lines.subList(rule + 1, lines.size());
        assertThat(statements).hasSizeGreaterThan(300);
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
        }
        assertThat(wrong).isEmpty();
    }

    private static JsonNode answers(List<String> schema, List<String> statements) throws IOException {
        return SqliteRequests.answer(schema, statements).get("statements");
    }

    private static String verdict(Connection connection, String sql) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(sql)) {
            if (sql.startsWith("CREATE")) {
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
