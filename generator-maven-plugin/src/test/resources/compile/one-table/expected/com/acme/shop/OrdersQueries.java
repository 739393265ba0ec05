package com.acme.shop;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/shop/orders.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql"
)
public interface OrdersQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static OrdersQueries of(SqlSession session) {
    return new OrdersQueriesImpl(session);
  }

  /**
   * The orders of a customer that are not on their way, newest first.
   *
   * <p>Query {@code openOrders} in {@code com/acme/shop/orders.sql}, line 14.
   *
   * @param customer meets column {@code customer}
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Order> openOrders(String customer);

  /**
   * One order.
   *
   * <p>Query {@code byId} in {@code com/acme/shop/orders.sql}, line 18.
   *
   * @param id meets column {@code id}
   * @return the only row, or empty if there is none
   */
  Optional<Order> byId(long id);

  /**
   * What a customer has spent.
   *
   * <p>Query {@code spent} in {@code com/acme/shop/orders.sql}, line 22.
   *
   * @param customer meets column {@code customer}
   * @return the only row
   */
  BigDecimal spent(String customer);

  /**
   * Marks orders as shipped.
   *
   * <p>Query {@code ship} in {@code com/acme/shop/orders.sql}, line 26.
   *
   * @param ids values that meet column {@code id}, of any number, perhaps none
   * @return the number of rows changed
   */
  long ship(Collection<Long> ids);

  /**
   * Takes an order.
   *
   * <p>Query {@code add} in {@code com/acme/shop/orders.sql}, line 29.
   *
   * @param customer meets column {@code customer}
   * @param total meets column {@code total}
   * @param orderedAt meets column {@code ordered_at}
   * @param note meets column {@code note}; null stands for NULL
   * @return the only row
   */
  Order add(String customer, BigDecimal total, Instant orderedAt, @Nullable String note);

  /**
   * Runs query {@code cancel}.
   *
   * <p>Query {@code cancel} in {@code com/acme/shop/orders.sql}, line 32.
   *
   * @param id meets column {@code id}
   */
  void cancel(long id);

  /**
   * Two statements in one transaction.
   *
   * <p>Query {@code merge} in {@code com/acme/shop/orders.sql}, line 35.
   *
   * @param from meets column {@code customer}
   * @param into meets column {@code customer}
   */
  void merge(String from, String into);
}
