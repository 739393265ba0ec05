package dev.sluice.runtime;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns the current row into a value. Written by the generator; reads columns by position, and keeps no reference to
 * the row.
 * Any thread may run it, several at a time.
 *
 * @param <T> what a row becomes
 */
@FunctionalInterface
public interface RowReader<T extends @Nullable Object> {
    /**
     * Reads the current row.
     *
     * @param row the row, valid during this call only
     * @return the value
     * @throws SQLException when a column does not hold what its type says, or the driver fails
     */
    T read(Row row) throws SQLException;
}
