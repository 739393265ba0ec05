package dev.sluice.runtime.migrate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The structure of a schema of PostgreSQL, read from the catalogs: (object, part) pairs. */
final class PostgresStructure {
    private static final String PARTS = """
            WITH r AS (
              SELECT c.oid, c.relname, c.relkind FROM pg_catalog.pg_class AS c
              JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
              WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p', 'v', 'm')
                AND c.relname NOT IN ('__schema', '__schema_history')
                AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                                WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
            ),
            t AS (SELECT oid, 'table ' || relname AS object FROM r WHERE relkind IN ('r', 'p'))
            SELECT object, 'table' FROM t
            UNION ALL
            SELECT t.object, 'column ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
              || CASE WHEN co.collname IS NULL OR co.collname = 'default' THEN '' ELSE ' COLLATE ' || co.collname END
              || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END
              || CASE WHEN a.attidentity = '' THEN '' ELSE ' IDENTITY' END
              || coalesce(CASE WHEN a.attgenerated = '' THEN ' DEFAULT ' ELSE ' GENERATED ' END
                   || pg_get_expr(d.adbin, d.adrelid), '')
            FROM t JOIN pg_catalog.pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            LEFT JOIN pg_catalog.pg_collation AS co ON co.oid = a.attcollation
            UNION ALL
            SELECT t.object, pg_get_constraintdef(c.oid)
            FROM t JOIN pg_catalog.pg_constraint AS c ON c.conrelid = t.oid AND c.contype IN ('c', 'f', 'p', 'u', 'x')
            UNION ALL
            SELECT t.object, 'index '
              || replace(pg_get_indexdef(i.indexrelid), ' ON ' || quote_ident(current_schema()) || '.', ' ON ')
              || CASE WHEN i.indisvalid THEN '' ELSE ' INVALID' END
            FROM t JOIN pg_catalog.pg_index AS i ON i.indrelid = t.oid
            WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS c
                              WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
            UNION ALL
            SELECT 'view ' || relname, pg_get_viewdef(oid) FROM r WHERE relkind IN ('v', 'm')
            UNION ALL
            SELECT 'trigger ' || g.tgname, pg_get_triggerdef(g.oid, TRUE) || ' ' || p.prosrc
            FROM pg_catalog.pg_trigger AS g JOIN r ON r.oid = g.tgrelid
            JOIN pg_catalog.pg_proc AS p ON p.oid = g.tgfoid
            WHERE NOT g.tgisinternal
            UNION ALL
            SELECT 'function ' || p.oid::regprocedure, 'body ' || md5(p.prosrc)
            FROM pg_catalog.pg_proc AS p JOIN pg_catalog.pg_namespace AS n ON n.oid = p.pronamespace
            WHERE n.nspname ~ '^sluice_[0-9]+$'
            """;

    private PostgresStructure() {}

    static Structure read(Connection connection) throws SQLException {
        SortedMap<String, SortedSet<String>> objects = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PARTS)) {
            while (result.next()) {
                objects.computeIfAbsent(result.getString(1), name -> new TreeSet<>())
                        .add(result.getString(2));
            }
        }
        return new Structure(objects);
    }
}
