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
    comments = "com/acme/shop/orders.sql:7"
)
final class OrdersTableImpl implements OrdersTable {
  private static final SqlText INSERT = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 7)
      .parameters("id", "customer", "total", "priority", "remark")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (customer, total, priority, remark)
          VALUES (?, coalesce(?, 0), coalesce(?, 3), ?)
          RETURNING id, customer, total, priority, remark
          """, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "orders" ("customer", "total", "priority", "remark")
          VALUES (?::bigint, coalesce(?::numeric, 0.00), coalesce(?::bigint, 3), ?::text)
          RETURNING "id", "customer", "total", "priority", "remark"
          """, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 7)
      .parameters("id", "customer", "total", "priority", "remark")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (customer, total, priority, remark)
          VALUES (?, coalesce(?, 0), coalesce(?, 3), ?)
          """, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "orders" ("customer", "total", "priority", "remark")
          VALUES (?::bigint, coalesce(?::numeric, 0.00), coalesce(?::bigint, 3), ?::text)
          """, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 7)
      .parameters("id", "customer", "total", "priority", "remark")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, total, priority, remark)
          VALUES (?, ?, coalesce(?, 0), coalesce(?, 3), ?)
          RETURNING id, customer, total, priority, remark
          """, 0, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "priority", "remark")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, coalesce(?::numeric, 0.00), coalesce(?::bigint, 3), ?::text)
          RETURNING "id", "customer", "total", "priority", "remark"
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("orders.insert", "com/acme/shop/orders.sql", 7)
      .parameters("id", "customer", "total", "priority", "remark")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, total, priority, remark)
          VALUES (?, ?, coalesce(?, 0), coalesce(?, 3), ?)
          """, 0, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "priority", "remark")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, coalesce(?::numeric, 0.00), coalesce(?::bigint, 3), ?::text)
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("orders.insertOrIgnore", "com/acme/shop/orders.sql", 7)
      .parameters("id", "customer", "total", "priority", "remark")
      .writes("orders")
      .sqlite("""
          INSERT OR IGNORE INTO orders (id, customer, total, priority, remark)
          VALUES (?, ?, coalesce(?, 0), coalesce(?, 3), ?)
          """, 0, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "priority", "remark")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, coalesce(?::numeric, 0.00), coalesce(?::bigint, 3), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText UPSERT = SqlText.write("orders.upsert", "com/acme/shop/orders.sql", 7)
      .parameters("id", "customer", "total", "priority", "remark", "hasRemark")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, total, priority, remark)
          VALUES (?, ?, coalesce(?, 0), coalesce(?, 3), ?)
          ON CONFLICT (id) DO UPDATE SET
            customer = excluded.customer,
            total = coalesce(?, orders.total),
            priority = coalesce(?, orders.priority),
            remark = CASE WHEN ? THEN ? ELSE orders.remark END
          RETURNING id, customer, total, priority, remark
          """, 0, 1, 2, 3, 4, 2, 3, 5, 4)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "total", "priority", "remark")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, coalesce(?::numeric, 0.00), coalesce(?::bigint, 3), ?::text)
          ON CONFLICT ("id") DO UPDATE SET
            "customer" = "excluded"."customer",
            "total" = coalesce(?::numeric, "orders"."total"),
            "priority" = coalesce(?::bigint, "orders"."priority"),
            "remark" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."remark" END
          RETURNING "id", "customer", "total", "priority", "remark"
          """, 0, 1, 2, 3, 4, 2, 3, 5, 4)
      .build();

  private static final SqlText UPDATE = SqlText.write("orders.update", "com/acme/shop/orders.sql", 7)
      .parameters("customer", "total", "priority", "remark", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET customer = ?, total = ?, priority = ?, remark = ?
          WHERE id = ?
          """, 0, 1, 2, 3, 4)
      .postgres("""
          UPDATE "orders"
          SET "customer" = ?::bigint, "total" = ?::numeric, "priority" = ?::bigint, "remark" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText PATCH = SqlText.write("orders.update", "com/acme/shop/orders.sql", 7)
      .parameters("customer", "total", "priority", "remark", "hasRemark", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET
            customer = coalesce(?, customer),
            total = coalesce(?, total),
            priority = coalesce(?, priority),
            remark = CASE WHEN ? THEN ? ELSE remark END
          WHERE id = ?
          """, 0, 1, 2, 4, 3, 5)
      .postgres("""
          UPDATE "orders"
          SET
            "customer" = coalesce(?::bigint, "customer"),
            "total" = coalesce(?::numeric, "total"),
            "priority" = coalesce(?::bigint, "priority"),
            "remark" = CASE WHEN ?::boolean THEN ?::text ELSE "remark" END
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 4, 3, 5)
      .build();

  private static final SqlText DELETE = SqlText.write("orders.delete", "com/acme/shop/orders.sql", 7)
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

  private static final SqlText BY_ID = SqlText.read("orders.byId", "com/acme/shop/orders.sql", 7)
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

  private static final SqlText ALL = SqlText.read("orders.all", "com/acme/shop/orders.sql", 7)
      .reads("orders")
      .sqlite("""
          SELECT id, customer, total, priority, remark
          FROM orders
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "customer", "total", "priority", "remark"
          FROM "orders"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("orders.count", "com/acme/shop/orders.sql", 7)
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
      b.setLong(0, patch.customer());
      b.setNumeric(1, patch.total(), 12, 2);
      b.setLong(2, patch.priority());
      b.setString(3, patch.remark());
      b.setBoolean(4, patch.hasRemark());
      b.setLong(5, id);
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
    sink.setLong(1, row.customer());
    sink.setNumeric(2, row.total(), 12, 2);
    sink.setLong(3, row.priority());
    sink.setString(4, row.remark());
  }

  private static SqlText insertAllText(NewOrder row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewOrder row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.customer());
    sink.setNumeric(2, row.total(), 12, 2);
    sink.setLong(3, row.priority());
    sink.setString(4, row.remark());
    sink.setBoolean(5, row.hasRemark());
  }

  private static void bindUpdate(ParameterSink sink, Order row) throws SQLException {
    sink.setLong(0, row.customer());
    sink.setNumeric(1, row.total(), 12, 2);
    sink.setLong(2, row.priority());
    sink.setString(3, row.remark());
    sink.setLong(4, row.id());
  }

  private static Order read(Row row) throws SQLException {
    return new Order(
        row.getLong(1),
        row.getLong(2),
        row.getNumeric(3, 2),
        row.getLong(4),
        row.getStringOrNull(5));
  }
}
