package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code FoldedReader} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:30"
)
final class FoldedReaderTableImpl implements FoldedReaderTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("foldedReader.insert", "com/acme/lang.sql", 30)
      .parameters("id", "a")
      .writes("FoldedReader")
      .sqlite("""
          INSERT INTO FoldedReader (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "FoldedReader" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("foldedReader.insert", "com/acme/lang.sql", 30)
      .parameters("id", "a")
      .writes("FoldedReader")
      .sqlite("""
          INSERT INTO FoldedReader (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "FoldedReader" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("foldedReader.insert", "com/acme/lang.sql", 30)
      .parameters("id", "a")
      .writes("FoldedReader")
      .sqlite("""
          INSERT INTO FoldedReader (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "FoldedReader" ("id", "a")
          VALUES (sluice_1.explicit_id('"FoldedReader"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("foldedReader.insert", "com/acme/lang.sql", 30)
      .parameters("id", "a")
      .writes("FoldedReader")
      .sqlite("""
          INSERT INTO FoldedReader (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "FoldedReader" ("id", "a")
          VALUES (sluice_1.explicit_id('"FoldedReader"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("foldedReader.insertOrIgnore", "com/acme/lang.sql", 30)
      .parameters("id", "a")
      .writes("FoldedReader")
      .sqlite("""
          INSERT OR IGNORE INTO FoldedReader (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "FoldedReader" ("id", "a")
          VALUES (sluice_1.explicit_id('"FoldedReader"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("foldedReader.upsert", "com/acme/lang.sql", 30)
      .parameters("id", "a", "hasA")
      .writes("FoldedReader")
      .sqlite("""
          INSERT INTO FoldedReader (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE FoldedReader.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "FoldedReader" ("id", "a")
          VALUES (sluice_1.explicit_id('"FoldedReader"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "FoldedReader"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("foldedReader.update", "com/acme/lang.sql", 30)
      .parameters("a", "id")
      .writes("FoldedReader")
      .sqlite("""
          UPDATE FoldedReader
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "FoldedReader"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("foldedReader.update", "com/acme/lang.sql", 30)
      .parameters("a", "hasA", "id")
      .writes("FoldedReader")
      .sqlite("""
          UPDATE FoldedReader
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "FoldedReader"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("foldedReader.delete", "com/acme/lang.sql", 30)
      .parameters("id")
      .writes("FoldedReader")
      .sqlite("""
          DELETE FROM FoldedReader
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "FoldedReader"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("foldedReader.byId", "com/acme/lang.sql", 30)
      .parameters("id")
      .reads("FoldedReader")
      .sqlite("""
          SELECT id, a
          FROM FoldedReader
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "FoldedReader"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("foldedReader.all", "com/acme/lang.sql", 30)
      .reads("FoldedReader")
      .sqlite("""
          SELECT id, a
          FROM FoldedReader
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "FoldedReader"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("foldedReader.count", "com/acme/lang.sql", 30)
      .reads("FoldedReader")
      .sqlite("""
          SELECT count(*)
          FROM FoldedReader
          """)
      .postgres("""
          SELECT count(*)
          FROM "FoldedReader"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  FoldedReaderTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public FoldedReader insert(NewFoldedReader row) {
    return session.query(insertText(row), b -> bindInsert(b, row), FoldedReaderTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewFoldedReader> rows) {
    return session.updateAll(rows, FoldedReaderTableImpl::insertAllText, FoldedReaderTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<FoldedReader> insertAllReturning(Iterable<NewFoldedReader> rows) {
    return session.queryAll(rows, FoldedReaderTableImpl::insertText, FoldedReaderTableImpl::bindInsert, FoldedReaderTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewFoldedReader row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public FoldedReader upsert(NewFoldedReader row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), FoldedReaderTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(FoldedReader row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, FoldedReaderPatch patch) {
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
  public java.util.Optional<FoldedReader> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, FoldedReaderTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<FoldedReader> all() {
    return session.query(ALL, ParameterBinder.NONE, FoldedReaderTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewFoldedReader row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewFoldedReader row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewFoldedReader row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewFoldedReader row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, FoldedReader row) throws
      java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static FoldedReader read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new FoldedReader(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
