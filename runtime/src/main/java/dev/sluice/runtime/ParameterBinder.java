package dev.sluice.runtime;

import java.sql.SQLException;

/**
 * Sends the parameters of one call. Written by the generator; stateless but for the values it holds. Any thread may run it.
 */
@FunctionalInterface
public interface ParameterBinder {
    /** For a statement without parameters. */
    ParameterBinder NONE = sink -> {};

    /**
     * Sends every parameter once.
     *
     * @param sink takes values by the parameter's index, from 0
     * @throws SQLException when a value is refused, or the driver fails
     */
    void bind(ParameterSink sink) throws SQLException;
}
