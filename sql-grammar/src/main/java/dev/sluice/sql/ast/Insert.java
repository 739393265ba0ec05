package dev.sluice.sql.ast;

import dev.sluice.sql.ast.Select.With;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code INSERT INTO .. VALUES ..}; {@code REPLACE INTO} is {@code INSERT OR REPLACE INTO}.
 *
 * @param with common table expressions, or null
 * @param conflict the action behind OR, or null
 * @param alias null without one
 * @param columns columns written, perhaps none
 * @param source where the rows come from
 * @param upserts ON CONFLICT clauses in order, perhaps none
 * @param returning RETURNING, perhaps none
 */
public record Insert(
        @Nullable With with,
        @Nullable ConflictAction conflict,
        QualifiedName table,
        @Nullable Identifier alias,
        List<Identifier> columns,
        Source source,
        List<Upsert> upserts,
        List<SelectItem> returning,
        SourceSpan span)
        implements Statement {
    /** Copies. */
    public Insert {
        columns = List.copyOf(columns);
        upserts = List.copyOf(upserts);
        returning = List.copyOf(returning);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitInsert(this);
    }

    /** Where the inserted rows come from. */
    public sealed interface Source extends Node {}

    /** {@code VALUES ..} or {@code SELECT ..}. */
    public record Query(Select select, SourceSpan span) implements Source {}

    /** {@code DEFAULT VALUES}. */
    public record DefaultValues(SourceSpan span) implements Source {}

    /** {@code $name}: a row given by the caller. */
    public record RowPlaceholder(String name, SourceSpan span) implements Source {}

    /**
     * {@code ON CONFLICT [target [WHERE ..]] DO NOTHING | DO UPDATE SET .. [WHERE ..]}.
     *
     * @param target the columns or expressions of the key, perhaps none
     * @param targetWhere condition of a partial index, or null
     * @param assignments none for DO NOTHING
     * @param where condition of DO UPDATE, or null
     */
    public record Upsert(
            List<OrderingTerm> target,
            @Nullable Expr targetWhere,
            List<Assignment> assignments,
            @Nullable Expr where,
            SourceSpan span)
            implements Node {
        /** Copies. */
        public Upsert {
            target = List.copyOf(target);
            assignments = List.copyOf(assignments);
        }
    }
}
