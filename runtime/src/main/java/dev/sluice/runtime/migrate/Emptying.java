package dev.sluice.runtime.migrate;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.Link;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Drops everything of a database. Only for who has asked for it. */
final class Emptying {
    private static final String SQLITE =
            "SELECT 'DROP ' || upper(type) || ' IF EXISTS \"' || replace(name, '\"', '\"\"')"
                    + " || '\"' FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
                    + " ORDER BY type = 'table'";
    private static final String POSTGRES = "SELECT 'DROP ' || CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN"
            + " 'MATERIALIZED VIEW' ELSE 'TABLE' END || ' IF EXISTS ' || c.oid::regclass || ' CASCADE'"
            + " FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace"
            + " WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm')"
            + " UNION ALL SELECT 'DROP FUNCTION IF EXISTS ' || p.oid::regprocedure || ' CASCADE'"
            + " FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace"
            + " WHERE n.nspname = current_schema() AND p.prorettype = 'trigger'::regtype";

    private Emptying() {}

    static void empty(Link link) throws SQLException {
        List<String> drops = new ArrayList<>();
        try (Statement statement = link.connection().createStatement();
                ResultSet result = statement.executeQuery(link.dialect() == Dialect.SQLITE ? SQLITE : POSTGRES)) {
            while (result.next()) {
                drops.add(result.getString(1));
            }
        }
        for (String drop : drops) {
            link.execute(drop);
        }
    }
}
