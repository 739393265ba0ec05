package dev.sluice.sql.catalog;

import org.jspecify.annotations.Nullable;

/** Comments that say something to the compiler: {@code -- sluice: flexible}. */
final class Directives {
    private Directives() {}

    /**
     * Tells whether a table's columns may hold values of any storage class.
     *
     * @param doc text of the comment before the table, or null
     */
    static boolean isFlexible(@Nullable String doc) {
        return doc != null
                && doc.lines().map(String::strip).anyMatch(line -> line.equalsIgnoreCase("sluice: flexible"));
    }
}
