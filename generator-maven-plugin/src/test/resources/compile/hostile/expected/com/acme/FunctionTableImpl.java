package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Function} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:14"
)
final class FunctionTableImpl implements FunctionTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("function.insert", "com/acme/lang.sql", 14)
      .parameters("id", "a")
      .writes("Function")
      .sqlite("""
          INSERT INTO Function (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "Function" ("a")
          VALUES (?::uuid)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("function.insert", "com/acme/lang.sql", 14)
      .parameters("id", "a")
      .writes("Function")
      .sqlite("""
          INSERT INTO Function (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Function" ("a")
          VALUES (?::uuid)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("function.insert", "com/acme/lang.sql", 14)
      .parameters("id", "a")
      .writes("Function")
      .sqlite("""
          INSERT INTO Function (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "Function" ("id", "a")
          VALUES (sluice_1.explicit_id('"Function"', 'id', ?::bigint), ?::uuid)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("function.insert", "com/acme/lang.sql", 14)
      .parameters("id", "a")
      .writes("Function")
      .sqlite("""
          INSERT INTO Function (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Function" ("id", "a")
          VALUES (sluice_1.explicit_id('"Function"', 'id', ?::bigint), ?::uuid)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("function.insertOrIgnore", "com/acme/lang.sql", 14)
      .parameters("id", "a")
      .writes("Function")
      .sqlite("""
          INSERT OR IGNORE INTO Function (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Function" ("id", "a")
          VALUES (sluice_1.explicit_id('"Function"', 'id', ?::bigint), ?::uuid)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("function.upsert", "com/acme/lang.sql", 14)
      .parameters("id", "a", "hasA")
      .writes("Function")
      .sqlite("""
          INSERT INTO Function (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE Function.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Function" ("id", "a")
          VALUES (sluice_1.explicit_id('"Function"', 'id', ?::bigint), ?::uuid)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::uuid ELSE "Function"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("function.update", "com/acme/lang.sql", 14)
      .parameters("a", "id")
      .writes("Function")
      .sqlite("""
          UPDATE Function
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Function"
          SET "a" = ?::uuid
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("function.update", "com/acme/lang.sql", 14)
      .parameters("a", "hasA", "id")
      .writes("Function")
      .sqlite("""
          UPDATE Function
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Function"
          SET "a" = CASE WHEN ?::boolean THEN ?::uuid ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("function.delete", "com/acme/lang.sql", 14)
      .parameters("id")
      .writes("Function")
      .sqlite("""
          DELETE FROM Function
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Function"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("function.byId", "com/acme/lang.sql", 14)
      .parameters("id")
      .reads("Function")
      .sqlite("""
          SELECT id, a
          FROM Function
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "Function"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("function.all", "com/acme/lang.sql", 14)
      .reads("Function")
      .sqlite("""
          SELECT id, a
          FROM Function
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "Function"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("function.count", "com/acme/lang.sql", 14)
      .reads("Function")
      .sqlite("""
          SELECT count(*)
          FROM Function
          """)
      .postgres("""
          SELECT count(*)
          FROM "Function"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  FunctionTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Function insert(NewFunction row) {
    return session.query(insertText(row), b -> bindInsert(b, row), FunctionTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewFunction> rows) {
    return session.updateAll(rows, FunctionTableImpl::insertAllText, FunctionTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Function> insertAllReturning(Iterable<NewFunction> rows) {
    return session.queryAll(rows, FunctionTableImpl::insertText, FunctionTableImpl::bindInsert, FunctionTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewFunction row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Function upsert(NewFunction row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), FunctionTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Function row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, FunctionPatch patch) {
    return session.update(PATCH, b -> {
      b.setUuid(0, patch.a());
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
  public java.util.Optional<Function> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, FunctionTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Function> all() {
    return session.query(ALL, ParameterBinder.NONE, FunctionTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewFunction row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewFunction row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setUuid(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewFunction row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewFunction row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setUuid(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, Function row) throws java.sql.SQLException {
    sink.setUuid(0, row.a());
    sink.setLong(1, row.id());
  }

  private static Function read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Function(
        row.getLong(1),
        row.getUuidOrNull(2));
  }
}
