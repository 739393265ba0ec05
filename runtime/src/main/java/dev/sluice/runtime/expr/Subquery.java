package dev.sluice.runtime.expr;

import org.jspecify.annotations.Nullable;

/**
 * A query that may stand within a condition or a value: what a method of a generated accessor returns. See {@link
 * Expressions#exists}, {@link Expressions#scalar} and {@link Expression#in(Subquery)}.
 *
 * <p>Threads: it serves the thread that composes the statement.
 *
 * @param <T> what a row becomes in Java
 */
public interface Subquery<T extends @Nullable Object> {
    /**
     * Writes the query as a part of a statement; called when that is put together.
     *
     * @param statement takes its text and its values
     * @throws UnsupportedOperationException when it is no query that can be a part
     */
    void writeTo(Composition statement);
}
