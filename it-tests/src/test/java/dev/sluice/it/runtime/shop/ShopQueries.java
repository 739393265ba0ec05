package dev.sluice.it.runtime.shop;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The named queries of {@code shop.sql}. */
public interface ShopQueries {
    /**
     * Binds the queries to a session.
     *
     * @param session the session every query runs in
     * @return the queries
     */
    static ShopQueries of(SqlSession session) {
        return new ShopQueriesImpl(session);
    }

    /**
     * Open orders of a customer whose title matches a pattern, or all of them.
     *
     * @param customerId compared with {@code orders.customer_id}
     * @param pattern a {@code LIKE} pattern for {@code orders.title}, or null for all
     * @return the query
     */
    Query<OpenOrdersRow> openOrders(long customerId, @Nullable String pattern);

    /**
     * Finds an order.
     *
     * @param id its key
     * @return the order, or empty
     */
    Optional<OpenOrdersRow> byId(long id);

    /**
     * Finds the only order from a key on.
     *
     * @param id the smallest key to look for
     * @return the order
     */
    OpenOrdersRow onlyFrom(long id);

    /**
     * The titles of some orders.
     *
     * @param ids their keys, may be empty
     * @return titles in order of the keys
     */
    List<String> titles(Collection<Long> ids);

    /**
     * Adds a customer.
     *
     * @param name its name
     * @return its key
     */
    long addCustomer(String name);

    /**
     * Adds an order.
     *
     * @param customerId the customer
     * @param title what is ordered
     * @param note a remark, or null
     * @param total its price
     * @return its key
     */
    long addOrder(long customerId, String title, @Nullable String note, BigDecimal total);

    /**
     * Closes an order.
     *
     * @param id its key
     * @param at when
     * @return the number of rows changed
     */
    long close(long id, Instant at);

    /**
     * Customers with their orders.
     *
     * @return the query
     */
    Query<CustomersRow> customers();

    /**
     * One row of {@link #openOrders}.
     *
     * @param id column {@code orders.id}
     * @param title column {@code orders.title}
     * @param note column {@code orders.note}, or null
     * @param total column {@code orders.total}
     * @param open column {@code orders.open}
     * @param closedAt column {@code orders.closed_at}, or null
     */
    record OpenOrdersRow(
            long id,
            String title,
            @Nullable String note,
            BigDecimal total,
            boolean open,
            @Nullable Instant closedAt) {}

    /**
     * One row of {@link #customers}.
     *
     * @param id column {@code customers.id}
     * @param name column {@code customers.name}
     * @param orders its orders by key
     */
    record CustomersRow(long id, String name, List<OrdersItem> orders) {}

    /**
     * One item of {@link CustomersRow#orders}.
     *
     * @param id column {@code orders.id}
     * @param title column {@code orders.title}
     * @param note column {@code orders.note}, or null
     * @param total column {@code orders.total}
     */
    record OrdersItem(long id, String title, @Nullable String note, BigDecimal total) {}
}
