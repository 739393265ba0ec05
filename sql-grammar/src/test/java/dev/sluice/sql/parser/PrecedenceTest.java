package dev.sluice.sql.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.Select;
import dev.sluice.sql.ast.SelectBody;
import dev.sluice.sql.ast.SelectItem;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Holds the precedence of operators to SQLite: an expression and the same with all its parentheses written have the same
 * value, for every pair of operators and several operands.
 */
class PrecedenceTest {
    private static final List<String> BINARY = List.of(
            "OR",
            "AND",
            "=",
            "<>",
            "IS",
            "IS NOT",
            "IS DISTINCT FROM",
            "LIKE",
            "NOT LIKE",
            "GLOB",
            "<",
            "<=",
            ">",
            ">=",
            "&",
            "|",
            "<<",
            ">>",
            "+",
            "-",
            "*",
            "/",
            "%%",
            "||",
            "->>");
    private static final List<String> POSTFIX = List.of(
            "ISNULL",
            "NOT NULL",
            "IS NOT NULL",
            "COLLATE nocase",
            "BETWEEN 1 AND 2",
            "NOT BETWEEN 0 AND 1",
            "IN (1, 2)",
            "NOT IN (0, 5)");
    private static final List<String> PREFIX = List.of("NOT", "-", "~", "+");
    private static final String[][] OPERANDS = {
        {"7", "2", "3"}, {"1", "0", "0"}, {"0", "1", "5"}, {"NULL", "1", "0"}, {"2", "NULL", "'a'"}, {"'1'", "'A'", "1"}
    };

    private static String withParentheses(String expression) {
        DiagnosticSink sink = new DiagnosticSink();
        Select select = (Select) Objects.requireNonNull(
                SqlFileParser.parseStatement(new SourceFile("x.sql", "SELECT " + expression), sink), expression);
        SelectItem.Of item =
                (SelectItem.Of) ((SelectBody.Core) select.body()).items().get(0);
        return SourcePrinter.printWithAllParentheses(item.expr());
    }

    private static String value(SqliteJudge sqlite, String expression) {
        try (java.sql.Statement statement = sqlite.connection().createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT quote(x), typeof(x) FROM (SELECT " + expression + " AS x)")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1) + " " + rows.getString(2);
        } catch (SQLException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static List<String> templates() {
        List<String> templates = new ArrayList<>();
        for (String first : BINARY) {
            for (String second : BINARY) {
                templates.add("%s " + first + " %s " + second + " %s");
            }
            for (String postfix : POSTFIX) {
                templates.add("%s " + first + " %s " + postfix + " AND %s IS NOT 9");
                templates.add("%s " + postfix + " " + first + " %s = %s");
            }
            for (String prefix : PREFIX) {
                templates.add(prefix + " %s " + first + " %s = %s");
                templates.add("%s " + first + " " + prefix + " %s " + first + " %s");
            }
            templates.add("%s BETWEEN %s " + first + " 1 AND 2 " + first + " %s");
            templates.add("%s LIKE %s ESCAPE '!' " + first + " %s");
        }
        for (String postfix : POSTFIX) {
            for (String other : POSTFIX) {
                templates.add("%s " + postfix + " " + other + " OR %s + %s");
            }
            for (String prefix : PREFIX) {
                templates.add(prefix + " %s " + postfix + " OR %s + %s");
                templates.add("NOT " + prefix + " %s " + postfix + " OR %s + %s");
            }
        }
        templates.removeIf(template -> template.matches("%s BETWEEN %s (OR|AND) .*"));
        return templates;
    }

    @Test
    void isThatOfSqlite() throws SQLException {
        int changed = 0;
        try (SqliteJudge sqlite = new SqliteJudge()) {
            for (String template : templates()) {
                String shape = withParentheses(String.format(template, "1", "2", "3"));
                for (String[] operands : OPERANDS) {
                    String expression = String.format(template, (Object[]) operands);
                    String explicit = withParentheses(expression);
                    assertThat(value(sqlite, explicit))
                            .as(expression + " read as " + explicit)
                            .isEqualTo(value(sqlite, expression));
                }
                changed += shape.contains("(") ? 1 : 0;
            }
        }
        assertThat(changed).isGreaterThan(1000);
    }

    @Test
    void anOrWithinBetweenNeedsParentheses() {
        DiagnosticSink sink = new DiagnosticSink();
        SourceFile source = new SourceFile("x.sql", "SELECT 1 BETWEEN 0 OR 1 AND 2");
        assertThat(SqlFileParser.parseStatement(source, sink)).isNull();
        assertThat(sink.sorted().get(0).message()).isEqualTo("BETWEEN without its AND");
    }
}
