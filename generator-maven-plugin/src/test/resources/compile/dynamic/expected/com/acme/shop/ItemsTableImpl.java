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
 * Reads and writes {@code items} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/items.sql:2"
)
final class ItemsTableImpl implements ItemsTable {
  private static final SqlText INSERT = SqlText.write("items.insert", "com/acme/shop/items.sql", 2)
      .parameters("id", "name", "price", "soldOut", "created")
      .writes("items")
      .sqlite("""
          INSERT INTO items (name, price, sold_out, created)
          VALUES (?, ?, ?, ?)
          RETURNING id, name, price, sold_out, created
          """, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "items" ("name", "price", "sold_out", "created")
          VALUES (?::text, ?::numeric, ?::date, ?::timestamptz)
          RETURNING "id", "name", "price", "sold_out", "created"
          """, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("items.insert", "com/acme/shop/items.sql", 2)
      .parameters("id", "name", "price", "soldOut", "created")
      .writes("items")
      .sqlite("""
          INSERT INTO items (name, price, sold_out, created)
          VALUES (?, ?, ?, ?)
          """, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "items" ("name", "price", "sold_out", "created")
          VALUES (?::text, ?::numeric, ?::date, ?::timestamptz)
          """, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("items.insert", "com/acme/shop/items.sql", 2)
      .parameters("id", "name", "price", "soldOut", "created")
      .writes("items")
      .sqlite("""
          INSERT INTO items (id, name, price, sold_out, created)
          VALUES (?, ?, ?, ?, ?)
          RETURNING id, name, price, sold_out, created
          """, 0, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "items" ("id", "name", "price", "sold_out", "created")
          VALUES (sluice_1.explicit_id('"items"', 'id', ?::bigint), ?::text, ?::numeric, ?::date, ?::timestamptz)
          RETURNING "id", "name", "price", "sold_out", "created"
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("items.insert", "com/acme/shop/items.sql", 2)
      .parameters("id", "name", "price", "soldOut", "created")
      .writes("items")
      .sqlite("""
          INSERT INTO items (id, name, price, sold_out, created)
          VALUES (?, ?, ?, ?, ?)
          """, 0, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "items" ("id", "name", "price", "sold_out", "created")
          VALUES (sluice_1.explicit_id('"items"', 'id', ?::bigint), ?::text, ?::numeric, ?::date, ?::timestamptz)
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("items.insertOrIgnore", "com/acme/shop/items.sql", 2)
      .parameters("id", "name", "price", "soldOut", "created")
      .writes("items")
      .sqlite("""
          INSERT OR IGNORE INTO items (id, name, price, sold_out, created)
          VALUES (?, ?, ?, ?, ?)
          """, 0, 1, 2, 3, 4)
      .postgres("""
          INSERT INTO "items" ("id", "name", "price", "sold_out", "created")
          VALUES (sluice_1.explicit_id('"items"', 'id', ?::bigint), ?::text, ?::numeric, ?::date, ?::timestamptz)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText UPSERT = SqlText.write("items.upsert", "com/acme/shop/items.sql", 2)
      .parameters("id", "name", "price", "soldOut", "created", "hasSoldOut")
      .writes("items")
      .sqlite("""
          INSERT INTO items (id, name, price, sold_out, created)
          VALUES (?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            name = excluded.name,
            price = excluded.price,
            sold_out = CASE WHEN ? THEN ? ELSE items.sold_out END,
            created = excluded.created
          RETURNING id, name, price, sold_out, created
          """, 0, 1, 2, 3, 4, 5, 3)
      .postgres("""
          INSERT INTO "items" ("id", "name", "price", "sold_out", "created")
          VALUES (sluice_1.explicit_id('"items"', 'id', ?::bigint), ?::text, ?::numeric, ?::date, ?::timestamptz)
          ON CONFLICT ("id") DO UPDATE SET
            "name" = "excluded"."name",
            "price" = "excluded"."price",
            "sold_out" = CASE WHEN ?::boolean THEN ?::date ELSE "items"."sold_out" END,
            "created" = "excluded"."created"
          RETURNING "id", "name", "price", "sold_out", "created"
          """, 0, 1, 2, 3, 4, 5, 3)
      .build();

  private static final SqlText UPDATE = SqlText.write("items.update", "com/acme/shop/items.sql", 2)
      .parameters("name", "price", "soldOut", "created", "id")
      .writes("items")
      .sqlite("""
          UPDATE items
          SET name = ?, price = ?, sold_out = ?, created = ?
          WHERE id = ?
          """, 0, 1, 2, 3, 4)
      .postgres("""
          UPDATE "items"
          SET "name" = ?::text, "price" = ?::numeric, "sold_out" = ?::date, "created" = ?::timestamptz
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3, 4)
      .build();

  private static final SqlText PATCH = SqlText.write("items.update", "com/acme/shop/items.sql", 2)
      .parameters("name", "price", "soldOut", "hasSoldOut", "created", "id")
      .writes("items")
      .sqlite("""
          UPDATE items
          SET
            name = coalesce(?, name),
            price = coalesce(?, price),
            sold_out = CASE WHEN ? THEN ? ELSE sold_out END,
            created = coalesce(?, created)
          WHERE id = ?
          """, 0, 1, 3, 2, 4, 5)
      .postgres("""
          UPDATE "items"
          SET
            "name" = coalesce(?::text, "name"),
            "price" = coalesce(?::numeric, "price"),
            "sold_out" = CASE WHEN ?::boolean THEN ?::date ELSE "sold_out" END,
            "created" = coalesce(?::timestamptz, "created")
          WHERE "id" = ?::bigint
          """, 0, 1, 3, 2, 4, 5)
      .build();

  private static final SqlText DELETE = SqlText.write("items.delete", "com/acme/shop/items.sql", 2)
      .parameters("id")
      .writes("items")
      .sqlite("""
          DELETE FROM items
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "items"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("items.byId", "com/acme/shop/items.sql", 2)
      .parameters("id")
      .reads("items")
      .sqlite("""
          SELECT id, name, price, sold_out, created
          FROM items
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "name", "price", "sold_out", "created"
          FROM "items"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("items.all", "com/acme/shop/items.sql", 2)
      .reads("items")
      .sqlite("""
          SELECT id, name, price, sold_out, created
          FROM items
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "name", "price", "sold_out", "created"
          FROM "items"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("items.count", "com/acme/shop/items.sql", 2)
      .reads("items")
      .sqlite("""
          SELECT count(*)
          FROM items
          """)
      .postgres("""
          SELECT count(*)
          FROM "items"
          """)
      .build();

  private final SqlSession session;

  ItemsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Item insert(NewItem row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ItemsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewItem> rows) {
    return session.updateAll(rows, ItemsTableImpl::insertAllText, ItemsTableImpl::bindInsert);
  }

  @Override
  public List<Item> insertAllReturning(Iterable<NewItem> rows) {
    return session.queryAll(rows, ItemsTableImpl::insertText, ItemsTableImpl::bindInsert, ItemsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewItem row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Item upsert(NewItem row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), ItemsTableImpl::read).one();
  }

  @Override
  public boolean update(Item row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, ItemPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.name());
      b.setNumeric(1, patch.price(), 10, 2);
      b.setLocalDate(2, patch.soldOut());
      b.setBoolean(3, patch.hasSoldOut());
      b.setInstant(4, patch.created());
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
  public Optional<Item> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ItemsTableImpl::read).optional();
  }

  @Override
  public Query<Item> all() {
    return session.query(ALL, ParameterBinder.NONE, ItemsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewItem row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewItem row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.name());
    sink.setNumeric(2, row.price(), 10, 2);
    sink.setLocalDate(3, row.soldOut());
    sink.setInstant(4, row.created());
  }

  private static SqlText insertAllText(NewItem row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewItem row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.name());
    sink.setNumeric(2, row.price(), 10, 2);
    sink.setLocalDate(3, row.soldOut());
    sink.setInstant(4, row.created());
    sink.setBoolean(5, row.hasSoldOut());
  }

  private static void bindUpdate(ParameterSink sink, Item row) throws SQLException {
    sink.setString(0, row.name());
    sink.setNumeric(1, row.price(), 10, 2);
    sink.setLocalDate(2, row.soldOut());
    sink.setInstant(3, row.created());
    sink.setLong(4, row.id());
  }

  private static Item read(Row row) throws SQLException {
    return new Item(
        row.getLong(1),
        row.getString(2),
        row.getNumeric(3, 2),
        row.getLocalDateOrNull(4),
        row.getInstant(5));
  }
}
