package dev.sluice.runtime.translate;

import java.util.List;
import java.util.Objects;

/**
 * One statement as an engine takes it.
 *
 * @param text with JDBC's {@code ?} for parameters
 * @param slots for each mark in order the index into the parameters of the statement's facts, from 0
 * @param cells what each column of the result holds; empty for what returns no rows
 */
public record RenderedSql(String text, List<Integer> slots, List<Cell> cells) {
    /** Checks and copies. */
    public RenderedSql {
        Objects.requireNonNull(text, "text");
        slots = List.copyOf(slots);
        cells = List.copyOf(cells);
    }
}
