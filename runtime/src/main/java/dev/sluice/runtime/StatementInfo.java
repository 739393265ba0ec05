package dev.sluice.runtime;

import java.io.Serializable;

/**
 * What an error says about the statement it concerns. Never contains values of parameters.
 *
 * @param name the query's name, for example {@code openOrders}
 * @param source the {@code .sql} file it stands in, relative to its source root
 * @param line its line there, from 1
 * @param sql the text that was sent to the engine
 */
public record StatementInfo(String name, String source, int line, String sql) implements Serializable {
    /**
     * Where the query stands.
     *
     * @return for example {@code com/acme/shop/orders.sql:12}
     */
    public String position() {
        return source + ":" + line;
    }

    @Override
    public String toString() {
        return name + " (" + position() + ")";
    }
}
