package com.acme;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The named queries of {@code com/acme/orders.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql"
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
   * Runs query {@code clear}.
   *
   * <p>Query {@code clear} in {@code com/acme/orders.sql}, line 3.
   *
   * @return the number of rows changed
   */
  long clear();

  /**
   * Runs query {@code clearMeantSo}.
   *
   * <p>Query {@code clearMeantSo} in {@code com/acme/orders.sql}, line 6.
   *
   * @return the number of rows changed
   */
  long clearMeantSo();

  /**
   * Runs query {@code find}.
   *
   * <p>Query {@code find} in {@code com/acme/orders.sql}, line 8.
   *
   * @param customer meets column {@code customer}
   * @param note meets column {@code note}
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Order> find(String customer, String note);

  /**
   * Runs query {@code findDeclared}.
   *
   * <p>Query {@code findDeclared} in {@code com/acme/orders.sql}, line 10.
   *
   * @param customer meets column {@code customer}
   * @param note meets column {@code note}
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Order> findDeclared(String customer, String note);

  /**
   * Runs query {@code one}.
   *
   * <p>Query {@code one} in {@code com/acme/orders.sql}, line 12.
   *
   * @param id meets column {@code id}
   * @return the rows in the query's order, unmodifiable; there is at most one
   */
  List<Order> one(long id);
}
