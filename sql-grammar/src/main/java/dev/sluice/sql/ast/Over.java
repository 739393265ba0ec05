package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows OVER. */
public sealed interface Over extends Node {
    /** {@code OVER name}. */
    record Named(Identifier name, SourceSpan span) implements Over {}

    /**
     * {@code OVER (...)}, and what a WINDOW clause defines.
     *
     * @param base the window that this one extends, or null
     * @param partitionBy perhaps none
     * @param orderBy perhaps none
     * @param frame the frame as written, or null
     */
    record Window(
            @Nullable Identifier base,
            List<Expr> partitionBy,
            List<OrderingTerm> orderBy,
            @Nullable Frame frame,
            SourceSpan span)
            implements Over {
        /** Copies. */
        public Window {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }
    }

    /**
     * A frame: {@code ROWS BETWEEN start AND end EXCLUDE ..}.
     *
     * @param end null where only a start is written, which means CURRENT ROW
     */
    record Frame(Unit unit, Bound start, @Nullable Bound end, Exclude exclude, SourceSpan span) implements Node {}

    /** What a frame counts. */
    enum Unit {
        /** Rows. */
        ROWS,
        /** Distances of the ORDER BY value. */
        RANGE,
        /** Groups of peers. */
        GROUPS
    }

    /** What a frame leaves out. */
    enum Exclude {
        /** Nothing. */
        NO_OTHERS,
        /** The current row. */
        CURRENT_ROW,
        /** The current row and its peers. */
        GROUP,
        /** The peers of the current row. */
        TIES
    }

    /**
     * One end of a frame.
     *
     * @param offset the distance, or null unless the kind takes one
     */
    record Bound(BoundKind kind, @Nullable Expr offset, SourceSpan span) implements Node {}

    /** The kinds of ends. */
    enum BoundKind {
        /** From the partition's first row. */
        UNBOUNDED_PRECEDING,
        /** A distance before. */
        PRECEDING,
        /** The current row. */
        CURRENT_ROW,
        /** A distance behind. */
        FOLLOWING,
        /** To the partition's last row. */
        UNBOUNDED_FOLLOWING
    }
}
