package com.acme.shop;

import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The queries of {@code com/acme/shop/orders.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql"
)
final class OrdersQueriesImpl implements OrdersQueries {
  private static final SqlText BY_ID = SqlText.read("byId", "com/acme/shop/orders.sql", 19)
      .parameters("id")
      .reads("orders")
      .sqlite("""
          SELECT id, customer, total, priority, remark
          FROM orders
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "customer", "total", "priority", "remark"
          FROM "orders"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private final SqlSession session;

  OrdersQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Optional<Order> byId(long id) {
    return session.query(
        BY_ID,
        b -> b.setLong(0, id),
        OrdersQueriesImpl::readOrder).optional();
  }

  private static Order readOrder(Row row) throws SQLException {
    return new Order(
        row.getLong(1),
        row.getLong(2),
        row.getNumeric(3, 2),
        row.getLong(4),
        row.getStringOrNull(5));
  }
}
