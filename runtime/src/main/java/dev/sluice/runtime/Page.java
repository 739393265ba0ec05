package dev.sluice.runtime;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a query, in its order.
 *
 * @param rows the rows, unmodifiable; as many as were asked for, fewer on the last page
 * @param after where the next page begins, or null when this is the last one
 * @param <T> what a row is
 * @param <C> the query's cursor
 */
public record Page<T extends @Nullable Object, C extends PageCursor>(
        List<T> rows, @Nullable C after) {
    /** Copies. */
    public Page {
        rows = Collections.unmodifiableList(rows);
    }

    /**
     * Tells where the next page begins.
     *
     * @return the cursor to call the query with, or empty when this is the last page
     */
    public Optional<C> next() {
        return Optional.ofNullable(after);
    }
}
