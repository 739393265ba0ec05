package dev.sluice.runtime.translate;

import java.util.List;
import java.util.stream.Collectors;

/** Constraints of PostgreSQL that have names which the server made up, and are found by what they are about. */
final class PostgresConstraints {
    private PostgresConstraints() {}

    /**
     * A key or foreign key.
     *
     * @param type the server's letter for its kind: {@code p}, {@code u}, {@code f}
     * @param columns the columns of the table, in order
     * @param text the constraint as ADD takes it, or a whole CREATE INDEX
     */
    record Key(String type, List<String> columns, String text) {
        Key {
            columns = List.copyOf(columns);
        }

        boolean isIndex() {
            return text.startsWith("CREATE ");
        }

        String creates(String altered) {
            return isIndex() ? text : altered + "ADD " + text;
        }
    }

    /** Drops every CHECK of a table. */
    static String dropChecks(String table) {
        return drop(table, "contype = 'c'");
    }

    /** Drops a key by its kind and columns. */
    static String drop(String table, Key key) {
        String names = key.columns().stream().map(PostgresConstraints::literal).collect(Collectors.joining(", "));
        return drop(
                table,
                "contype = '" + key.type() + "' AND (SELECT array_agg(a.attname::text ORDER BY k.n)"
                        + " FROM unnest(conkey) WITH ORDINALITY AS k (attnum, n)"
                        + " JOIN pg_catalog.pg_attribute AS a ON a.attrelid = conrelid AND a.attnum = k.attnum) = ARRAY["
                        + names + "]::text[]");
    }

    private static String drop(String table, String condition) {
        return "DO $sluice$\nDECLARE c name;\nBEGIN\nFOR c IN SELECT conname FROM pg_catalog.pg_constraint WHERE conrelid = "
                + literal(table) + "::regclass AND " + condition
                + " LOOP\nEXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', " + literal(table)
                + "::regclass, c);\nEND LOOP;\nEND\n$sluice$";
    }

    /** Lets an identity column go on behind the greatest value that it holds. */
    static String restartIdentity(String table, String column) {
        String name = column.startsWith("\"")
                ? column.substring(1, column.length() - 1).replace("\"\"", "\"")
                : column;
        return "SELECT setval(pg_get_serial_sequence(" + literal(table) + ", " + literal(name)
                + "), greatest(1, (SELECT max(" + column + ") FROM " + table + ")), (SELECT count(*) > 0 FROM " + table
                + "))";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
