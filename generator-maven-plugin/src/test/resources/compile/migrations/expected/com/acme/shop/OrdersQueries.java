package com.acme.shop;

import dev.sluice.runtime.SqlSession;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

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
   * Runs query {@code byId}.
   *
   * <p>Query {@code byId} in {@code com/acme/shop/orders.sql}, line 19.
   *
   * @param id meets column {@code id}
   * @return the only row, or empty if there is none
   */
  Optional<Order> byId(long id);
}
