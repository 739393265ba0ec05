package com.acme;

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
    comments = "com/acme/orders.sql:1"
)
final class OrdersTableImpl implements OrdersTable {
  private static final SqlText INSERT = SqlText.write("orders.insert", "com/acme/orders.sql", 1)
      .parameters("id", "customer", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (customer, note)
          VALUES (?, ?)
          RETURNING id, customer, note
          """, 1, 2)
      .postgres("""
          INSERT INTO "orders" ("customer", "note")
          VALUES (?::text, ?::text)
          RETURNING "id", "customer", "note"
          """, 1, 2)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("orders.insert", "com/acme/orders.sql", 1)
      .parameters("id", "customer", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (customer, note)
          VALUES (?, ?)
          """, 1, 2)
      .postgres("""
          INSERT INTO "orders" ("customer", "note")
          VALUES (?::text, ?::text)
          """, 1, 2)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("orders.insert", "com/acme/orders.sql", 1)
      .parameters("id", "customer", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, note)
          VALUES (?, ?, ?)
          RETURNING id, customer, note
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "note")
          VALUES (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, ?::text)
          RETURNING "id", "customer", "note"
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("orders.insert", "com/acme/orders.sql", 1)
      .parameters("id", "customer", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, note)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "note")
          VALUES (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, ?::text)
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("orders.insertOrIgnore", "com/acme/orders.sql", 1)
      .parameters("id", "customer", "note")
      .writes("orders")
      .sqlite("""
          INSERT OR IGNORE INTO orders (id, customer, note)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "note")
          VALUES (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final SqlText UPSERT = SqlText.write("orders.upsert", "com/acme/orders.sql", 1)
      .parameters("id", "customer", "note")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, customer, note)
          VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET customer = excluded.customer, note = excluded.note
          RETURNING id, customer, note
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "orders" ("id", "customer", "note")
          VALUES (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::text, ?::text)
          ON CONFLICT ("id") DO UPDATE SET "customer" = "excluded"."customer", "note" = "excluded"."note"
          RETURNING "id", "customer", "note"
          """, 0, 1, 2)
      .build();

  private static final SqlText UPDATE = SqlText.write("orders.update", "com/acme/orders.sql", 1)
      .parameters("customer", "note", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET customer = ?, note = ?
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "orders"
          SET "customer" = ?::text, "note" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final SqlText PATCH = SqlText.write("orders.update", "com/acme/orders.sql", 1)
      .parameters("customer", "note", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET customer = coalesce(?, customer), note = coalesce(?, note)
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "orders"
          SET "customer" = coalesce(?::text, "customer"), "note" = coalesce(?::text, "note")
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final SqlText DELETE = SqlText.write("orders.delete", "com/acme/orders.sql", 1)
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

  private static final SqlText BY_ID = SqlText.read("orders.byId", "com/acme/orders.sql", 1)
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

  private static final SqlText ALL = SqlText.read("orders.all", "com/acme/orders.sql", 1)
      .reads("orders")
      .sqlite("""
          SELECT id, customer, note
          FROM orders
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "customer", "note"
          FROM "orders"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("orders.count", "com/acme/orders.sql", 1)
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
    return session.query(UPSERT, b -> bindInsert(b, row), OrdersTableImpl::read).one();
  }

  @Override
  public boolean update(Order row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, OrderPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.customer());
      b.setString(1, patch.note());
      b.setLong(2, id);
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
    sink.setString(2, row.note());
  }

  private static SqlText insertAllText(NewOrder row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Order row) throws SQLException {
    sink.setString(0, row.customer());
    sink.setString(1, row.note());
    sink.setLong(2, row.id());
  }

  private static Order read(Row row) throws SQLException {
    return new Order(
        row.getLong(1),
        row.getString(2),
        row.getString(3));
  }
}
