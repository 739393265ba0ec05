package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A constraint, or another clause, of one column. */
public sealed interface ColumnConstraint extends Node {
    /** Returns the name behind CONSTRAINT, or null. */
    @Nullable
    Identifier constraintName();

    /**
     * {@code PRIMARY KEY [DESC] [AUTOINCREMENT]}.
     *
     * @param onConflict action, or null
     */
    record PrimaryKey(
            @Nullable Identifier constraintName,
            boolean descending,
            boolean autoincrement,
            @Nullable ConflictAction onConflict,
            SourceSpan span)
            implements ColumnConstraint {}

    /** {@code NOT NULL}. */
    record NotNull(
            @Nullable Identifier constraintName, @Nullable ConflictAction onConflict, SourceSpan span)
            implements ColumnConstraint {}

    /** {@code NULL}, which says nothing. */
    record Null(@Nullable Identifier constraintName, SourceSpan span) implements ColumnConstraint {}

    /** {@code UNIQUE}. */
    record Unique(
            @Nullable Identifier constraintName, @Nullable ConflictAction onConflict, SourceSpan span)
            implements ColumnConstraint {}

    /** {@code CHECK (..)}. */
    record Check(
            @Nullable Identifier constraintName,
            Expr condition,
            @Nullable ConflictAction onConflict,
            SourceSpan span) implements ColumnConstraint {}

    /**
     * {@code DEFAULT ..}.
     *
     * @param parenthesized whether the value is an expression in parentheses
     */
    record Default(@Nullable Identifier constraintName, Expr value, boolean parenthesized, SourceSpan span)
            implements ColumnConstraint {}

    /** {@code COLLATE name}. */
    record Collation(@Nullable Identifier constraintName, Identifier collation, SourceSpan span)
            implements ColumnConstraint {}

    /** {@code REFERENCES ..}. */
    record References(@Nullable Identifier constraintName, ForeignKeyClause clause, SourceSpan span)
            implements ColumnConstraint {}

    /** {@code [GENERATED ALWAYS] AS (..) [STORED|VIRTUAL]}. */
    record Generated(@Nullable Identifier constraintName, Expr value, boolean stored, SourceSpan span)
            implements ColumnConstraint {}
}
