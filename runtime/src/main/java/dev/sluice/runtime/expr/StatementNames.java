package dev.sluice.runtime.expr;

import java.util.List;

/**
 * The names in a statement that decide what its parts mean when one stands within another. Immutable.
 *
 * @param sources what its row sources are called
 * @param tables the tables that it names
 * @param commonTables the tables of its WITH clauses
 */
public record StatementNames(List<String> sources, List<String> tables, List<String> commonTables) {
    /** Copies. */
    public StatementNames {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
        commonTables = List.copyOf(commonTables);
    }

    static boolean has(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
