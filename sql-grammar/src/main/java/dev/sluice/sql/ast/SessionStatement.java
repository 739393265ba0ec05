package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A statement that is about the session or the file and not about rows. None may stand in a source file. */
public sealed interface SessionStatement extends Statement {
    @Override
    default <R> R accept(Visitor<R> visitor) {
        return visitor.visitSession(this);
    }

    /**
     * {@code BEGIN [DEFERRED|IMMEDIATE|EXCLUSIVE] [TRANSACTION [name]]}.
     *
     * @param mode the mode as a word in upper case, or null
     */
    record Begin(@Nullable String mode, SourceSpan span) implements SessionStatement {}

    /** {@code COMMIT} or {@code END}. */
    record Commit(SourceSpan span) implements SessionStatement {}

    /**
     * {@code ROLLBACK [TO [SAVEPOINT] name]}.
     *
     * @param savepoint null for the whole transaction
     */
    record Rollback(@Nullable Identifier savepoint, SourceSpan span) implements SessionStatement {}

    /** {@code SAVEPOINT name}. */
    record Savepoint(Identifier name, SourceSpan span) implements SessionStatement {}

    /** {@code RELEASE [SAVEPOINT] name}. */
    record Release(Identifier name, SourceSpan span) implements SessionStatement {}

    /**
     * {@code PRAGMA name [= value | (value)]}.
     *
     * @param value as written, or null
     */
    record Pragma(QualifiedName name, @Nullable String value, SourceSpan span) implements SessionStatement {}

    /** {@code ATTACH [DATABASE] file AS schema [KEY key]}. */
    record Attach(Expr file, Expr schema, @Nullable Expr key, SourceSpan span) implements SessionStatement {}

    /** {@code DETACH [DATABASE] schema}. */
    record Detach(Expr schema, SourceSpan span) implements SessionStatement {}

    /** {@code VACUUM [schema] [INTO file]}. */
    record Vacuum(@Nullable Identifier schema, @Nullable Expr into, SourceSpan span) implements SessionStatement {}

    /** {@code ANALYZE [name]}. */
    record Analyze(@Nullable QualifiedName name, SourceSpan span) implements SessionStatement {}

    /** {@code REINDEX [name]}. */
    record Reindex(@Nullable QualifiedName name, SourceSpan span) implements SessionStatement {}

    /**
     * {@code EXPLAIN [QUERY PLAN] statement}.
     *
     * @param queryPlan whether QUERY PLAN is written
     */
    record Explain(boolean queryPlan, Statement statement, SourceSpan span) implements SessionStatement {}
}
