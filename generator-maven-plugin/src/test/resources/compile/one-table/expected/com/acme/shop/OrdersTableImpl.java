package com.acme.shop;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code orders} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:2"
)
final class OrdersTableImpl implements OrdersTable {
  private static final SqlText INSERT = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 2)
      .parameters("id", "customer", "total", "orderedAt", "shipped", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (customer, total, ordered_at, shipped, note)
          VALUES (?, coalesce(?, 0), ?, coalesce(?, FALSE), ?)
          RETURNING id, customer, total, ordered_at, shipped, note
          """, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "orders" ("customer", "total", "ordered_at", "shipped", "note")
          VALUES (?::text, coalesce(?::numeric, 0.00), ?::timestamptz, coalesce(?::boolean, FALSE), ?::text)
          RETURNING "id", "customer", "total", "ordered_at", "shipped", "note"
          """, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 2)
      .parameters("id", "customer", "total", "orderedAt", "shipped", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (customer, total, ordered_at, shipped, note)
          VALUES (?, coalesce(?, 0), ?, coalesce(?, FALSE), ?)
          """, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "orders" ("customer", "total", "ordered_at", "shipped", "note")
          VALUES (?::text, coalesce(?::numeric, 0.00), ?::timestamptz, coalesce(?::boolean, FALSE), ?::text)
          """, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 2)
      .parameters("id", "customer", "total", "orderedAt", "shipped", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, total, ordered_at, shipped, note)
          VALUES (?, ?, coalesce(?, 0), ?, coalesce(?, FALSE), ?)
          RETURNING id, customer, total, ordered_at, shipped, note
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "ordered_at", "shipped", "note")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, coalesce(?::numeric, 0.00), ?::timestamptz, coalesce(?::boolean, FALSE), ?::text)
          RETURNING "id", "customer", "total", "ordered_at", "shipped", "note"
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 2)
      .parameters("id", "customer", "total", "orderedAt", "shipped", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, total, ordered_at, shipped, note)
          VALUES (?, ?, coalesce(?, 0), ?, coalesce(?, FALSE), ?)
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "ordered_at", "shipped", "note")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, coalesce(?::numeric, 0.00), ?::timestamptz, coalesce(?::boolean, FALSE), ?::text)
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("orders.insertOrIgnore", "com/acme/shop/orders.sql", 2)
      .parameters("id", "customer", "total", "orderedAt", "shipped", "note")
      .writes("orders")
      .sqlite("""
          INSERT OR IGNORE INTO orders (id, customer, total, ordered_at, shipped, note)
          VALUES (?, ?, coalesce(?, 0), ?, coalesce(?, FALSE), ?)
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "ordered_at", "shipped", "note")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, coalesce(?::numeric, 0.00), ?::timestamptz, coalesce(?::boolean, FALSE), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText UPSERT = SqlText.write("orders.upsert", "com/acme/shop/orders.sql", 2)
      .parameters("id", "customer", "total", "orderedAt", "shipped", "note", "hasNote")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, total, ordered_at, shipped, note)
          VALUES (?, ?, coalesce(?, 0), ?, coalesce(?, FALSE), ?)
          ON CONFLICT (id) DO UPDATE SET
            customer = excluded.customer,
            total = coalesce(?, orders.total),
            ordered_at = excluded.ordered_at,
            shipped = coalesce(?, orders.shipped),
            note = CASE WHEN ? THEN ? ELSE orders.note END
          RETURNING id, customer, total, ordered_at, shipped, note
          """, 0, 1, 2, 3, 4, 5, 2, 4, 6, 5)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "ordered_at", "shipped", "note")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, coalesce(?::numeric, 0.00), ?::timestamptz, coalesce(?::boolean, FALSE), ?::text)
          ON CONFLICT ("id") DO UPDATE SET
            "customer" = "excluded"."customer",
            "total" = coalesce(?::numeric, "orders"."total"),
            "ordered_at" = "excluded"."ordered_at",
            "shipped" = coalesce(?::boolean, "orders"."shipped"),
            "note" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."note" END
          RETURNING "id", "customer", "total", "ordered_at", "shipped", "note"
          """, 0, 1, 2, 3, 4, 5, 2, 4, 6, 5)
      .build();

  private static final SqlText UPDATE = SqlText.write("orders.update", "com/acme/shop/orders.sql", 2)
      .parameters("customer", "total", "orderedAt", "shipped", "note", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET customer = ?, total = ?, ordered_at = ?, shipped = ?, note = ?
          WHERE id = ?
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          UPDATE "orders"
          SET
            "customer" = ?::text,
            "total" = ?::numeric,
            "ordered_at" = ?::timestamptz,
            "shipped" = ?::boolean,
            "note" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText PATCH = SqlText.write("orders.update", "com/acme/shop/orders.sql", 2)
      .parameters("customer", "total", "orderedAt", "shipped", "note", "hasNote", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET
            customer = coalesce(?, customer),
            total = coalesce(?, total),
            ordered_at = coalesce(?, ordered_at),
            shipped = coalesce(?, shipped),
            note = CASE WHEN ? THEN ? ELSE note END
          WHERE id = ?
          """, 0, 1, 2, 3, 5, 4, 6)
      .postgres("""
          UPDATE "orders"
          SET
            "customer" = coalesce(?::text, "customer"),
            "total" = coalesce(?::numeric, "total"),
            "ordered_at" = coalesce(?::timestamptz, "ordered_at"),
            "shipped" = coalesce(?::boolean, "shipped"),
            "note" = CASE WHEN ?::boolean THEN ?::text ELSE "note" END
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3, 5, 4, 6)
      .build();

  private static final SqlText DELETE = SqlText.write("orders.delete", "com/acme/shop/orders.sql", 2)
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

  private static final SqlText BY_ID = SqlText.read("orders.byId", "com/acme/shop/orders.sql", 2)
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

  private static final SqlText ALL = SqlText.read("orders.all", "com/acme/shop/orders.sql", 2)
      .reads("orders")
      .sqlite("""
          SELECT id, customer, total, ordered_at, shipped, note
          FROM orders
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "customer", "total", "ordered_at", "shipped", "note"
          FROM "orders"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("orders.count", "com/acme/shop/orders.sql", 2)
      .reads("orders")
      .sqlite("""
          SELECT count(*)
          FROM orders
          """)
      .postgres("""
          SELECT count(*)
          FROM "orders"
          """)
      .build();

  private final SqlSession session;

  OrdersTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Order insert(NewOrder row) {
    return session.query(insertText(row), b -> bindInsert(b, row), OrdersTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewOrder> rows) {
    return session.updateAll(rows, OrdersTableImpl::insertAllText, OrdersTableImpl::bindInsert);
  }

  @Override
  public List<Order> insertAllReturning(Iterable<NewOrder> rows) {
    return session.queryAll(rows, OrdersTableImpl::insertText, OrdersTableImpl::bindInsert, OrdersTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewOrder row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Order upsert(NewOrder row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), OrdersTableImpl::read).one();
  }

  @Override
  public boolean update(Order row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, OrderPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.customer());
      b.setNumeric(1, patch.total(), 10, 2);
      b.setInstant(2, patch.orderedAt());
      b.setBoolean(3, patch.shipped());
      b.setString(4, patch.note());
      b.setBoolean(5, patch.hasNote());
      b.setLong(6, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Order> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, OrdersTableImpl::read).optional();
  }

  @Override
  public Query<Order> all() {
    return session.query(ALL, ParameterBinder.NONE, OrdersTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewOrder row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewOrder row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.customer());
    sink.setNumeric(2, row.total(), 10, 2);
    sink.setInstant(3, row.orderedAt());
    sink.setBoolean(4, row.shipped());
    sink.setString(5, row.note());
  }

  private static SqlText insertAllText(NewOrder row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewOrder row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.customer());
    sink.setNumeric(2, row.total(), 10, 2);
    sink.setInstant(3, row.orderedAt());
    sink.setBoolean(4, row.shipped());
    sink.setString(5, row.note());
    sink.setBoolean(6, row.hasNote());
  }

  private static void bindUpdate(ParameterSink sink, Order row) throws SQLException {
    sink.setString(0, row.customer());
    sink.setNumeric(1, row.total(), 10, 2);
    sink.setInstant(2, row.orderedAt());
    sink.setBoolean(3, row.shipped());
    sink.setString(4, row.note());
    sink.setLong(5, row.id());
  }

  private static Order read(Row row) throws SQLException {
    return new Order(
        row.getLong(1),
        row.getString(2),
        row.getNumeric(3, 2),
        row.getInstant(4),
        row.getBoolean(5),
        row.getStringOrNull(6));
  }
}
