package dev.sluice.generator.model;

/** What one row of a result becomes. */
public sealed interface ResultModel {
    /**
     * The value of its only column.
     *
     * @param component the column
     */
    record Plain(ComponentModel component) implements ResultModel {}

    /**
     * A row.
     *
     * @param row the row
     */
    record OfRow(RowModel row) implements ResultModel {}
}
