package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code REFERENCES table (columns) ON DELETE .. ON UPDATE .. [NOT] DEFERRABLE INITIALLY ..}.
 *
 * @param columns perhaps none: then the primary key is meant
 * @param onDelete null where not written
 * @param onUpdate null where not written
 * @param match name behind MATCH, or null; SQLite ignores it
 * @param deferral null where not written
 */
public record ForeignKeyClause(
        Identifier table,
        List<Identifier> columns,
        @Nullable Action onDelete,
        @Nullable Action onUpdate,
        @Nullable Identifier match,
        @Nullable Deferral deferral,
        SourceSpan span)
        implements Node {
    /** Copies. */
    public ForeignKeyClause {
        columns = List.copyOf(columns);
    }

    /** What happens to the child. */
    public enum Action {
        /** Nothing now; the constraint may fail. */
        NO_ACTION,
        /** Refused at once. */
        RESTRICT,
        /** NULL is stored. */
        SET_NULL,
        /** The default is stored. */
        SET_DEFAULT,
        /** The child follows. */
        CASCADE
    }

    /**
     * {@code [NOT] DEFERRABLE [INITIALLY DEFERRED|IMMEDIATE]}.
     *
     * @param initially true for DEFERRED, false for IMMEDIATE, null where not written
     */
    public record Deferral(boolean deferrable, @Nullable Boolean initially) {}
}
