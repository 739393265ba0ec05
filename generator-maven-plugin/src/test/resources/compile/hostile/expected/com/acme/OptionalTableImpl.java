package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Optional} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:12"
)
final class OptionalTableImpl implements OptionalTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("optional.insert", "com/acme/lang.sql", 12)
      .parameters("id", "a")
      .writes("Optional")
      .sqlite("""
          INSERT INTO Optional (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "Optional" ("a")
          VALUES (?::date)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("optional.insert", "com/acme/lang.sql", 12)
      .parameters("id", "a")
      .writes("Optional")
      .sqlite("""
          INSERT INTO Optional (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Optional" ("a")
          VALUES (?::date)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("optional.insert", "com/acme/lang.sql", 12)
      .parameters("id", "a")
      .writes("Optional")
      .sqlite("""
          INSERT INTO Optional (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "Optional" ("id", "a")
          VALUES (sluice_1.explicit_id('"Optional"', 'id', ?::bigint), ?::date)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("optional.insert", "com/acme/lang.sql", 12)
      .parameters("id", "a")
      .writes("Optional")
      .sqlite("""
          INSERT INTO Optional (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Optional" ("id", "a")
          VALUES (sluice_1.explicit_id('"Optional"', 'id', ?::bigint), ?::date)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("optional.insertOrIgnore", "com/acme/lang.sql", 12)
      .parameters("id", "a")
      .writes("Optional")
      .sqlite("""
          INSERT OR IGNORE INTO Optional (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Optional" ("id", "a")
          VALUES (sluice_1.explicit_id('"Optional"', 'id', ?::bigint), ?::date)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("optional.upsert", "com/acme/lang.sql", 12)
      .parameters("id", "a", "hasA")
      .writes("Optional")
      .sqlite("""
          INSERT INTO Optional (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE Optional.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Optional" ("id", "a")
          VALUES (sluice_1.explicit_id('"Optional"', 'id', ?::bigint), ?::date)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::date ELSE "Optional"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("optional.update", "com/acme/lang.sql", 12)
      .parameters("a", "id")
      .writes("Optional")
      .sqlite("""
          UPDATE Optional
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Optional"
          SET "a" = ?::date
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("optional.update", "com/acme/lang.sql", 12)
      .parameters("a", "hasA", "id")
      .writes("Optional")
      .sqlite("""
          UPDATE Optional
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Optional"
          SET "a" = CASE WHEN ?::boolean THEN ?::date ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("optional.delete", "com/acme/lang.sql", 12)
      .parameters("id")
      .writes("Optional")
      .sqlite("""
          DELETE FROM Optional
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Optional"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("optional.byId", "com/acme/lang.sql", 12)
      .parameters("id")
      .reads("Optional")
      .sqlite("""
          SELECT id, a
          FROM Optional
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "Optional"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("optional.all", "com/acme/lang.sql", 12)
      .reads("Optional")
      .sqlite("""
          SELECT id, a
          FROM Optional
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "Optional"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("optional.count", "com/acme/lang.sql", 12)
      .reads("Optional")
      .sqlite("""
          SELECT count(*)
          FROM Optional
          """)
      .postgres("""
          SELECT count(*)
          FROM "Optional"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  OptionalTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Optional insert(NewOptional row) {
    return session.query(insertText(row), b -> bindInsert(b, row), OptionalTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewOptional> rows) {
    return session.updateAll(rows, OptionalTableImpl::insertAllText, OptionalTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Optional> insertAllReturning(Iterable<NewOptional> rows) {
    return session.queryAll(rows, OptionalTableImpl::insertText, OptionalTableImpl::bindInsert, OptionalTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewOptional row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Optional upsert(NewOptional row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), OptionalTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Optional row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, OptionalPatch patch) {
    return session.update(PATCH, b -> {
      b.setLocalDate(0, patch.a());
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
  public java.util.Optional<Optional> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, OptionalTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Optional> all() {
    return session.query(ALL, ParameterBinder.NONE, OptionalTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewOptional row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewOptional row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLocalDate(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewOptional row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewOptional row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLocalDate(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, Optional row) throws java.sql.SQLException {
    sink.setLocalDate(0, row.a());
    sink.setLong(1, row.id());
  }

  private static Optional read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Optional(
        row.getLong(1),
        row.getLocalDateOrNull(2));
  }
}
