package dev.sluice.runtime;

import java.util.Map;
import java.util.TreeMap;

/**
 * What {@link Database#copy} has copied.
 *
 * @param rows the number of rows of each table
 */
public record CopyReport(Map<String, Long> rows) {
    /**
     * Copies.
     *
     * @param rows the number of rows of each table
     */
    public CopyReport {
        rows = Map.copyOf(new TreeMap<>(rows));
    }

    /**
     * How many rows there are in all tables.
     *
     * @return the sum
     */
    public long total() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
