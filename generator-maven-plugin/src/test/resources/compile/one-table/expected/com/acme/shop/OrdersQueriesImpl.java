package com.acme.shop;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code com/acme/shop/orders.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql"
)
final class OrdersQueriesImpl implements OrdersQueries {
  private static final SqlText OPEN_ORDERS = SqlText.read("openOrders", "com/acme/shop/orders.sql", 14)
      .parameters("customer")
      .reads("orders")
      .sqlite("""
          SELECT id, customer, total, ordered_at, shipped, note
          FROM orders
          WHERE customer = ? AND shipped = 0
          ORDER BY ordered_at DESC, id
          """, 0)
      .postgres("""
          SELECT "id", "customer", "total", "ordered_at", "shipped", "note"
          FROM "orders"
          WHERE "customer" = ?::text AND NOT "shipped"
          ORDER BY "ordered_at" DESC, "id"
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("byId", "com/acme/shop/orders.sql", 18)
      .parameters("id")
      .reads("orders")
      .sqlite("""
          SELECT id, customer, total, ordered_at, shipped, note
          FROM orders
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "customer", "total", "ordered_at", "shipped", "note"
          FROM "orders"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText SPENT = SqlText.read("spent", "com/acme/shop/orders.sql", 22)
      .parameters("customer")
      .reads("orders")
      .sqlite("""
          SELECT coalesce(sum(total), 0)
          FROM orders
          WHERE customer = ?
          """, 0)
      .postgres("""
          SELECT coalesce(sum("total"), 0.00)
          FROM "orders"
          WHERE "customer" = ?::text
          """, 0)
      .build();

  private static final SqlText SHIP = SqlText.write("ship", "com/acme/shop/orders.sql", 26)
      .parameters("ids")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET shipped = TRUE
          WHERE id IN (SELECT value FROM json_each(?))
          """, 0)
      .postgres("""
          UPDATE "orders"
          SET "shipped" = TRUE
          WHERE "id" = ANY(?::bigint[])
          """, 0)
      .build();

  private static final SqlText ADD = SqlText.write("add", "com/acme/shop/orders.sql", 29)
      .parameters("customer", "total", "orderedAt", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (customer, total, ordered_at, note)
          VALUES (?, ?, ?, ?)
          RETURNING id, customer, total, ordered_at, shipped, note
          """, 0, 1, 2, 3)
      .postgres("""
          INSERT INTO "orders" ("customer", "total", "ordered_at", "note")
          VALUES (?::text, ?::numeric, ?::timestamptz, ?::text)
          RETURNING "id", "customer", "total", "ordered_at", "shipped", "note"
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText CANCEL = SqlText.write("cancel", "com/acme/shop/orders.sql", 32)
      .parameters("id")
      .writes("orders")
      .sqlite("""
          DELETE FROM orders
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "orders"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText MERGE_1 = SqlText.write("merge", "com/acme/shop/orders.sql", 35)
      .parameters("from", "into")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET customer = ?
          WHERE customer = ?
          """, 1, 0)
      .postgres("""
          UPDATE "orders"
          SET "customer" = ?::text
          WHERE "customer" = ?::text
          """, 1, 0)
      .build();

  private static final SqlText MERGE_2 = SqlText.write("merge", "com/acme/shop/orders.sql", 35)
      .parameters("from")
      .writes("orders")
      .sqlite("""
          DELETE FROM orders
          WHERE customer = ? AND total = 0
          """, 0)
      .postgres("""
          DELETE FROM "orders"
          WHERE "customer" = ?::text AND "total" = 0
          """, 0)
      .build();

  private final SqlSession session;

  OrdersQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<Order> openOrders(String customer) {
    return session.query(
        OPEN_ORDERS,
        b -> b.setString(0, customer),
        OrdersQueriesImpl::readOrder);
  }

  @Override
  public Optional<Order> byId(long id) {
    return session.query(
        BY_ID,
        b -> b.setLong(0, id),
        OrdersQueriesImpl::readOrder).optional();
  }

  @Override
  public BigDecimal spent(String customer) {
    return session.query(
        SPENT,
        b -> b.setString(0, customer),
        row -> row.getNumeric(1, 2)).one();
  }

  @Override
  public long ship(Collection<Long> ids) {
    return session.update(
        SHIP,
        b -> b.setLongs(0, ids));
  }

  @Override
  public Order add(String customer, BigDecimal total, Instant orderedAt, @Nullable String note) {
    return session.query(
        ADD,
        b -> {
          b.setString(0, customer);
          b.setNumeric(1, total, 10, 2);
          b.setInstant(2, orderedAt);
          b.setString(3, note);
        },
        OrdersQueriesImpl::readOrder).one();
  }

  @Override
  public void cancel(long id) {
    session.update(
        CANCEL,
        b -> b.setLong(0, id));
  }

  @Override
  public void merge(String from, String into) {
    session.inTransaction(tx -> {
      tx.update(MERGE_1, b -> {
        b.setString(0, from);
        b.setString(1, into);
      });
      tx.update(MERGE_2, b -> b.setString(0, from));
    });
  }

  private static Order readOrder(Row row) throws SQLException {
    return new Order(
        row.getLong(1),
        row.getString(2),
        row.getNumeric(3, 2),
        row.getInstant(4),
        row.getBoolean(5),
        row.getStringOrNull(6));
  }
}
