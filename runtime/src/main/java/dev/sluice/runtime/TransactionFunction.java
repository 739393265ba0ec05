package dev.sluice.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The body of a transaction that gives a result.
 * Called in the thread that began the transaction, again if that is repeated.
 *
 * @param <S> the session that the body works with
 * @param <T> the result
 */
@FunctionalInterface
public interface TransactionFunction<S, T extends @Nullable Object> {
    /**
     * Does the work. Returning commits, any exception rolls back.
     *
     * @param session valid during this call, in this thread
     * @return the result of the transaction
     */
    T apply(S session);
}
