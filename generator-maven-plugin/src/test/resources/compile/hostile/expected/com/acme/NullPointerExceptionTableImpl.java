package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code NullPointerException} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:29"
)
final class NullPointerExceptionTableImpl implements NullPointerExceptionTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("nullPointerException.insert", "com/acme/lang.sql", 29)
      .parameters("id", "a")
      .writes("NullPointerException")
      .sqlite("""
          INSERT INTO NullPointerException (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "NullPointerException" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("nullPointerException.insert", "com/acme/lang.sql", 29)
      .parameters("id", "a")
      .writes("NullPointerException")
      .sqlite("""
          INSERT INTO NullPointerException (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "NullPointerException" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("nullPointerException.insert", "com/acme/lang.sql", 29)
      .parameters("id", "a")
      .writes("NullPointerException")
      .sqlite("""
          INSERT INTO NullPointerException (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "NullPointerException" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullPointerException"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("nullPointerException.insert", "com/acme/lang.sql", 29)
      .parameters("id", "a")
      .writes("NullPointerException")
      .sqlite("""
          INSERT INTO NullPointerException (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "NullPointerException" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullPointerException"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("nullPointerException.insertOrIgnore", "com/acme/lang.sql", 29)
      .parameters("id", "a")
      .writes("NullPointerException")
      .sqlite("""
          INSERT OR IGNORE INTO NullPointerException (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "NullPointerException" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullPointerException"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("nullPointerException.upsert", "com/acme/lang.sql", 29)
      .parameters("id", "a", "hasA")
      .writes("NullPointerException")
      .sqlite("""
          INSERT INTO NullPointerException (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE NullPointerException.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "NullPointerException" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullPointerException"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "NullPointerException"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("nullPointerException.update", "com/acme/lang.sql", 29)
      .parameters("a", "id")
      .writes("NullPointerException")
      .sqlite("""
          UPDATE NullPointerException
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "NullPointerException"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("nullPointerException.update", "com/acme/lang.sql", 29)
      .parameters("a", "hasA", "id")
      .writes("NullPointerException")
      .sqlite("""
          UPDATE NullPointerException
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "NullPointerException"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("nullPointerException.delete", "com/acme/lang.sql", 29)
      .parameters("id")
      .writes("NullPointerException")
      .sqlite("""
          DELETE FROM NullPointerException
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "NullPointerException"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("nullPointerException.byId", "com/acme/lang.sql", 29)
      .parameters("id")
      .reads("NullPointerException")
      .sqlite("""
          SELECT id, a
          FROM NullPointerException
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "NullPointerException"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("nullPointerException.all", "com/acme/lang.sql", 29)
      .reads("NullPointerException")
      .sqlite("""
          SELECT id, a
          FROM NullPointerException
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "NullPointerException"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("nullPointerException.count", "com/acme/lang.sql", 29)
      .reads("NullPointerException")
      .sqlite("""
          SELECT count(*)
          FROM NullPointerException
          """)
      .postgres("""
          SELECT count(*)
          FROM "NullPointerException"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  NullPointerExceptionTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public NullPointerException insert(NewNullPointerException row) {
    return session.query(insertText(row), b -> bindInsert(b, row), NullPointerExceptionTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewNullPointerException> rows) {
    return session.updateAll(rows, NullPointerExceptionTableImpl::insertAllText, NullPointerExceptionTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<NullPointerException> insertAllReturning(
      Iterable<NewNullPointerException> rows) {
    return session.queryAll(rows, NullPointerExceptionTableImpl::insertText, NullPointerExceptionTableImpl::bindInsert, NullPointerExceptionTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewNullPointerException row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public NullPointerException upsert(NewNullPointerException row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), NullPointerExceptionTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(NullPointerException row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, NullPointerExceptionPatch patch) {
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
  public java.util.Optional<NullPointerException> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, NullPointerExceptionTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<NullPointerException> all() {
    return session.query(ALL, ParameterBinder.NONE, NullPointerExceptionTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewNullPointerException row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewNullPointerException row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewNullPointerException row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewNullPointerException row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, NullPointerException row) throws
      java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static NullPointerException read(dev.sluice.runtime.Row row) throws
      java.sql.SQLException {
    return new NullPointerException(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
