package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Long} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:7"
)
final class LongTableImpl implements LongTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("long_.insert", "com/acme/lang.sql", 7)
      .parameters("id", "long_")
      .writes("Long")
      .sqlite("""
          INSERT INTO Long (long)
          VALUES (?)
          RETURNING id, long
          """, 1)
      .postgres("""
          INSERT INTO "Long" ("long")
          VALUES (?::bigint)
          RETURNING "id", "long"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("long_.insert", "com/acme/lang.sql", 7)
      .parameters("id", "long_")
      .writes("Long")
      .sqlite("""
          INSERT INTO Long (long)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Long" ("long")
          VALUES (?::bigint)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("long_.insert", "com/acme/lang.sql", 7)
      .parameters("id", "long_")
      .writes("Long")
      .sqlite("""
          INSERT INTO Long (id, long)
          VALUES (?, ?)
          RETURNING id, long
          """, 0, 1)
      .postgres("""
          INSERT INTO "Long" ("id", "long")
          VALUES (sluice_1.explicit_id('"Long"', 'id', ?::bigint), ?::bigint)
          RETURNING "id", "long"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("long_.insert", "com/acme/lang.sql", 7)
      .parameters("id", "long_")
      .writes("Long")
      .sqlite("""
          INSERT INTO Long (id, long)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Long" ("id", "long")
          VALUES (sluice_1.explicit_id('"Long"', 'id', ?::bigint), ?::bigint)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("long_.insertOrIgnore", "com/acme/lang.sql", 7)
      .parameters("id", "long_")
      .writes("Long")
      .sqlite("""
          INSERT OR IGNORE INTO Long (id, long)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Long" ("id", "long")
          VALUES (sluice_1.explicit_id('"Long"', 'id', ?::bigint), ?::bigint)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("long_.upsert", "com/acme/lang.sql", 7)
      .parameters("id", "long_", "hasLong_")
      .writes("Long")
      .sqlite("""
          INSERT INTO Long (id, long)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET long = CASE WHEN ? THEN ? ELSE Long.long END
          RETURNING id, long
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Long" ("id", "long")
          VALUES (sluice_1.explicit_id('"Long"', 'id', ?::bigint), ?::bigint)
          ON CONFLICT ("id") DO UPDATE SET "long" = CASE WHEN ?::boolean THEN ?::bigint ELSE "Long"."long" END
          RETURNING "id", "long"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("long_.update", "com/acme/lang.sql", 7)
      .parameters("long_", "id")
      .writes("Long")
      .sqlite("""
          UPDATE Long
          SET long = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Long"
          SET "long" = ?::bigint
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("long_.update", "com/acme/lang.sql", 7)
      .parameters("long_", "hasLong_", "id")
      .writes("Long")
      .sqlite("""
          UPDATE Long
          SET long = CASE WHEN ? THEN ? ELSE long END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Long"
          SET "long" = CASE WHEN ?::boolean THEN ?::bigint ELSE "long" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("long_.delete", "com/acme/lang.sql", 7)
      .parameters("id")
      .writes("Long")
      .sqlite("""
          DELETE FROM Long
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Long"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("long_.byId", "com/acme/lang.sql", 7)
      .parameters("id")
      .reads("Long")
      .sqlite("""
          SELECT id, long
          FROM Long
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "long"
          FROM "Long"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("long_.all", "com/acme/lang.sql", 7)
      .reads("Long")
      .sqlite("""
          SELECT id, long
          FROM Long
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "long"
          FROM "Long"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("long_.count", "com/acme/lang.sql", 7)
      .reads("Long")
      .sqlite("""
          SELECT count(*)
          FROM Long
          """)
      .postgres("""
          SELECT count(*)
          FROM "Long"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  LongTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Long insert(NewLong row) {
    return session.query(insertText(row), b -> bindInsert(b, row), LongTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewLong> rows) {
    return session.updateAll(rows, LongTableImpl::insertAllText, LongTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Long> insertAllReturning(Iterable<NewLong> rows) {
    return session.queryAll(rows, LongTableImpl::insertText, LongTableImpl::bindInsert, LongTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewLong row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Long upsert(NewLong row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), LongTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Long row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, LongPatch patch) {
    return session.update(PATCH, b -> {
      b.setLong(0, patch.long_());
      b.setBoolean(1, patch.hasLong_());
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
  public java.util.Optional<Long> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, LongTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Long> all() {
    return session.query(ALL, ParameterBinder.NONE, LongTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewLong row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewLong row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.long_());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewLong row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewLong row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.long_());
    sink.setBoolean(2, row.hasLong_());
  }

  private static void bindUpdate(ParameterSink sink, Long row) throws java.sql.SQLException {
    sink.setLong(0, row.long_());
    sink.setLong(1, row.id());
  }

  private static Long read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Long(
        row.getLong(1),
        row.getLongOrNull(2));
  }
}
