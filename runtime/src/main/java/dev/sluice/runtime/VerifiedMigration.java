package dev.sluice.runtime;

import java.util.Map;
import java.util.TreeMap;

/**
 * What {@link SchemaVerifier} has seen of one old version. Tables that the steps drop or rename are missing from the second
 * map.
 *
 * @param version the version that was migrated
 * @param rowsBefore the number of rows of each table before the steps
 * @param rowsAfter the number of rows behind the steps of each table that still has its name
 */
public record VerifiedMigration(int version, Map<String, Long> rowsBefore, Map<String, Long> rowsAfter) {
    /**
     * Copies.
     *
     * @param version the version that was migrated
     * @param rowsBefore the number of rows of each table before the steps
     * @param rowsAfter the number of rows behind the steps of each table that still has its name
     */
    public VerifiedMigration {
        rowsBefore = Map.copyOf(new TreeMap<>(rowsBefore));
        rowsAfter = Map.copyOf(new TreeMap<>(rowsAfter));
    }
}
