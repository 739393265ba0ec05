package dev.sluice.generator.migrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as the engines take it.
 *
 * @param version the version that it leads to
 * @param name its name
 * @param checksum digest of its tokens
 * @param sqlite statements for SQLite, in order
 * @param postgres statements for PostgreSQL, in order
 * @param transactional whether it runs in a transaction on PostgreSQL
 * @param call the Java that runs among the statements, or null
 */
public record CompiledStep(
        int version,
        String name,
        String checksum,
        List<String> sqlite,
        List<String> postgres,
        boolean transactional,
        @Nullable JavaCall call) {
    /** Copies. */
    public CompiledStep {
        sqlite = List.copyOf(sqlite);
        postgres = List.copyOf(postgres);
    }
}
