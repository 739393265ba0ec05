package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.translate.PostgresHelpers;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that create an application's schema, in order, for each engine. Built once, in a constant of
 * generated code; immutable and thread-safe.
 */
public final class SchemaText {
    private final List<String> sqlite;
    private final List<String> postgres;
    private final List<String> tables;
    private final boolean postgresHelpers;
    private final List<String> declarations;
    private final List<String> sqliteAfterwards;
    private final List<String> postgresAfterwards;

    private SchemaText(
            List<String> sqlite,
            List<String> postgres,
            List<String> tables,
            boolean postgresHelpers,
            List<String> declarations,
            List<String> sqliteAfterwards,
            List<String> postgresAfterwards) {
        this.sqlite = sqlite;
        this.postgres = postgres;
        this.tables = tables;
        this.postgresHelpers = postgresHelpers;
        this.declarations = declarations;
        this.sqliteAfterwards = sqliteAfterwards;
        this.postgresAfterwards = postgresAfterwards;
    }

    /**
     * Collects the statements.
     *
     * @param sqlite statements for SQLite, one string each
     * @param postgres statements for PostgreSQL, one string each
     * @param tables the names of the tables they create
     * @return the schema
     */
    public static SchemaText of(List<String> sqlite, List<String> postgres, String... tables) {
        return new SchemaText(
                List.copyOf(sqlite), List.copyOf(postgres), List.of(tables), false, List.of(), List.of(), List.of());
    }

    /**
     * The same, for an application whose statements call functions that the runtime installs on PostgreSQL, in a schema
     * of its own, before the tables.
     *
     * @return a schema that installs them
     */
    public SchemaText withPostgresHelpers() {
        return new SchemaText(sqlite, postgres, tables, true, declarations, sqliteAfterwards, postgresAfterwards);
    }

    /**
     * The same, with the declarations as they stand in the source files, against which statements that are composed at run
     * time are checked.
     *
     * @param statements in order
     * @return a schema that knows them
     */
    public SchemaText declaredAs(String... statements) {
        return new SchemaText(
                sqlite, postgres, tables, postgresHelpers, List.of(statements), sqliteAfterwards, postgresAfterwards);
    }

    /**
     * The same, with statements that run once, in the transaction that created the tables, and never on tables that were
     * there before.
     *
     * @param sqlite statements for SQLite, one string each
     * @param postgres statements for PostgreSQL, one string each
     * @return a schema that runs them
     */
    public SchemaText andThen(List<String> sqlite, List<String> postgres) {
        return new SchemaText(
                this.sqlite,
                this.postgres,
                tables,
                postgresHelpers,
                declarations,
                List.copyOf(sqlite),
                List.copyOf(postgres));
    }

    /** What runs when the tables were created. */
    List<String> afterwards(Dialect dialect) {
        return dialect == Dialect.SQLITE ? sqliteAfterwards : postgresAfterwards;
    }

    List<String> declarations() {
        return declarations;
    }

    boolean hasPostgresHelpers() {
        return postgresHelpers;
    }

    /**
     * The tables of the schema.
     *
     * @return their names, unmodifiable
     */
    public List<String> tables() {
        return tables;
    }

    List<String> statements(Dialect dialect) {
        if (dialect == Dialect.SQLITE || !postgresHelpers) {
            return dialect == Dialect.SQLITE ? sqlite : postgres;
        }
        List<String> all = new ArrayList<>(postgres.size() + 1);
        all.add(PostgresHelpers.script());
        all.addAll(postgres);
        return all;
    }
}
