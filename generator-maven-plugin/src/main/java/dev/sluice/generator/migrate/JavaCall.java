package dev.sluice.generator.migrate;

import dev.sluice.generator.migrate.MigrationFiles.StepFile;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;

/**
 * The Java of a step: {@code -- sluice: java com.acme.SplitNames}.
 *
 * @param className the class, as the step names it
 * @param span where it is named
 * @param step the step
 * @param schema the schema that the class meets
 * @param queries the queries that it may call, in order
 * @param sqliteAt how many statements for SQLite run before it
 * @param postgresAt how many statements for PostgreSQL run before it
 */
public record JavaCall(
        String className,
        SourceSpan span,
        StepFile step,
        DeclaredSchema schema,
        List<NamedQuery> queries,
        int sqliteAt,
        int postgresAt) {
    /** Copies. */
    public JavaCall {
        queries = List.copyOf(queries);
    }
}
