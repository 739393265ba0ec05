package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether the tables of a SQLite database guarantee what the schema declares: they do when each is STRICT
 * and was created by the very statement of the schema. Otherwise, and where the schema
 * declares no table, every value is looked at before it is believed.
 */
final class StorageCheck {
    private static final String TABLES = "SELECT s.name, s.sql FROM sqlite_schema AS s"
            + " JOIN pragma_table_list AS l ON l.name = s.name AND l.schema = 'main'"
            + " WHERE s.type = 'table' AND l.strict";

    private StorageCheck() {}

    static boolean isAsDeclared(Link link, SchemaText schema) throws SQLException {
        if (schema.tables().isEmpty()) {
            return false;
        }
        Set<String> declared = new HashSet<>(schema.statements(Dialect.SQLITE).size());
        for (String statement : schema.statements(Dialect.SQLITE)) {
            declared.add(normalized(statement));
        }
        Map<String, String> strict = strictTables(link);
        for (String table : schema.tables()) {
            String created = strict.get(table.toLowerCase(Locale.ROOT));
            if (created == null || !declared.contains(normalized(created))) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> strictTables(Link link) throws SQLException {
        Map<String, String> tables = new HashMap<>();
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery(TABLES)) {
            while (result.next()) {
                tables.put(result.getString(1).toLowerCase(Locale.ROOT), result.getString(2));
            }
        }
        return tables;
    }

    /** SQLite keeps the statement as it was written, but for what ends it. */
    private static String normalized(String statement) {
        String text = statement.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }
}
