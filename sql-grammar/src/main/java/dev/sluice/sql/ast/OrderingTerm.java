package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A term of ORDER BY. */
public sealed interface OrderingTerm extends Node {
    /**
     * An expression, an ordinal or an alias.
     *
     * @param expr what is ordered by
     * @param descending whether DESC is written
     * @param nulls where NULLs are asked to stand, or null for SQLite's default: first in ascending order
     */
    record By(Expr expr, boolean descending, @Nullable Nulls nulls, SourceSpan span) implements OrderingTerm {}

    /** {@code $name}: composed by the caller. */
    record Placeholder(String name, SourceSpan span) implements OrderingTerm {}

    /**
     * {@code :sort{newest: created DESC, name: name ASC}}: one of several orders, chosen by the caller.
     *
     * @param parameter the parameter's name
     * @param choices one or more
     */
    record Choice(String parameter, List<Option> choices, SourceSpan span) implements OrderingTerm {
        /** Copies. */
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /** One of the orders of a {@link Choice}. */
    record Option(Identifier name, List<By> terms, SourceSpan span) implements Node {
        /** Copies. */
        public Option {
            terms = List.copyOf(terms);
        }
    }

    /** Where NULLs stand. */
    enum Nulls {
        /** Before all others. */
        FIRST,
        /** After all others. */
        LAST
    }
}
