package dev.sluice.runtime.translate;

import dev.sluice.sql.facts.TypeFacts;
import java.util.List;

/**
 * What ran before a statement on the same connection, with nothing between.
 *
 * @param statements the facts of each, in order; perhaps none
 * @param together whether the statement runs only where none of them failed: those of a block, or of a transaction on PostgreSQL
 */
public record Preceding(List<TypeFacts> statements, boolean together) {
    /** Nothing that is known. */
    public static final Preceding NONE = new Preceding(List.of(), false);

    /** Copies. */
    public Preceding {
        statements = List.copyOf(statements);
    }
}
