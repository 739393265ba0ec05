package dev.sluice.sql.catalog;

import dev.sluice.sql.source.SourceSpan;

/** Comments that say something to the compiler: {@code -- sluice: flexible}. */
final class Directives {
    private Directives() {}

    /**
     * Tells whether a table's columns may hold values of any storage class: a comment on the lines before it says so.
     *
     * @param table where its declaration stands
     */
    static boolean isFlexible(SourceSpan table) {
        for (int line = table.line() - 1; line >= 1; line--) {
            String text = table.file().lineText(line).strip();
            if (!text.startsWith("--")) {
                return false;
            }
            if (text.substring(2).strip().equalsIgnoreCase("sluice: flexible")) {
                return true;
            }
        }
        return false;
    }
}
