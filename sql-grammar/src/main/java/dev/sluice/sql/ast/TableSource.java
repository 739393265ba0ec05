package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a FROM clause. */
public sealed interface TableSource extends Node {
    /**
     * A table, view or common table expression.
     *
     * @param alias null without one
     * @param index INDEXED BY or NOT INDEXED, or null
     */
    record Named(
            QualifiedName name,
            @Nullable Identifier alias,
            @Nullable IndexHint index,
            SourceSpan span) implements TableSource {}

    /**
     * A table-valued function: {@code json_each(x)}.
     *
     * @param alias null without one
     */
    record Function(
            QualifiedName name,
            List<Expr> arguments,
            @Nullable Identifier alias,
            SourceSpan span) implements TableSource {
        /** Copies. */
        public Function {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * A query in parentheses; {@code (join) AS alias} is desugared to {@code (SELECT * FROM join) AS alias}.
     *
     * @param alias null without one
     */
    record Subquery(Select select, @Nullable Identifier alias, SourceSpan span) implements TableSource {}

    /**
     * Two sources, read from left to right; a right side that was in parentheses is a join of its own.
     *
     * @param kind how rows are paired; {@code LEFT OUTER} is LEFT
     * @param natural whether NATURAL is written
     * @param on condition of ON, or null
     * @param using columns of USING, perhaps none
     */
    record Join(
            TableSource left,
            JoinKind kind,
            boolean natural,
            TableSource right,
            @Nullable Expr on,
            List<Identifier> using,
            SourceSpan span)
            implements TableSource {
        /** Copies. */
        public Join {
            using = List.copyOf(using);
        }
    }

    /** How rows are paired. */
    enum JoinKind {
        /** {@code ,}. */
        COMMA,
        /** {@code JOIN} or {@code INNER JOIN}. */
        INNER,
        /** {@code CROSS JOIN}. */
        CROSS,
        /** {@code LEFT JOIN}. */
        LEFT,
        /** {@code RIGHT JOIN}. */
        RIGHT,
        /** {@code FULL JOIN}. */
        FULL
    }

    /**
     * {@code INDEXED BY name}, or {@code NOT INDEXED}.
     *
     * @param index the index, or null for NOT INDEXED
     */
    record IndexHint(@Nullable Identifier index, SourceSpan span) implements Node {}
}
