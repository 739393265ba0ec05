package dev.sluice.generator.model;

import java.util.Objects;

/**
 * A table or view and its row.
 *
 * @param name the name as declared
 * @param view whether it is a view
 * @param row its row
 * @param imported whether a dependency declares it, which has the classes for it
 */
public record TableModel(String name, boolean view, RowModel row, boolean imported) {
    /** Checks. */
    public TableModel {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(row, "row");
    }

    /** A table that this project declares. */
    public TableModel(String name, boolean view, RowModel row) {
        this(name, view, row, false);
    }
}
