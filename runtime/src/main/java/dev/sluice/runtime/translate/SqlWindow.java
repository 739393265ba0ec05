package dev.sluice.runtime.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A window: a name, or a definition. */
sealed interface SqlWindow {
    /** {@code OVER name}. */
    record Named(String name) implements SqlWindow {}

    /**
     * {@code OVER (..)}.
     *
     * @param base or null
     * @param frame or null
     */
    record Defined(
            @Nullable String base,
            List<SqlExpr> partitionBy,
            List<SqlOrder> orderBy,
            @Nullable Frame frame) implements SqlWindow {
        /** Copies. */
        public Defined {
            partitionBy = List.copyOf(partitionBy);
            orderBy = List.copyOf(orderBy);
        }
    }

    /**
     * A frame.
     *
     * @param end or null
     * @param exclude with EXCLUDE, or empty
     */
    record Frame(String unit, Bound start, @Nullable Bound end, String exclude) {}

    /**
     * One end of a frame.
     *
     * @param offset or null
     * @param word what follows the offset
     */
    record Bound(@Nullable SqlExpr offset, String word) {}
}
