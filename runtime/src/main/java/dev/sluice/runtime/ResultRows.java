package dev.sluice.runtime;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The values that an open result holds.
 *
 * @param <T> a value
 */
interface ResultRows<T extends @Nullable Object> {
    /** Tells whether there is another value; to be called once before each {@link #next}. */
    boolean hasNext() throws SQLException;

    /** Reads it. */
    T next() throws SQLException;
}
