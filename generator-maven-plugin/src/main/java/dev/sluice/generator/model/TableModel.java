package dev.sluice.generator.model;

import java.util.Objects;

/**
 * A table or view and its row.
 *
 * @param name the name as declared
 * @param view whether it is a view
 * @param row its row
 */
public record TableModel(String name, boolean view, RowModel row) {
    /** Checks. */
    public TableModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(row, "row");
    }
}
