package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code AutoCloseable} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:28"
)
final class AutoCloseableTableImpl implements AutoCloseableTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("autoCloseable.insert", "com/acme/lang.sql", 28)
      .parameters("id", "a")
      .writes("AutoCloseable")
      .sqlite("""
          INSERT INTO AutoCloseable (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "AutoCloseable" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("autoCloseable.insert", "com/acme/lang.sql", 28)
      .parameters("id", "a")
      .writes("AutoCloseable")
      .sqlite("""
          INSERT INTO AutoCloseable (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "AutoCloseable" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("autoCloseable.insert", "com/acme/lang.sql", 28)
      .parameters("id", "a")
      .writes("AutoCloseable")
      .sqlite("""
          INSERT INTO AutoCloseable (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "AutoCloseable" ("id", "a")
          VALUES (sluice_1.explicit_id('"AutoCloseable"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("autoCloseable.insert", "com/acme/lang.sql", 28)
      .parameters("id", "a")
      .writes("AutoCloseable")
      .sqlite("""
          INSERT INTO AutoCloseable (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "AutoCloseable" ("id", "a")
          VALUES (sluice_1.explicit_id('"AutoCloseable"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("autoCloseable.insertOrIgnore", "com/acme/lang.sql", 28)
      .parameters("id", "a")
      .writes("AutoCloseable")
      .sqlite("""
          INSERT OR IGNORE INTO AutoCloseable (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "AutoCloseable" ("id", "a")
          VALUES (sluice_1.explicit_id('"AutoCloseable"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("autoCloseable.upsert", "com/acme/lang.sql", 28)
      .parameters("id", "a", "hasA")
      .writes("AutoCloseable")
      .sqlite("""
          INSERT INTO AutoCloseable (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE AutoCloseable.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "AutoCloseable" ("id", "a")
          VALUES (sluice_1.explicit_id('"AutoCloseable"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "AutoCloseable"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("autoCloseable.update", "com/acme/lang.sql", 28)
      .parameters("a", "id")
      .writes("AutoCloseable")
      .sqlite("""
          UPDATE AutoCloseable
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "AutoCloseable"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("autoCloseable.update", "com/acme/lang.sql", 28)
      .parameters("a", "hasA", "id")
      .writes("AutoCloseable")
      .sqlite("""
          UPDATE AutoCloseable
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "AutoCloseable"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("autoCloseable.delete", "com/acme/lang.sql", 28)
      .parameters("id")
      .writes("AutoCloseable")
      .sqlite("""
          DELETE FROM AutoCloseable
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "AutoCloseable"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("autoCloseable.byId", "com/acme/lang.sql", 28)
      .parameters("id")
      .reads("AutoCloseable")
      .sqlite("""
          SELECT id, a
          FROM AutoCloseable
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "AutoCloseable"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("autoCloseable.all", "com/acme/lang.sql", 28)
      .reads("AutoCloseable")
      .sqlite("""
          SELECT id, a
          FROM AutoCloseable
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "AutoCloseable"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("autoCloseable.count", "com/acme/lang.sql", 28)
      .reads("AutoCloseable")
      .sqlite("""
          SELECT count(*)
          FROM AutoCloseable
          """)
      .postgres("""
          SELECT count(*)
          FROM "AutoCloseable"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  AutoCloseableTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public AutoCloseable insert(NewAutoCloseable row) {
    return session.query(insertText(row), b -> bindInsert(b, row), AutoCloseableTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewAutoCloseable> rows) {
    return session.updateAll(rows, AutoCloseableTableImpl::insertAllText, AutoCloseableTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<AutoCloseable> insertAllReturning(Iterable<NewAutoCloseable> rows) {
    return session.queryAll(rows, AutoCloseableTableImpl::insertText, AutoCloseableTableImpl::bindInsert, AutoCloseableTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewAutoCloseable row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public AutoCloseable upsert(NewAutoCloseable row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), AutoCloseableTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(AutoCloseable row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, AutoCloseablePatch patch) {
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
  public java.util.Optional<AutoCloseable> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, AutoCloseableTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<AutoCloseable> all() {
    return session.query(ALL, ParameterBinder.NONE, AutoCloseableTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewAutoCloseable row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewAutoCloseable row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewAutoCloseable row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewAutoCloseable row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, AutoCloseable row) throws
      java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static AutoCloseable read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new AutoCloseable(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
