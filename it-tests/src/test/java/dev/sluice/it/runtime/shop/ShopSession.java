package dev.sluice.it.runtime.shop;

import dev.sluice.runtime.TransactionConsumer;

/** The accessors of the shop, on a database or in a transaction. */
public interface ShopSession {
    /**
     * The queries of {@code shop.sql}.
     *
     * @return the accessor of this session
     */
    ShopQueries shop();

    /**
     * Runs a body in a transaction, inside a transaction in a nested one.
     *
     * @param body the work
     */
    void nested(TransactionConsumer<ShopSession> body);

    /**
     * Runs something after the commit.
     *
     * @param action what to run
     */
    void afterCommit(Runnable action);
}
