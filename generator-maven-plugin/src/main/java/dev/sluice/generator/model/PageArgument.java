package dev.sluice.generator.model;

import dev.sluice.sql.source.SourceSpan;

/**
 * What a call says about a page.
 *
 * @param kind what it says
 * @param page the pages
 */
public record PageArgument(Kind kind, PageModel page) implements ArgumentModel {
    /** What a call says. */
    public enum Kind {
        /** How many rows it has. */
        SIZE("page size"),
        /** Where it begins. */
        AFTER("after");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    @Override
    public String name() {
        return kind.text;
    }

    @Override
    public SourceSpan span() {
        return page.span();
    }
}
