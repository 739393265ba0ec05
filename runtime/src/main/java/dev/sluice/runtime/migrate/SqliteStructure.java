package dev.sluice.runtime.migrate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The structure of a SQLite database: the declarations that it keeps. */
final class SqliteStructure {
    private static final String DECLARATIONS = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"
            + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND tbl_name NOT LIKE '\\_\\_schema%' ESCAPE '\\'";

    private SqliteStructure() {}

    static Structure read(Connection connection) throws SQLException {
        SortedMap<String, SortedSet<String>> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(DECLARATIONS)) {
            while (result.next()) {
                String type = result.getString(1);
                String sql = result.getString(3);
                List<String> parts = type.equals("table") && !sql.startsWith("CREATE VIRTUAL")
                        ? SqliteText.parts(sql)
                        : List.of(SqliteText.normalized(sql));
                objects.put(type + " " + result.getString(2), new TreeSet<>(parts));
            }
        }
        return new Structure(objects);
    }
}
