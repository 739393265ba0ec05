package dev.sluice.generator.model;

import dev.sluice.generator.model.QueryModel.EngineSql;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statements that create a schema, one list for each engine that is asked for.
 *
 * @param sqlite statements for SQLite in order, or null when SQLite is not asked for
 * @param postgres statements for Postgres in order, or null when Postgres is not asked for
 * @param postgresHelpers whether the runtime's functions must be installed on Postgres
 * @param declarations the same schema as its source files declare it, in order
 * @param afterwards what runs once, when the schema was created
 * @param version the version of the schema; 0 for none
 * @param steps the steps that lead to it from older versions
 * @param functions what Java classes implement for SQLite
 */
public record SchemaModel(
        @Nullable List<String> sqlite,
        @Nullable List<String> postgres,
        boolean postgresHelpers,
        List<String> declarations,
        List<Afterwards> afterwards,
        int version,
        List<Step> steps,
        List<Function> functions) {
    /** No statements, for any engine. */
    public static final SchemaModel NONE =
            new SchemaModel(null, null, false, List.of(), List.of(), 0, List.of(), List.of());

    /** Copies. */
    public SchemaModel {
        declarations = List.copyOf(declarations);
        afterwards = List.copyOf(afterwards);
        steps = List.copyOf(steps);
        functions = List.copyOf(functions);
        sqlite = sqlite == null ? null : List.copyOf(sqlite);
        postgres = postgres == null ? null : List.copyOf(postgres);
    }

    /** Returns the Java of the steps. */
    public List<Call> calls() {
        return steps.stream().flatMap(step -> Stream.ofNullable(step.call())).toList();
    }

    /** Returns the same with the runtime's functions. */
    SchemaModel withPostgresHelpers() {
        return new SchemaModel(sqlite, postgres, true, declarations, afterwards, version, steps, functions);
    }

    /**
     * Returns the same with functions.
     *
     * @param declared the functions
     */
    public SchemaModel withFunctions(List<Function> declared) {
        return new SchemaModel(sqlite, postgres, postgresHelpers, declarations, afterwards, version, steps, declared);
    }

    /**
     * A function that a Java class implements for SQLite.
     *
     * @param name its name
     * @param parameters its parameters in order
     * @param result the type of its result
     * @param notNull whether it never gives NULL
     * @param type the class, whose method {@code apply} is called
     */
    public record Function(
            String name, List<FunctionParameter> parameters, SqlType result, boolean notNull, JavaTypeModel type) {
        /** Copies. */
        public Function {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A parameter of a function.
     *
     * @param type its type
     * @param takesNull whether the method takes null for NULL; where one does not, NULL gives NULL
     */
    public record FunctionParameter(SqlType type, boolean takesNull) {}

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
        return new SchemaModel(sqlite, postgres, postgresHelpers, declarations, statements, version, steps, functions);
    }

    private static @Nullable String text(@Nullable EngineSql sql) {
        return sql == null ? null : sql.parts().get(0).text();
    }

    /**
     * A step from one version to the next.
     *
     * @param version the version that it leads to
     * @param name what it is called
     * @param checksum digest of what it says
     * @param sqlite statements for SQLite in order
     * @param postgres statements for Postgres in order
     * @param transactional whether it runs in a transaction on Postgres
     * @param call the Java that runs among the statements, or null
     */
    public record Step(
            int version,
            String name,
            String checksum,
            List<String> sqlite,
            List<String> postgres,
            boolean transactional,
            @Nullable Call call) {
        /** Copies. */
        public Step {
            sqlite = List.copyOf(sqlite);
            postgres = List.copyOf(postgres);
        }
    }

    /**
     * The Java of a step.
     *
     * @param type the class, which has a constructor without parameters
     * @param queries the queries that it is given, one file
     * @param sqliteAt how many statements for SQLite run before it
     * @param postgresAt how many statements for Postgres run before it
     */
    public record Call(JavaTypeModel type, DatabaseModel queries, int sqliteAt, int postgresAt) {}
}
