package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** What stands between SELECT and FROM, and behind RETURNING. */
public sealed interface SelectItem extends Node {
    /**
     * An expression.
     *
     * @param mappedBy qualified name of a converter ({@code MAPPED BY}), or null
     * @param alias the name behind AS, or null
     */
    record Of(
            Expr expr, @Nullable String mappedBy, @Nullable Identifier alias, SourceSpan span) implements SelectItem {}

    /** {@code *}. */
    record Star(SourceSpan span) implements SelectItem {}

    /** {@code t.*}. */
    record TableStar(Identifier table, SourceSpan span) implements SelectItem {}

    /**
     * {@code t.** [AS name]}, and {@code sqlc.embed(t)}: the row of a table as one component.
     *
     * @param alias the component's name, or null for the table's
     */
    record Nested(Identifier table, @Nullable Identifier alias, SourceSpan span) implements SelectItem {}

    /**
     * {@code LIST(select) AS name}: the rows of a correlated query as one component.
     *
     * @param alias the component's name, or null
     */
    record ListOf(Select select, @Nullable Identifier alias, SourceSpan span) implements SelectItem {}
}
