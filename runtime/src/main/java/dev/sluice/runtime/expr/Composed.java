package dev.sluice.runtime.expr;

import java.util.Objects;

/** What a caller composed for a placeholder, and of which columns. Made by {@link Columns#compose}; immutable. */
public final class Composed {
    private final Columns columns;
    private final Part part;

    Composed(Columns columns, Part part) {
        this.columns = columns.owner();
        this.part = Objects.requireNonNull(part, "nothing was composed for a placeholder");
    }

    Columns columns() {
        return columns;
    }

    Part part() {
        return part;
    }
}
