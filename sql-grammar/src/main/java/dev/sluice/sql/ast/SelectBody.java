package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query selects: one core, VALUES, or a compound of these. */
public sealed interface SelectBody extends Node {
    /**
     * {@code SELECT items FROM .. WHERE .. GROUP BY .. HAVING .. WINDOW ..}.
     *
     * @param items one or more
     * @param from null without FROM
     * @param where null without WHERE
     * @param groupBy perhaps none
     * @param having null without HAVING
     * @param windows perhaps none
     */
    record Core(
            boolean distinct,
            List<SelectItem> items,
            @Nullable TableSource from,
            @Nullable Expr where,
            List<Expr> groupBy,
            @Nullable Expr having,
            List<NamedWindow> windows,
            SourceSpan span)
            implements SelectBody {
        /** Copies. */
        public Core {
            items = List.copyOf(items);
            groupBy = List.copyOf(groupBy);
            windows = List.copyOf(windows);
        }
    }

    /**
     * {@code VALUES (..), (..)}.
     *
     * @param rows one or more, as written
     */
    record Values(List<List<Expr>> rows, SourceSpan span) implements SelectBody {
        /** Copies. */
        public Values {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** {@code left UNION right}; several are read from left to right. */
    record Compound(SelectBody left, CompoundOperator operator, SelectBody right, SourceSpan span)
            implements SelectBody {}

    /** Operators between selects; all bind alike, from left to right. */
    enum CompoundOperator {
        /** All rows of both, each once. */
        UNION,
        /** All rows of both. */
        UNION_ALL,
        /** Rows that are in both, each once. */
        INTERSECT,
        /** Rows of the left that are not in the right, each once. */
        EXCEPT
    }

    /** {@code WINDOW name AS (..)}. */
    record NamedWindow(Identifier name, Over.Window window, SourceSpan span) implements Node {}
}
