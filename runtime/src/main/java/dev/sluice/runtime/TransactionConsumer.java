package dev.sluice.runtime;

/**
 * The body of a transaction without a result.
 * Called in the thread that began the transaction, again if that is repeated.
 *
 * @param <S> the session that the body works with
 */
@FunctionalInterface
public interface TransactionConsumer<S> {
    /**
     * Does the work. Returning commits, any exception rolls back.
     *
     * @param session valid during this call, in this thread
     */
    void accept(S session);
}
