package dev.sluice.runtime;

/**
 * The body of a transaction without a result.
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
