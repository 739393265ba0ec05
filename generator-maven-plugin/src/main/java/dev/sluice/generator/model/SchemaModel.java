package dev.sluice.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements that create a schema, one list for each engine that is asked for.
 *
 * @param sqlite statements for SQLite in order, or null when SQLite is not asked for
 * @param postgres statements for Postgres in order, or null when Postgres is not asked for
 * @param postgresHelpers whether the runtime's functions must be installed on Postgres
 * @param declarations the same schema as its source files declare it, in order
 */
public record SchemaModel(
        @Nullable List<String> sqlite,
        @Nullable List<String> postgres,
        boolean postgresHelpers,
        List<String> declarations) {
    /** No statements, for any engine. */
    public static final SchemaModel NONE = new SchemaModel(null, null, false, List.of());

    /** Copies. */
    public SchemaModel {
        declarations = List.copyOf(declarations);
        sqlite = sqlite == null ? null : List.copyOf(sqlite);
        postgres = postgres == null ? null : List.copyOf(postgres);
    }

    /** Returns the same with the runtime's functions. */
    SchemaModel withPostgresHelpers() {
        return new SchemaModel(sqlite, postgres, true, declarations);
    }
}
