package dev.sluice.runtime;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place between two rows of a query with PAGE BY: behind the row with its keys, whether or not that still exists. Each query
 * has a class of its own. Immutable; {@link #encode} makes a text of it that clients may keep. The text is checked when it
 * comes back, but not secret: it holds the keys of a row.
 */
public abstract class PageCursor {
    private final CursorFormat format;
    private final @Nullable Object[] keys;

    /**
     * Makes a cursor; called by generated code.
     *
     * @param format the query's format
     * @param keys what {@link CursorFormat} read or decoded
     */
    protected PageCursor(CursorFormat format, @Nullable Object[] keys) {
        this.format = Objects.requireNonNull(format, "format");
        this.keys = keys.clone();
    }

    /**
     * Writes the cursor as a text.
     *
     * @return letters, digits, {@code -} and {@code _}, which stand for themselves in a URL
     */
    public final String encode() {
        return format.encode(keys);
    }

    /**
     * Returns the choice of the query's text that reads on from here.
     *
     * @param cursor a cursor, or null for the first page
     * @return the index of the choice
     */
    public static int choice(@Nullable PageCursor cursor) {
        return cursor == null ? 0 : 1 + cursor.format.nulls(cursor.keys);
    }

    void bind(ParameterSink sink, int first) throws SQLException {
        format.bind(keys, sink, first);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof PageCursor that && format.equals(that.format) && Arrays.deepEquals(keys, that.keys);
    }

    @Override
    public final int hashCode() {
        return Arrays.deepHashCode(keys);
    }

    /** Returns {@link #encode}. */
    @Override
    public final String toString() {
        return encode();
    }
}
