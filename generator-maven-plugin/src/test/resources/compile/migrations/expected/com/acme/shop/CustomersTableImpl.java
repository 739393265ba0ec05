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
 * Reads and writes {@code customers} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:1"
)
final class CustomersTableImpl implements CustomersTable {
  private static final SqlText INSERT = SqlText.write("customers.insert", "com/acme/shop/orders.sql", 1)
      .parameters("id", "name", "born")
      .writes("customers")
      .sqlite("""
          INSERT INTO customers (name, born)
          VALUES (?, ?)
          RETURNING id, name, born
          """, 1, 2)
      .postgres("""
          INSERT INTO "customers" ("name", "born")
          VALUES (?::text, ?::date)
          RETURNING "id", "name", "born"
          """, 1, 2)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("customers.insert", "com/acme/shop/orders.sql", 1)
      .parameters("id", "name", "born")
      .writes("customers")
      .sqlite("""
          INSERT INTO customers (name, born)
          VALUES (?, ?)
          """, 1, 2)
      .postgres("""
          INSERT INTO "customers" ("name", "born")
          VALUES (?::text, ?::date)
          """, 1, 2)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("customers.insert", "com/acme/shop/orders.sql", 1)
      .parameters("id", "name", "born")
      .writes("customers")
      .sqlite("""
          INSERT INTO customers (id, name, born)
          VALUES (?, ?, ?)
          RETURNING id, name, born
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "customers" ("id", "name", "born")
          VALUES (sluice_1.explicit_id('"customers"', 'id', ?::bigint), ?::text, ?::date)
          RETURNING "id", "name", "born"
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("customers.insert", "com/acme/shop/orders.sql", 1)
      .parameters("id", "name", "born")
      .writes("customers")
      .sqlite("""
          INSERT INTO customers (id, name, born)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "customers" ("id", "name", "born")
          VALUES (sluice_1.explicit_id('"customers"', 'id', ?::bigint), ?::text, ?::date)
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("customers.insertOrIgnore", "com/acme/shop/orders.sql", 1)
      .parameters("id", "name", "born")
      .writes("customers")
      .sqlite("""
          INSERT OR IGNORE INTO customers (id, name, born)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "customers" ("id", "name", "born")
          VALUES (sluice_1.explicit_id('"customers"', 'id', ?::bigint), ?::text, ?::date)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final SqlText UPSERT = SqlText.write("customers.upsert", "com/acme/shop/orders.sql", 1)
      .parameters("id", "name", "born", "hasBorn")
      .writes("customers")
      .sqlite("""
          INSERT INTO customers (id, name, born)
          VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name, born = CASE WHEN ? THEN ? ELSE customers.born END
          RETURNING id, name, born
          """, 0, 1, 2, 3, 2)
      .postgres("""
          INSERT INTO "customers" ("id", "name", "born")
          VALUES (sluice_1.explicit_id('"customers"', 'id', ?::bigint), ?::text, ?::date)
          ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name", "born" = CASE WHEN ?::boolean THEN ?::date ELSE "customers"."born" END
          RETURNING "id", "name", "born"
          """, 0, 1, 2, 3, 2)
      .build();

  private static final SqlText UPDATE = SqlText.write("customers.update", "com/acme/shop/orders.sql", 1)
      .parameters("name", "born", "id")
      .writes("customers")
      .sqlite("""
          UPDATE customers
          SET name = ?, born = ?
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "customers"
          SET "name" = ?::text, "born" = ?::date
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final SqlText PATCH = SqlText.write("customers.update", "com/acme/shop/orders.sql", 1)
      .parameters("name", "born", "hasBorn", "id")
      .writes("customers")
      .sqlite("""
          UPDATE customers
          SET name = coalesce(?, name), born = CASE WHEN ? THEN ? ELSE born END
          WHERE id = ?
          """, 0, 2, 1, 3)
      .postgres("""
          UPDATE "customers"
          SET "name" = coalesce(?::text, "name"), "born" = CASE WHEN ?::boolean THEN ?::date ELSE "born" END
          WHERE "id" = ?::bigint
          """, 0, 2, 1, 3)
      .build();

  private static final SqlText DELETE = SqlText.write("customers.delete", "com/acme/shop/orders.sql", 1)
      .parameters("id")
      .writes("customers")
      .sqlite("""
          DELETE FROM customers
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "customers"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("customers.byId", "com/acme/shop/orders.sql", 1)
      .parameters("id")
      .reads("customers")
      .sqlite("""
          SELECT id, name, born
          FROM customers
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "name", "born"
          FROM "customers"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("customers.all", "com/acme/shop/orders.sql", 1)
      .reads("customers")
      .sqlite("""
          SELECT id, name, born
          FROM customers
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "name", "born"
          FROM "customers"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("customers.count", "com/acme/shop/orders.sql", 1)
      .reads("customers")
      .sqlite("""
          SELECT count(*)
          FROM customers
          """)
      .postgres("""
          SELECT count(*)
          FROM "customers"
          """)
      .build();

  private final SqlSession session;

  CustomersTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Customer insert(NewCustomer row) {
    return session.query(insertText(row), b -> bindInsert(b, row), CustomersTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewCustomer> rows) {
    return session.updateAll(rows, CustomersTableImpl::insertAllText, CustomersTableImpl::bindInsert);
  }

  @Override
  public List<Customer> insertAllReturning(Iterable<NewCustomer> rows) {
    return session.queryAll(rows, CustomersTableImpl::insertText, CustomersTableImpl::bindInsert, CustomersTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewCustomer row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Customer upsert(NewCustomer row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), CustomersTableImpl::read).one();
  }

  @Override
  public boolean update(Customer row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, CustomerPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.name());
      b.setLocalDate(1, patch.born());
      b.setBoolean(2, patch.hasBorn());
      b.setLong(3, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Customer> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, CustomersTableImpl::read).optional();
  }

  @Override
  public Query<Customer> all() {
    return session.query(ALL, ParameterBinder.NONE, CustomersTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewCustomer row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewCustomer row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.name());
    sink.setLocalDate(2, row.born());
  }

  private static SqlText insertAllText(NewCustomer row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewCustomer row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.name());
    sink.setLocalDate(2, row.born());
    sink.setBoolean(3, row.hasBorn());
  }

  private static void bindUpdate(ParameterSink sink, Customer row) throws SQLException {
    sink.setString(0, row.name());
    sink.setLocalDate(1, row.born());
    sink.setLong(2, row.id());
  }

  private static Customer read(Row row) throws SQLException {
    return new Customer(
        row.getLong(1),
        row.getString(2),
        row.getLocalDateOrNull(3));
  }
}
