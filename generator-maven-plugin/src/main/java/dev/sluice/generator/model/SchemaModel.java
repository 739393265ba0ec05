package dev.sluice.generator.model;

import dev.sluice.generator.model.QueryModel.EngineSql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements that create a schema, one list for each engine that is asked for.
 *
 * @param sqlite statements for SQLite in order, or null when SQLite is not asked for
 * @param postgres statements for Postgres in order, or null when Postgres is not asked for
 * @param postgresHelpers whether the runtime's functions must be installed on Postgres
 * @param declarations the same schema as its source files declare it, in order
 * @param afterwards what runs once, when the schema was created
 */
public record SchemaModel(
        @Nullable List<String> sqlite,
        @Nullable List<String> postgres,
        boolean postgresHelpers,
        List<String> declarations,
        List<Afterwards> afterwards) {
    /** No statements, for any engine. */
    public static final SchemaModel NONE = new SchemaModel(null, null, false, List.of(), List.of());

    /** Copies. */
    public SchemaModel {
        declarations = List.copyOf(declarations);
        afterwards = List.copyOf(afterwards);
        sqlite = sqlite == null ? null : List.copyOf(sqlite);
        postgres = postgres == null ? null : List.copyOf(postgres);
    }

    /** Returns the same with the runtime's functions. */
    SchemaModel withPostgresHelpers() {
        return new SchemaModel(sqlite, postgres, true, declarations, afterwards);
    }

    /**
     * A statement that runs once, when the schema was created.
     *
     * @param sqlite its text for SQLite, or null when SQLite is not asked for
     * @param postgres its text for Postgres, or null when Postgres is not asked for
     */
    public record Afterwards(
            @Nullable String sqlite, @Nullable String postgres) {}

    /**
     * Returns the same with what runs when the schema was created.
     *
     * @param queries the queries {@code @create}, in order
     */
    public SchemaModel andThen(List<AnalyzedQuery> queries) {
        List<Afterwards> statements = queries.stream()
                .flatMap(query -> query.steps().stream())
                .map(step -> new Afterwards(text(step.sqlite()), text(step.postgres())))
                .toList();
        return new SchemaModel(sqlite, postgres, postgresHelpers, declarations, statements);
    }

    private static @Nullable String text(@Nullable EngineSql sql) {
        return sql == null ? null : sql.parts().get(0).text();
    }
}
