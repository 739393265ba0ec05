package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.catalog.Column;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every table-valued function of the bundled SQLite is known with its columns, hidden ones last. */
class TableFunctionsTest {
    @Test
    void knowsWhatTheBundledSqliteHas() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            List<String> names =
                    new ArrayList<>(List.of("json_each", "json_tree", "jsonb_each", "jsonb_tree", "dbstat"));
            for (String pragma : column(statement, "SELECT name FROM pragma_pragma_list", "name")) {
                String name = "pragma_" + pragma;
                if (!column(statement, "PRAGMA table_xinfo('" + name + "')", "name")
                        .isEmpty()) {
                    names.add(name);
                }
            }
            for (String name : names) {
                List<Column> known = Objects.requireNonNullElse(TableFunctions.columns(name), List.of());
                assertThat(known.stream().map(Column::name))
                        .as(name)
                        .isEqualTo(column(statement, "PRAGMA table_xinfo('" + name + "')", "name"));
                assertThat(known.stream().filter(Column::hidden).map(Column::name))
                        .as("hidden columns of " + name)
                        .isEqualTo(column(
                                statement, "SELECT name FROM pragma_table_xinfo('" + name + "') WHERE hidden", "name"));
            }
            names.addAll(List.of("sqlite_schema", "sqlite_master", "sqlite_temp_schema", "sqlite_temp_master"));
            assertThat(new TreeSet<>(TableFunctions.names())).isEqualTo(new TreeSet<>(names));
        }
    }

    private static List<String> column(Statement statement, String sql, String column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
