package dev.sluice.runtime;

import java.sql.SQLException;

/**
 * Sends the parameters of a statement that runs once for each of many rows. Written by the generator; stateless.
 * Any thread may run it.
 *
 * @param <R> what a row is
 */
@FunctionalInterface
public interface RowBinder<R> {
    /**
     * Sends every parameter once.
     *
     * @param sink takes values by the parameter's index, from 0
     * @param row the row
     * @throws SQLException when a value is refused, or the driver fails
     */
    void bind(ParameterSink sink, R row) throws SQLException;
}
