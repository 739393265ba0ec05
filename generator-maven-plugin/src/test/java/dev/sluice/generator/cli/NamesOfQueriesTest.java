package dev.sluice.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A star over a query whose columns SQLite calls otherwise gives what the star itself gives there. */
class NamesOfQueriesTest {
    private static final List<String> SCHEMA = List.of(
            "CREATE TABLE t1 (a INTEGER, b INTEGER)",
            "CREATE TABLE t2 (b INTEGER, c INTEGER)",
            "CREATE VIEW v AS SELECT a AS true, b FROM t1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM (SELECT * FROM t1, t2)",
                "SELECT * FROM (SELECT t1.b, t2.b, t1.b, a, t2.b FROM t1, t2) AS z",
                "SELECT z.* FROM t1 x JOIN (SELECT t1.b, t2.B FROM t1, t2) AS z",
                "WITH c AS (SELECT t1.b, t2.b FROM t1, t2) SELECT * FROM c",
                "SELECT * FROM t1 x, (t1 JOIN t2) AS z",
                "SELECT * FROM (SELECT z.*, t2.b FROM t2, (SELECT t1.b, x.b FROM t1 JOIN t2 x) AS z)",
                "SELECT * FROM (SELECT * FROM (SELECT * FROM t1, t2) UNION ALL SELECT 1, 2, 3, 4)",
                "SELECT * FROM v",
                "SELECT * FROM t2 JOIN v ON v.b > 0",
                "SELECT * FROM (SELECT 1 AS x, b AS \"false\" FROM t1)",
                "SELECT * FROM (SELECT b, v.* FROM v)",
                "SELECT * FROM (SELECT * FROM v UNION ALL SELECT 1, 2)",
                "SELECT * FROM (t1 JOIN t2 USING (b)) AS z",
                "SELECT * FROM t1 JOIN (t2 LEFT JOIN t1 x USING (b)) AS z ON z.b > 0"
            })
    void a_star_gives_what_sqlite_gives(String sql) throws IOException, SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            for (String declaration : SCHEMA) {
                statement.execute(declaration);
            }
            statement.execute("INSERT INTO t1 VALUES (1, 2), (5, 6)");
            statement.execute("INSERT INTO t2 VALUES (3, 4), (2, 7)");
            String text = SqliteRequests.answer(SCHEMA, List.of(sql))
                    .at("/statements/0/sql/sqlite/0/text")
                    .textValue();
            assertThat(rows(statement, text)).as(text).isEqualTo(rows(statement, sql));
        }
    }

    private static List<List<Object>> rows(Statement statement, String sql) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(result.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
