package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import dev.sluice.runtime.migrate.SqliteText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds out whether the tables of a SQLite database guarantee what the schema declares: they do when each is STRICT
 * and is declared as in the schema, in whatever order and layout. Otherwise, and where the schema
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
        List<String> statements = schema.statements(Dialect.SQLITE);
        Set<String> declared = new HashSet<>(statements.size());
        statements.forEach(statement -> declared.add(stripped(statement)));
        Map<String, String> strict = strictTables(link);
        for (String table : schema.tables()) {
            String created = strict.get(table.toLowerCase(Locale.ROOT));
            if (created == null || !(declared.contains(stripped(created)) || isAnyOf(statements, created))) {
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

    private static String stripped(String statement) {
        String text = statement.strip();
        return text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    private static boolean isAnyOf(List<String> statements, String created) {
        Set<String> parts = parts(created);
        return statements.stream().anyMatch(statement -> parts.equals(parts(statement)));
    }

    /** SQLite keeps the statement as it was written, and changes its text when columns are added or renamed. */
    private static Set<String> parts(String statement) {
        return new HashSet<>(SqliteText.parts(statement));
    }
}
