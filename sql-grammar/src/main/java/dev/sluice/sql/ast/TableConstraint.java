package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A constraint of a table. */
public sealed interface TableConstraint extends Node {
    /** Returns the name behind CONSTRAINT, or null. */
    @Nullable
    Identifier constraintName();

    /**
     * {@code PRIMARY KEY (..)}.
     *
     * @param terms one or more columns, perhaps with COLLATE and direction
     * @param autoincrement whether AUTOINCREMENT stands within the parentheses
     */
    record PrimaryKey(
            @Nullable Identifier constraintName,
            List<OrderingTerm> terms,
            boolean autoincrement,
            @Nullable ConflictAction onConflict,
            SourceSpan span)
            implements TableConstraint {
        /** Copies. */
        public PrimaryKey {
            terms = List.copyOf(terms);
        }
    }

    /** {@code UNIQUE (..)}. */
    record Unique(
            @Nullable Identifier constraintName,
            List<OrderingTerm> terms,
            @Nullable ConflictAction onConflict,
            SourceSpan span)
            implements TableConstraint {
        /** Copies. */
        public Unique {
            terms = List.copyOf(terms);
        }
    }

    /** {@code CHECK (..)}. */
    record Check(
            @Nullable Identifier constraintName,
            Expr condition,
            @Nullable ConflictAction onConflict,
            SourceSpan span) implements TableConstraint {}

    /** {@code FOREIGN KEY (..) REFERENCES ..}. */
    record ForeignKey(
            @Nullable Identifier constraintName, List<Identifier> columns, ForeignKeyClause clause, SourceSpan span)
            implements TableConstraint {
        /** Copies. */
        public ForeignKey {
            columns = List.copyOf(columns);
        }
    }
}
