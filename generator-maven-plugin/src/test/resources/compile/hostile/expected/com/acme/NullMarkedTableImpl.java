package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code NullMarked} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:25"
)
final class NullMarkedTableImpl implements NullMarkedTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("nullMarked.insert", "com/acme/lang.sql", 25)
      .parameters("id", "a")
      .writes("NullMarked")
      .sqlite("""
          INSERT INTO NullMarked (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "NullMarked" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("nullMarked.insert", "com/acme/lang.sql", 25)
      .parameters("id", "a")
      .writes("NullMarked")
      .sqlite("""
          INSERT INTO NullMarked (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "NullMarked" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("nullMarked.insert", "com/acme/lang.sql", 25)
      .parameters("id", "a")
      .writes("NullMarked")
      .sqlite("""
          INSERT INTO NullMarked (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "NullMarked" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullMarked"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("nullMarked.insert", "com/acme/lang.sql", 25)
      .parameters("id", "a")
      .writes("NullMarked")
      .sqlite("""
          INSERT INTO NullMarked (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "NullMarked" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullMarked"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("nullMarked.insertOrIgnore", "com/acme/lang.sql", 25)
      .parameters("id", "a")
      .writes("NullMarked")
      .sqlite("""
          INSERT OR IGNORE INTO NullMarked (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "NullMarked" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullMarked"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("nullMarked.upsert", "com/acme/lang.sql", 25)
      .parameters("id", "a", "hasA")
      .writes("NullMarked")
      .sqlite("""
          INSERT INTO NullMarked (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE NullMarked.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "NullMarked" ("id", "a")
          VALUES (sluice_1.explicit_id('"NullMarked"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "NullMarked"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("nullMarked.update", "com/acme/lang.sql", 25)
      .parameters("a", "id")
      .writes("NullMarked")
      .sqlite("""
          UPDATE NullMarked
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "NullMarked"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("nullMarked.update", "com/acme/lang.sql", 25)
      .parameters("a", "hasA", "id")
      .writes("NullMarked")
      .sqlite("""
          UPDATE NullMarked
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "NullMarked"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("nullMarked.delete", "com/acme/lang.sql", 25)
      .parameters("id")
      .writes("NullMarked")
      .sqlite("""
          DELETE FROM NullMarked
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "NullMarked"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("nullMarked.byId", "com/acme/lang.sql", 25)
      .parameters("id")
      .reads("NullMarked")
      .sqlite("""
          SELECT id, a
          FROM NullMarked
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "NullMarked"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("nullMarked.all", "com/acme/lang.sql", 25)
      .reads("NullMarked")
      .sqlite("""
          SELECT id, a
          FROM NullMarked
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "NullMarked"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("nullMarked.count", "com/acme/lang.sql", 25)
      .reads("NullMarked")
      .sqlite("""
          SELECT count(*)
          FROM NullMarked
          """)
      .postgres("""
          SELECT count(*)
          FROM "NullMarked"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  NullMarkedTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public NullMarked insert(NewNullMarked row) {
    return session.query(insertText(row), b -> bindInsert(b, row), NullMarkedTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewNullMarked> rows) {
    return session.updateAll(rows, NullMarkedTableImpl::insertAllText, NullMarkedTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<NullMarked> insertAllReturning(Iterable<NewNullMarked> rows) {
    return session.queryAll(rows, NullMarkedTableImpl::insertText, NullMarkedTableImpl::bindInsert, NullMarkedTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewNullMarked row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public NullMarked upsert(NewNullMarked row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), NullMarkedTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(NullMarked row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, NullMarkedPatch patch) {
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
  public java.util.Optional<NullMarked> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, NullMarkedTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<NullMarked> all() {
    return session.query(ALL, ParameterBinder.NONE, NullMarkedTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewNullMarked row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewNullMarked row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewNullMarked row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewNullMarked row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, NullMarked row) throws java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static NullMarked read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new NullMarked(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
