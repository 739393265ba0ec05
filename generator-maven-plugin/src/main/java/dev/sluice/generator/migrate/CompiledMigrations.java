package dev.sluice.generator.migrate;

import java.util.List;

/**
 * The versions of a schema as the engines take them.
 *
 * @param version the version of the schema; 0 for none
 * @param steps the steps to it, from the oldest version that can be migrated
 * @param postgresHelpers whether steps call functions that the runtime installs on PostgreSQL
 */
public record CompiledMigrations(int version, List<CompiledStep> steps, boolean postgresHelpers) {
    /** Of a schema without versions. */
    public static final CompiledMigrations NONE = new CompiledMigrations(0, List.of(), false);

    /** Copies. */
    public CompiledMigrations {
        steps = List.copyOf(steps);
    }
}
