package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.ResultCursor;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value of the rows that follow one another and have the same key: an ordered join, of which each row has one item of
 * a list. Made by generated code, once for each query; immutable and thread-safe.
 *
 * @param <E> an item
 * @param <T> what the rows of one key become
 */
public final class FoldedReader<E extends @Nullable Object, T extends @Nullable Object> {
    final RowReader<Function<List<E>, T>> head;
    final RowReader<E> item;
    final int present;
    final boolean scattered;
    final FoldKey[] keys;

    private FoldedReader(
            RowReader<Function<List<E>, T>> head, RowReader<E> item, int present, boolean scattered, FoldKey[] keys) {
        this.head = head;
        this.item = item;
        this.present = present;
        this.scattered = scattered;
        this.keys = keys;
    }

    /**
     * Makes a reader.
     *
     * @param head reads the first row of a key; what it gives takes the unmodifiable list of the items
     * @param item reads the item of a row
     * @param present position of the column that tells whether a row has an item
     * @param scattered whether rows with and without an item may be mixed; otherwise one without is the only one of its key
     * @param keys what tells where the rows of the next key begin, one or more
     * @param <E> an item
     * @param <T> what the rows of one key become
     * @return the reader
     */
    public static <E extends @Nullable Object, T extends @Nullable Object> FoldedReader<E, T> of(
            RowReader<Function<List<E>, T>> head, RowReader<E> item, int present, boolean scattered, FoldKey... keys) {
        return new FoldedReader<>(
                Objects.requireNonNull(head, "head"),
                Objects.requireNonNull(item, "item"),
                present,
                scattered,
                keys.clone());
    }

    /** Begins to read a result, whose first row was not asked for yet. */
    FoldedRows<E, T> read(ResultCursor result, Row row) {
        return new FoldedRows<>(this, result, row);
    }
}
