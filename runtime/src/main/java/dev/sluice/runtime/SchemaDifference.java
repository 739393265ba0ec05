package dev.sluice.runtime;

import java.util.List;
import java.util.Objects;

/**
 * What of a database is not as the schema declares it. Immutable and thread-safe.
 *
 * @param description a line that says what is missing or different
 * @param statements the generated statements that rely on it: {@code com/acme/shop/orders.sql: openOrders}, or {@code
 *     tables().orders()} for the accessor of a table; empty where none does
 */
public record SchemaDifference(String description, List<String> statements) {
    /** Checks and copies. */
    public SchemaDifference {
        Objects.requireNonNull(description, "description");
        statements = List.copyOf(statements);
    }
}
