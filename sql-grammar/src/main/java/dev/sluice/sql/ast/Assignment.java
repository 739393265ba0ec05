package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;

/**
 * {@code column = value}, or {@code (a, b) = row}.
 *
 * @param columns one or more
 * @param value with several columns a row value or a subquery
 */
public record Assignment(List<Identifier> columns, Expr value, SourceSpan span) implements Node {
    /** Copies. */
    public Assignment {
        columns = List.copyOf(columns);
    }
}
