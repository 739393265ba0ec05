package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Generated} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:26"
)
final class GeneratedTableImpl implements GeneratedTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("generated.insert", "com/acme/lang.sql", 26)
      .parameters("id", "a")
      .writes("Generated")
      .sqlite("""
          INSERT INTO "Generated" (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "Generated" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("generated.insert", "com/acme/lang.sql", 26)
      .parameters("id", "a")
      .writes("Generated")
      .sqlite("""
          INSERT INTO "Generated" (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Generated" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("generated.insert", "com/acme/lang.sql", 26)
      .parameters("id", "a")
      .writes("Generated")
      .sqlite("""
          INSERT INTO "Generated" (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "Generated" ("id", "a")
          VALUES (sluice_1.explicit_id('"Generated"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("generated.insert", "com/acme/lang.sql", 26)
      .parameters("id", "a")
      .writes("Generated")
      .sqlite("""
          INSERT INTO "Generated" (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Generated" ("id", "a")
          VALUES (sluice_1.explicit_id('"Generated"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("generated.insertOrIgnore", "com/acme/lang.sql", 26)
      .parameters("id", "a")
      .writes("Generated")
      .sqlite("""
          INSERT OR IGNORE INTO "Generated" (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Generated" ("id", "a")
          VALUES (sluice_1.explicit_id('"Generated"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("generated.upsert", "com/acme/lang.sql", 26)
      .parameters("id", "a", "hasA")
      .writes("Generated")
      .sqlite("""
          INSERT INTO "Generated" (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE "Generated".a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Generated" ("id", "a")
          VALUES (sluice_1.explicit_id('"Generated"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "Generated"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("generated.update", "com/acme/lang.sql", 26)
      .parameters("a", "id")
      .writes("Generated")
      .sqlite("""
          UPDATE "Generated"
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Generated"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("generated.update", "com/acme/lang.sql", 26)
      .parameters("a", "hasA", "id")
      .writes("Generated")
      .sqlite("""
          UPDATE "Generated"
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Generated"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("generated.delete", "com/acme/lang.sql", 26)
      .parameters("id")
      .writes("Generated")
      .sqlite("""
          DELETE FROM "Generated"
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Generated"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("generated.byId", "com/acme/lang.sql", 26)
      .parameters("id")
      .reads("Generated")
      .sqlite("""
          SELECT id, a
          FROM "Generated"
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "Generated"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("generated.all", "com/acme/lang.sql", 26)
      .reads("Generated")
      .sqlite("""
          SELECT id, a
          FROM "Generated"
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "Generated"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("generated.count", "com/acme/lang.sql", 26)
      .reads("Generated")
      .sqlite("""
          SELECT count(*)
          FROM "Generated"
          """)
      .postgres("""
          SELECT count(*)
          FROM "Generated"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  GeneratedTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Generated insert(NewGenerated row) {
    return session.query(insertText(row), b -> bindInsert(b, row), GeneratedTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewGenerated> rows) {
    return session.updateAll(rows, GeneratedTableImpl::insertAllText, GeneratedTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Generated> insertAllReturning(Iterable<NewGenerated> rows) {
    return session.queryAll(rows, GeneratedTableImpl::insertText, GeneratedTableImpl::bindInsert, GeneratedTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewGenerated row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Generated upsert(NewGenerated row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), GeneratedTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Generated row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, GeneratedPatch patch) {
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
  public java.util.Optional<Generated> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, GeneratedTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Generated> all() {
    return session.query(ALL, ParameterBinder.NONE, GeneratedTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewGenerated row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewGenerated row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewGenerated row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewGenerated row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, Generated row) throws java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static Generated read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Generated(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
