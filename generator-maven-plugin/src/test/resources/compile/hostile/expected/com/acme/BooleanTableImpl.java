package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Boolean} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:10"
)
final class BooleanTableImpl implements BooleanTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("boolean_.insert", "com/acme/lang.sql", 10)
      .parameters("id", "boolean_")
      .writes("Boolean")
      .sqlite("""
          INSERT INTO Boolean (boolean)
          VALUES (?)
          RETURNING id, boolean
          """, 1)
      .postgres("""
          INSERT INTO "Boolean" ("boolean")
          VALUES (?::boolean)
          RETURNING "id", "boolean"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("boolean_.insert", "com/acme/lang.sql", 10)
      .parameters("id", "boolean_")
      .writes("Boolean")
      .sqlite("""
          INSERT INTO Boolean (boolean)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Boolean" ("boolean")
          VALUES (?::boolean)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("boolean_.insert", "com/acme/lang.sql", 10)
      .parameters("id", "boolean_")
      .writes("Boolean")
      .sqlite("""
          INSERT INTO Boolean (id, boolean)
          VALUES (?, ?)
          RETURNING id, boolean
          """, 0, 1)
      .postgres("""
          INSERT INTO "Boolean" ("id", "boolean")
          VALUES (sluice_1.explicit_id('"Boolean"', 'id', ?::bigint), ?::boolean)
          RETURNING "id", "boolean"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("boolean_.insert", "com/acme/lang.sql", 10)
      .parameters("id", "boolean_")
      .writes("Boolean")
      .sqlite("""
          INSERT INTO Boolean (id, boolean)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Boolean" ("id", "boolean")
          VALUES (sluice_1.explicit_id('"Boolean"', 'id', ?::bigint), ?::boolean)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("boolean_.insertOrIgnore", "com/acme/lang.sql", 10)
      .parameters("id", "boolean_")
      .writes("Boolean")
      .sqlite("""
          INSERT OR IGNORE INTO Boolean (id, boolean)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Boolean" ("id", "boolean")
          VALUES (sluice_1.explicit_id('"Boolean"', 'id', ?::bigint), ?::boolean)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("boolean_.upsert", "com/acme/lang.sql", 10)
      .parameters("id", "boolean_", "hasBoolean_")
      .writes("Boolean")
      .sqlite("""
          INSERT INTO Boolean (id, boolean)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET boolean = CASE WHEN ? THEN ? ELSE Boolean.boolean END
          RETURNING id, boolean
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Boolean" ("id", "boolean")
          VALUES (sluice_1.explicit_id('"Boolean"', 'id', ?::bigint), ?::boolean)
          ON CONFLICT ("id") DO UPDATE SET "boolean" = CASE WHEN ?::boolean THEN ?::boolean ELSE "Boolean"."boolean" END
          RETURNING "id", "boolean"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("boolean_.update", "com/acme/lang.sql", 10)
      .parameters("boolean_", "id")
      .writes("Boolean")
      .sqlite("""
          UPDATE Boolean
          SET boolean = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Boolean"
          SET "boolean" = ?::boolean
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("boolean_.update", "com/acme/lang.sql", 10)
      .parameters("boolean_", "hasBoolean_", "id")
      .writes("Boolean")
      .sqlite("""
          UPDATE Boolean
          SET boolean = CASE WHEN ? THEN ? ELSE boolean END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Boolean"
          SET "boolean" = CASE WHEN ?::boolean THEN ?::boolean ELSE "boolean" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("boolean_.delete", "com/acme/lang.sql", 10)
      .parameters("id")
      .writes("Boolean")
      .sqlite("""
          DELETE FROM Boolean
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Boolean"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("boolean_.byId", "com/acme/lang.sql", 10)
      .parameters("id")
      .reads("Boolean")
      .sqlite("""
          SELECT id, boolean
          FROM Boolean
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "boolean"
          FROM "Boolean"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("boolean_.all", "com/acme/lang.sql", 10)
      .reads("Boolean")
      .sqlite("""
          SELECT id, boolean
          FROM Boolean
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "boolean"
          FROM "Boolean"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("boolean_.count", "com/acme/lang.sql", 10)
      .reads("Boolean")
      .sqlite("""
          SELECT count(*)
          FROM Boolean
          """)
      .postgres("""
          SELECT count(*)
          FROM "Boolean"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  BooleanTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Boolean insert(NewBoolean row) {
    return session.query(insertText(row), b -> bindInsert(b, row), BooleanTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewBoolean> rows) {
    return session.updateAll(rows, BooleanTableImpl::insertAllText, BooleanTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Boolean> insertAllReturning(Iterable<NewBoolean> rows) {
    return session.queryAll(rows, BooleanTableImpl::insertText, BooleanTableImpl::bindInsert, BooleanTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewBoolean row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Boolean upsert(NewBoolean row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), BooleanTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Boolean row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, BooleanPatch patch) {
    return session.update(PATCH, b -> {
      b.setBoolean(0, patch.boolean_());
      b.setBoolean(1, patch.hasBoolean_());
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
  public java.util.Optional<Boolean> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, BooleanTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Boolean> all() {
    return session.query(ALL, ParameterBinder.NONE, BooleanTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewBoolean row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewBoolean row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setBoolean(1, row.boolean_());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewBoolean row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewBoolean row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setBoolean(1, row.boolean_());
    sink.setBoolean(2, row.hasBoolean_());
  }

  private static void bindUpdate(ParameterSink sink, Boolean row) throws java.sql.SQLException {
    sink.setBoolean(0, row.boolean_());
    sink.setLong(1, row.id());
  }

  private static Boolean read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Boolean(
        row.getLong(1),
        row.getBooleanOrNull(2));
  }
}
