package dev.sluice.runtime.sample;

/** The accessors of the shop, on a database or in a transaction. */
public interface ShopSession {
    /**
     * The queries of {@code shop.sql}.
     *
     * @return the accessor of this session
     */
    ShopQueries shop();
}
