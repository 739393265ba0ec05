package dev.sluice.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of what tells one row of a query with a list from the next. Made by generated code, once for each query; immutable
 * and thread-safe.
 */
public final class FoldKey {
    private final int column;
    private final @Nullable RowReader<?> reader;

    private FoldKey(int column, @Nullable RowReader<?> reader) {
        this.column = column;
        this.reader = reader;
    }

    /**
     * Returns a part that is an INTEGER and never NULL.
     *
     * @param column its position, from 1
     * @return the part
     */
    public static FoldKey integer(int column) {
        return new FoldKey(column, null);
    }

    /**
     * Returns a part of any type.
     *
     * @param reader reads it; gives null for NULL, and equal objects for equal values
     * @return the part
     */
    public static FoldKey of(RowReader<? extends @Nullable Object> reader) {
        return new FoldKey(0, Objects.requireNonNull(reader, "reader"));
    }

    int column() {
        return column;
    }

    /** Reads it, or null for an integer, which is read without an object. */
    @Nullable
    RowReader<?> reader() {
        return reader;
    }
}
