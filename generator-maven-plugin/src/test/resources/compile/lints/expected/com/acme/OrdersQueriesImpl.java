package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The queries of {@code com/acme/orders.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql"
)
final class OrdersQueriesImpl implements OrdersQueries {
  private static final SqlText CLEAR = SqlText.write("clear", "com/acme/orders.sql", 3)
      .writes("orders")
      .sqlite("""
          DELETE FROM orders
          """)
      .postgres("""
          DELETE FROM "orders"
          """)
      .build();

  private static final SqlText CLEAR_MEANT_SO = SqlText.write("clearMeantSo", "com/acme/orders.sql", 6)
      .writes("orders")
      .sqlite("""
          DELETE FROM orders
          """)
      .postgres("""
          DELETE FROM "orders"
          """)
      .build();

  private static final SqlText FIND = SqlText.read("find", "com/acme/orders.sql", 8)
      .parameters("customer", "note")
      .reads("orders")
      .sqlite("""
          SELECT id, customer, note
          FROM orders
          WHERE customer = ? AND note = ?
          """, 0, 1)
      .postgres("""
          SELECT "id", "customer", "note"
          FROM "orders"
          WHERE "customer" = ?::text AND "note" = ?::text
          """, 0, 1)
      .build();

  private static final SqlText FIND_DECLARED = SqlText.read("findDeclared", "com/acme/orders.sql", 10)
      .parameters("customer", "note")
      .reads("orders")
      .sqlite("""
          SELECT id, customer, note
          FROM orders
          WHERE customer = ? AND note = ?
          """, 0, 1)
      .postgres("""
          SELECT "id", "customer", "note"
          FROM "orders"
          WHERE "customer" = ?::text AND "note" = ?::text
          """, 0, 1)
      .build();

  private static final SqlText ONE = SqlText.read("one", "com/acme/orders.sql", 12)
      .parameters("id")
      .reads("orders")
      .sqlite("""
          SELECT id, customer, note
          FROM orders
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "customer", "note"
          FROM "orders"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private final SqlSession session;

  OrdersQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public long clear() {
    return session.update(
        CLEAR,
        ParameterBinder.NONE);
  }

  @Override
  public long clearMeantSo() {
    return session.update(
        CLEAR_MEANT_SO,
        ParameterBinder.NONE);
  }

  @Override
  public Query<Order> find(String customer, String note) {
    return session.query(
        FIND,
        b -> {
          b.setString(0, customer);
          b.setString(1, note);
        },
        OrdersQueriesImpl::readOrder);
  }

  @Override
  public Query<Order> findDeclared(String customer, String note) {
    return session.query(
        FIND_DECLARED,
        b -> {
          b.setString(0, customer);
          b.setString(1, note);
        },
        OrdersQueriesImpl::readOrder);
  }

  @Override
  public List<Order> one(long id) {
    return session.query(
        ONE,
        b -> b.setLong(0, id),
        OrdersQueriesImpl::readOrder).list();
  }

  private static Order readOrder(Row row) throws SQLException {
    return new Order(
        row.getLong(1),
        row.getString(2),
        row.getString(3));
  }
}
