package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A query: {@code [WITH ..] body [ORDER BY ..] [LIMIT ..]}, as a statement or within one.
 *
 * @param with common table expressions, or null
 * @param body what is selected
 * @param orderBy perhaps none
 * @param limit LIMIT, or null
 * @param pageBy terms of {@code PAGE BY}, perhaps none
 */
public record Select(
        @Nullable With with,
        SelectBody body,
        List<OrderingTerm> orderBy,
        @Nullable Limit limit,
        List<OrderingTerm> pageBy,
        SourceSpan span)
        implements Statement {
    /** Copies. */
    public Select {
        orderBy = List.copyOf(orderBy);
        pageBy = List.copyOf(pageBy);
    }

    @Override
    public <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.visitSelect(this);
    }

    /**
     * {@code LIMIT count OFFSET offset}; {@code LIMIT offset, count} is desugared to it.
     *
     * @param offset OFFSET, or null
     */
    public record Limit(Expr count, @Nullable Expr offset, SourceSpan span) implements Node {}

    /** {@code WITH [RECURSIVE] ..}. */
    public record With(boolean recursive, List<CommonTable> tables, SourceSpan span) implements Node {
        /** Copies. */
        public With {
            tables = List.copyOf(tables);
        }
    }

    /**
     * One common table expression.
     *
     * @param columns names of its columns, perhaps none written
     * @param materialized true for MATERIALIZED, false for NOT MATERIALIZED, null for neither
     */
    public record CommonTable(
            Identifier name,
            List<Identifier> columns,
            @Nullable Boolean materialized,
            Select select,
            SourceSpan span) implements Node {
        /** Copies. */
        public CommonTable {
            columns = List.copyOf(columns);
        }
    }
}
