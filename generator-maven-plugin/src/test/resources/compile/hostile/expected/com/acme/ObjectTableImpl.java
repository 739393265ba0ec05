package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Object} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:5"
)
final class ObjectTableImpl implements ObjectTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("object.insert", "com/acme/lang.sql", 5)
      .parameters("id", "data", "double_")
      .writes("Object")
      .sqlite("""
          INSERT INTO Object (data, double)
          VALUES (?, ?)
          RETURNING id, data, double
          """, 1, 2)
      .postgres("""
          INSERT INTO "Object" ("data", "double")
          VALUES (?::bytea, ?::float8)
          RETURNING "id", "data", "double"
          """, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("object.insert", "com/acme/lang.sql", 5)
      .parameters("id", "data", "double_")
      .writes("Object")
      .sqlite("""
          INSERT INTO Object (data, double)
          VALUES (?, ?)
          """, 1, 2)
      .postgres("""
          INSERT INTO "Object" ("data", "double")
          VALUES (?::bytea, ?::float8)
          """, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("object.insert", "com/acme/lang.sql", 5)
      .parameters("id", "data", "double_")
      .writes("Object")
      .sqlite("""
          INSERT INTO Object (id, data, double)
          VALUES (?, ?, ?)
          RETURNING id, data, double
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "Object" ("id", "data", "double")
          VALUES (sluice_1.explicit_id('"Object"', 'id', ?::bigint), ?::bytea, ?::float8)
          RETURNING "id", "data", "double"
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("object.insert", "com/acme/lang.sql", 5)
      .parameters("id", "data", "double_")
      .writes("Object")
      .sqlite("""
          INSERT INTO Object (id, data, double)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "Object" ("id", "data", "double")
          VALUES (sluice_1.explicit_id('"Object"', 'id', ?::bigint), ?::bytea, ?::float8)
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("object.insertOrIgnore", "com/acme/lang.sql", 5)
      .parameters("id", "data", "double_")
      .writes("Object")
      .sqlite("""
          INSERT OR IGNORE INTO Object (id, data, double)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "Object" ("id", "data", "double")
          VALUES (sluice_1.explicit_id('"Object"', 'id', ?::bigint), ?::bytea, ?::float8)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("object.upsert", "com/acme/lang.sql", 5)
      .parameters("id", "data", "double_")
      .writes("Object")
      .sqlite("""
          INSERT INTO Object (id, data, double)
          VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET data = excluded.data, double = excluded.double
          RETURNING id, data, double
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "Object" ("id", "data", "double")
          VALUES (sluice_1.explicit_id('"Object"', 'id', ?::bigint), ?::bytea, ?::float8)
          ON CONFLICT ("id") DO UPDATE SET "data" = "excluded"."data", "double" = "excluded"."double"
          RETURNING "id", "data", "double"
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("object.update", "com/acme/lang.sql", 5)
      .parameters("data", "double_", "id")
      .writes("Object")
      .sqlite("""
          UPDATE Object
          SET data = ?, double = ?
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "Object"
          SET "data" = ?::bytea, "double" = ?::float8
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("object.update", "com/acme/lang.sql", 5)
      .parameters("data", "double_", "id")
      .writes("Object")
      .sqlite("""
          UPDATE Object
          SET data = coalesce(?, data), double = coalesce(?, double)
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "Object"
          SET "data" = coalesce(?::bytea, "data"), "double" = coalesce(?::float8, "double")
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("object.delete", "com/acme/lang.sql", 5)
      .parameters("id")
      .writes("Object")
      .sqlite("""
          DELETE FROM Object
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Object"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("object.byId", "com/acme/lang.sql", 5)
      .parameters("id")
      .reads("Object")
      .sqlite("""
          SELECT id, data, double
          FROM Object
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "data", "double"
          FROM "Object"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("object.all", "com/acme/lang.sql", 5)
      .reads("Object")
      .sqlite("""
          SELECT id, data, double
          FROM Object
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "data", "double"
          FROM "Object"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("object.count", "com/acme/lang.sql", 5)
      .reads("Object")
      .sqlite("""
          SELECT count(*)
          FROM Object
          """)
      .postgres("""
          SELECT count(*)
          FROM "Object"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  ObjectTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Object insert(NewObject row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ObjectTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewObject> rows) {
    return session.updateAll(rows, ObjectTableImpl::insertAllText, ObjectTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Object> insertAllReturning(Iterable<NewObject> rows) {
    return session.queryAll(rows, ObjectTableImpl::insertText, ObjectTableImpl::bindInsert, ObjectTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewObject row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Object upsert(NewObject row) {
    return session.query(UPSERT, b -> bindInsert(b, row), ObjectTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Object row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, ObjectPatch patch) {
    return session.update(PATCH, b -> {
      b.setBytes(0, patch.data());
      b.setDouble(1, patch.double_());
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
  public java.util.Optional<Object> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ObjectTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Object> all() {
    return session.query(ALL, ParameterBinder.NONE, ObjectTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewObject row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewObject row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setBytes(1, row.data());
    sink.setDouble(2, row.double_());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewObject row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Object row) throws java.sql.SQLException {
    sink.setBytes(0, row.data());
    sink.setDouble(1, row.double_());
    sink.setLong(2, row.id());
  }

  private static Object read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Object(
        row.getLong(1),
        row.getBytes(2),
        row.getDouble(3));
  }
}
