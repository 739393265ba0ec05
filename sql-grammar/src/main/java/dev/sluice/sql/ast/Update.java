package dev.sluice.sql.ast;

import dev.sluice.sql.ast.Select.Limit;
import dev.sluice.sql.ast.Select.With;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code UPDATE table SET .. [FROM ..] [WHERE ..]}.
 *
 * @param with common table expressions, or null
 * @param conflict the action behind OR, or null
 * @param target the table, its alias and index hint
 * @param assignments one or more
 * @param from further sources, or null
 * @param where null without WHERE
 * @param returning RETURNING, perhaps none
 * @param orderBy ORDER BY of UPDATE .. LIMIT, perhaps none
 * @param limit LIMIT, or null
 */
public record Update(
        @Nullable With with,
        @Nullable ConflictAction conflict,
        TableSource.Named target,
        List<Assignment> assignments,
        @Nullable TableSource from,
        @Nullable Expr where,
        List<SelectItem> returning,
        List<OrderingTerm> orderBy,
        @Nullable Limit limit,
        SourceSpan span)
        implements Statement {
    /** Copies. */
    public Update {
        assignments = List.copyOf(assignments);
        returning = List.copyOf(returning);
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitUpdate(this);
    }
}
