package dev.sluice.sql.ast;

import dev.sluice.sql.ast.Select.Limit;
import dev.sluice.sql.ast.Select.With;
import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code DELETE FROM table [WHERE ..]}.
 *
 * @param with common table expressions, or null
 * @param target the table, its alias and index hint
 * @param where null without WHERE
 * @param returning RETURNING, perhaps none
 * @param orderBy ORDER BY of DELETE .. LIMIT, perhaps none
 * @param limit LIMIT, or null
 */
public record Delete(
        @Nullable With with,
        TableSource.Named target,
        @Nullable Expr where,
        List<SelectItem> returning,
        List<OrderingTerm> orderBy,
        @Nullable Limit limit,
        SourceSpan span)
        implements Statement {
    /** Copies. */
    public Delete {
        returning = List.copyOf(returning);
        orderBy = List.copyOf(orderBy);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitDelete(this);
    }
}
