package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import java.util.ArrayList;
import java.util.List;

/** Takes triggers and foreign keys away while rows are copied, and puts them back: in the transaction that copies. */
final class CopyGuards {
    private static final String SQLITE_TRIGGERS =
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND sql IS NOT NULL";
    private static final String POSTGRES_KEYS = "SELECT conrelid::regclass::text, quote_ident(conname),"
            + " pg_get_constraintdef(c.oid) FROM pg_catalog.pg_constraint AS c"
            + " JOIN pg_catalog.pg_namespace AS n ON n.oid = c.connamespace"
            + " WHERE c.contype = 'f' AND n.nspname = current_schema()";

    private final SqlSession session;
    private final boolean postgres;
    private final List<String> tables;
    private final List<String> back = new ArrayList<>();

    CopyGuards(Database target, SqlSession session, List<String> tables) {
        this.session = session;
        this.postgres = target.dialect() == Dialect.POSTGRES;
        this.tables = tables;
    }

    void lift() {
        if (postgres) {
            tables.forEach(table -> run("ALTER TABLE " + CopiedTable.quoted(table) + " DISABLE TRIGGER USER"));
            for (String[] key : rows(POSTGRES_KEYS, 3)) {
                run("ALTER TABLE " + key[0] + " DROP CONSTRAINT " + key[1]);
                back.add("ALTER TABLE " + key[0] + " ADD CONSTRAINT " + key[1] + " " + key[2]);
            }
            tables.forEach(table -> back.add("ALTER TABLE " + CopiedTable.quoted(table) + " ENABLE TRIGGER USER"));
        } else {
            run("PRAGMA defer_foreign_keys = ON");
            for (String[] trigger : rows(SQLITE_TRIGGERS, 2)) {
                run("DROP TRIGGER " + CopiedTable.quoted(trigger[0]));
                back.add(trigger[1]);
            }
        }
    }

    void putBack() {
        back.forEach(this::run);
    }

    /**
     * Lets an identity column go on behind the rows that were copied.
     *
     * @param used the greatest key that was given to rows, even if they are gone; 0 where a key may come again
     */
    void restart(CopiedTable table, long used) {
        String identity = table.identity();
        String quoted = CopiedTable.quoted(table.name());
        if (postgres && identity != null) {
            rows(
                    "SELECT setval(pg_get_serial_sequence('" + quoted.replace("'", "''") + "', '"
                            + identity.replace("'", "''") + "'), greatest(1, " + used + ", (SELECT max("
                            + CopiedTable.quoted(identity) + ") FROM " + quoted + ")), (SELECT count(*) > 0 OR " + used
                            + " > 0 FROM " + quoted + "))",
                    1);
        } else if (identity != null && used > 0) {
            String name = "'" + table.name().replace("'", "''") + "'";
            run("DELETE FROM sqlite_sequence WHERE name = " + name);
            run("INSERT INTO sqlite_sequence (name, seq) SELECT " + name + ", max(" + used + ", coalesce(max("
                    + CopiedTable.quoted(identity) + "), 0)) FROM " + quoted);
        }
    }

    private void run(String sql) {
        session.update(
                SqlText.write("copy", "schema", 1).sqlite(sql).postgres(sql).build(), sink -> {});
    }

    private List<String[]> rows(String sql, int columns) {
        SqlText text =
                SqlText.read("copy", "schema", 1).sqlite(sql).postgres(sql).build();
        return session.query(text, sink -> {}, row -> {
                    String[] values = new String[columns];
                    for (int i = 0; i < columns; i++) {
                        values[i] = columns == 1 ? "" : row.getString(i + 1);
                    }
                    return values;
                })
                .list();
    }
}
