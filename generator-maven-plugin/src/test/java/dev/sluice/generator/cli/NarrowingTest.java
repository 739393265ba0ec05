package dev.sluice.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sluice.sql.functions.FunctionSignature;
import dev.sluice.sql.functions.FunctionTable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a function of a column is not NULL and the column is said not to be, SQLite finds no row with NULL in it. */
class NarrowingTest {
    private static final List<String> SCHEMA = List.of("CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT)");
    private static final List<String> VALUES =
            List.of("''", "'a'", "0", "1", "-1", "1.5", "x''", "x'61'", "'$'", "'{}'", "'now'", "'%s'", "NULL");
    private static final List<String> FEW = List.of("''", "'a'", "0", "'$'");

    @Test
    void functions_that_pass_over_a_null_tell_nothing() throws IOException, SQLException {
        List<String> statements = new ArrayList<>();
        for (String name : FunctionTable.names()) {
            for (FunctionSignature signature : FunctionTable.named(name)) {
                if (signature.kind() == FunctionSignature.Kind.SCALAR) {
                    for (int count = Math.max(1, signature.minArguments());
                            count <= Math.min(3, signature.maxArguments());
                            count++) {
                        calls(name, count, statements);
                    }
                }
            }
        }
        assertThat(statements).hasSizeGreaterThan(2_000);
        List<String> wrong = new ArrayList<>();
        int told = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement plain = connection.createStatement()) {
            plain.execute(SCHEMA.get(0));
            plain.execute("INSERT INTO t VALUES (1, NULL)");
            JsonNode answers = SqliteRequests.answer(SCHEMA, statements).get("statements");
            for (int i = 0; i < statements.size(); i++) {
                JsonNode answer = answers.get(i);
                if (answer.get("ok").booleanValue()
                        && !answer.at("/columns/0/nullable").booleanValue()) {
                    told++;
                    if (finds(plain, statements.get(i))) {
                        wrong.add(statements.get(i));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(told).isGreaterThan(500);
    }

    /** Calls with the column in each place, beside other values. */
    private static void calls(String name, int count, List<String> into) {
        for (int place = 0; place < count; place++) {
            List<String> others = List.of("");
            for (int i = 0; i < count; i++) {
                List<String> values = i == place ? List.of("x") : count > 2 ? FEW : VALUES;
                List<String> longer = new ArrayList<>();
                for (String begun : others) {
                    values.forEach(value -> longer.add(begun.isEmpty() ? value : begun + ", " + value));
                }
                others = longer;
            }
            others.forEach(arguments -> into.add("SELECT x FROM t WHERE " + name + "(" + arguments + ") IS NOT NULL"));
        }
    }

    private static boolean finds(Statement plain, String sql) {
        try (ResultSet rows = plain.executeQuery(sql)) {
            return rows.next();
        } catch (SQLException refused) {
            // No rows come out of what fails.
            return false;
        }
    }
}
