package dev.sluice.generator.migrate;

import java.util.List;

/**
 * A step as the engines take it.
 *
 * @param version the version that it leads to
 * @param name its name
 * @param checksum digest of its tokens
 * @param sqlite statements for SQLite, in order
 * @param postgres statements for PostgreSQL, in order
 * @param transactional whether it runs in a transaction on PostgreSQL
 */
public record CompiledStep(
        int version, String name, String checksum, List<String> sqlite, List<String> postgres, boolean transactional) {
    /** Copies. */
    public CompiledStep {
        sqlite = List.copyOf(sqlite);
        postgres = List.copyOf(postgres);
    }
}
