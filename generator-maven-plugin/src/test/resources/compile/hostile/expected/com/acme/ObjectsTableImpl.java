package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Objects} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:6"
)
final class ObjectsTableImpl implements ObjectsTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("objects.insert", "com/acme/lang.sql", 6)
      .parameters("id", "a")
      .writes("Objects")
      .sqlite("""
          INSERT INTO Objects (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "Objects" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("objects.insert", "com/acme/lang.sql", 6)
      .parameters("id", "a")
      .writes("Objects")
      .sqlite("""
          INSERT INTO Objects (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Objects" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("objects.insert", "com/acme/lang.sql", 6)
      .parameters("id", "a")
      .writes("Objects")
      .sqlite("""
          INSERT INTO Objects (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "Objects" ("id", "a")
          VALUES (sluice_1.explicit_id('"Objects"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("objects.insert", "com/acme/lang.sql", 6)
      .parameters("id", "a")
      .writes("Objects")
      .sqlite("""
          INSERT INTO Objects (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Objects" ("id", "a")
          VALUES (sluice_1.explicit_id('"Objects"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("objects.insertOrIgnore", "com/acme/lang.sql", 6)
      .parameters("id", "a")
      .writes("Objects")
      .sqlite("""
          INSERT OR IGNORE INTO Objects (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Objects" ("id", "a")
          VALUES (sluice_1.explicit_id('"Objects"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("objects.upsert", "com/acme/lang.sql", 6)
      .parameters("id", "a", "hasA")
      .writes("Objects")
      .sqlite("""
          INSERT INTO Objects (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE Objects.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Objects" ("id", "a")
          VALUES (sluice_1.explicit_id('"Objects"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "Objects"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("objects.update", "com/acme/lang.sql", 6)
      .parameters("a", "id")
      .writes("Objects")
      .sqlite("""
          UPDATE Objects
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Objects"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("objects.update", "com/acme/lang.sql", 6)
      .parameters("a", "hasA", "id")
      .writes("Objects")
      .sqlite("""
          UPDATE Objects
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Objects"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("objects.delete", "com/acme/lang.sql", 6)
      .parameters("id")
      .writes("Objects")
      .sqlite("""
          DELETE FROM Objects
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Objects"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("objects.byId", "com/acme/lang.sql", 6)
      .parameters("id")
      .reads("Objects")
      .sqlite("""
          SELECT id, a
          FROM Objects
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "Objects"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("objects.all", "com/acme/lang.sql", 6)
      .reads("Objects")
      .sqlite("""
          SELECT id, a
          FROM Objects
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "Objects"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("objects.count", "com/acme/lang.sql", 6)
      .reads("Objects")
      .sqlite("""
          SELECT count(*)
          FROM Objects
          """)
      .postgres("""
          SELECT count(*)
          FROM "Objects"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  ObjectsTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Objects insert(NewObjects row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ObjectsTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewObjects> rows) {
    return session.updateAll(rows, ObjectsTableImpl::insertAllText, ObjectsTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Objects> insertAllReturning(Iterable<NewObjects> rows) {
    return session.queryAll(rows, ObjectsTableImpl::insertText, ObjectsTableImpl::bindInsert, ObjectsTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewObjects row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Objects upsert(NewObjects row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), ObjectsTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Objects row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, ObjectsPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.a());
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
  public java.util.Optional<Objects> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ObjectsTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Objects> all() {
    return session.query(ALL, ParameterBinder.NONE, ObjectsTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewObjects row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewObjects row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewObjects row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewObjects row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, Objects row) throws java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static Objects read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Objects(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
