package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Collection} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:13"
)
final class CollectionTableImpl implements CollectionTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("collection.insert", "com/acme/lang.sql", 13)
      .parameters("id", "a")
      .writes("Collection")
      .sqlite("""
          INSERT INTO Collection (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "Collection" ("a")
          VALUES (?::timestamptz)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("collection.insert", "com/acme/lang.sql", 13)
      .parameters("id", "a")
      .writes("Collection")
      .sqlite("""
          INSERT INTO Collection (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Collection" ("a")
          VALUES (?::timestamptz)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("collection.insert", "com/acme/lang.sql", 13)
      .parameters("id", "a")
      .writes("Collection")
      .sqlite("""
          INSERT INTO Collection (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "Collection" ("id", "a")
          VALUES (sluice_1.explicit_id('"Collection"', 'id', ?::bigint), ?::timestamptz)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("collection.insert", "com/acme/lang.sql", 13)
      .parameters("id", "a")
      .writes("Collection")
      .sqlite("""
          INSERT INTO Collection (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Collection" ("id", "a")
          VALUES (sluice_1.explicit_id('"Collection"', 'id', ?::bigint), ?::timestamptz)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("collection.insertOrIgnore", "com/acme/lang.sql", 13)
      .parameters("id", "a")
      .writes("Collection")
      .sqlite("""
          INSERT OR IGNORE INTO Collection (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Collection" ("id", "a")
          VALUES (sluice_1.explicit_id('"Collection"', 'id', ?::bigint), ?::timestamptz)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("collection.upsert", "com/acme/lang.sql", 13)
      .parameters("id", "a", "hasA")
      .writes("Collection")
      .sqlite("""
          INSERT INTO Collection (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE Collection.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Collection" ("id", "a")
          VALUES (sluice_1.explicit_id('"Collection"', 'id', ?::bigint), ?::timestamptz)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::timestamptz ELSE "Collection"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("collection.update", "com/acme/lang.sql", 13)
      .parameters("a", "id")
      .writes("Collection")
      .sqlite("""
          UPDATE Collection
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Collection"
          SET "a" = ?::timestamptz
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("collection.update", "com/acme/lang.sql", 13)
      .parameters("a", "hasA", "id")
      .writes("Collection")
      .sqlite("""
          UPDATE Collection
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Collection"
          SET "a" = CASE WHEN ?::boolean THEN ?::timestamptz ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("collection.delete", "com/acme/lang.sql", 13)
      .parameters("id")
      .writes("Collection")
      .sqlite("""
          DELETE FROM Collection
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Collection"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("collection.byId", "com/acme/lang.sql", 13)
      .parameters("id")
      .reads("Collection")
      .sqlite("""
          SELECT id, a
          FROM Collection
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "Collection"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("collection.all", "com/acme/lang.sql", 13)
      .reads("Collection")
      .sqlite("""
          SELECT id, a
          FROM Collection
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "Collection"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("collection.count", "com/acme/lang.sql", 13)
      .reads("Collection")
      .sqlite("""
          SELECT count(*)
          FROM Collection
          """)
      .postgres("""
          SELECT count(*)
          FROM "Collection"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  CollectionTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Collection insert(NewCollection row) {
    return session.query(insertText(row), b -> bindInsert(b, row), CollectionTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewCollection> rows) {
    return session.updateAll(rows, CollectionTableImpl::insertAllText, CollectionTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Collection> insertAllReturning(Iterable<NewCollection> rows) {
    return session.queryAll(rows, CollectionTableImpl::insertText, CollectionTableImpl::bindInsert, CollectionTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewCollection row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Collection upsert(NewCollection row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), CollectionTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Collection row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, CollectionPatch patch) {
    return session.update(PATCH, b -> {
      b.setInstant(0, patch.a());
      b.setBoolean(1, patch.hasA());
      b.setLong(2, id);
    }) > 0;
  }

  @java.lang.Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @java.lang.Override
  public java.util.Optional<Collection> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, CollectionTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Collection> all() {
    return session.query(ALL, ParameterBinder.NONE, CollectionTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewCollection row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewCollection row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setInstant(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewCollection row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewCollection row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setInstant(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, Collection row) throws java.sql.SQLException {
    sink.setInstant(0, row.a());
    sink.setLong(1, row.id());
  }

  private static Collection read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Collection(
        row.getLong(1),
        row.getInstantOrNull(2));
  }
}
