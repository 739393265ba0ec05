package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import java.util.List;

/**
 * The statements that create an application's schema, in order, for each engine. Built once, in a constant of
 * generated code; immutable and thread-safe.
 */
public final class SchemaText {
    private final List<String> sqlite;
    private final List<String> postgres;
    private final List<String> tables;

    private SchemaText(List<String> sqlite, List<String> postgres, List<String> tables) {
        this.sqlite = sqlite;
        this.postgres = postgres;
        this.tables = tables;
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
        return new SchemaText(List.copyOf(sqlite), List.copyOf(postgres), List.of(tables));
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
        return dialect == Dialect.SQLITE ? sqlite : postgres;
    }
}
