package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code SQLException} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:27"
)
final class SQLExceptionTableImpl implements SQLExceptionTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("sqlException.insert", "com/acme/lang.sql", 27)
      .parameters("id", "a")
      .writes("SQLException")
      .sqlite("""
          INSERT INTO SQLException (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "SQLException" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("sqlException.insert", "com/acme/lang.sql", 27)
      .parameters("id", "a")
      .writes("SQLException")
      .sqlite("""
          INSERT INTO SQLException (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "SQLException" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("sqlException.insert", "com/acme/lang.sql", 27)
      .parameters("id", "a")
      .writes("SQLException")
      .sqlite("""
          INSERT INTO SQLException (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "SQLException" ("id", "a")
          VALUES (sluice_1.explicit_id('"SQLException"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("sqlException.insert", "com/acme/lang.sql", 27)
      .parameters("id", "a")
      .writes("SQLException")
      .sqlite("""
          INSERT INTO SQLException (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "SQLException" ("id", "a")
          VALUES (sluice_1.explicit_id('"SQLException"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("sqlException.insertOrIgnore", "com/acme/lang.sql", 27)
      .parameters("id", "a")
      .writes("SQLException")
      .sqlite("""
          INSERT OR IGNORE INTO SQLException (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "SQLException" ("id", "a")
          VALUES (sluice_1.explicit_id('"SQLException"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("sqlException.upsert", "com/acme/lang.sql", 27)
      .parameters("id", "a", "hasA")
      .writes("SQLException")
      .sqlite("""
          INSERT INTO SQLException (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE SQLException.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "SQLException" ("id", "a")
          VALUES (sluice_1.explicit_id('"SQLException"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "SQLException"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("sqlException.update", "com/acme/lang.sql", 27)
      .parameters("a", "id")
      .writes("SQLException")
      .sqlite("""
          UPDATE SQLException
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "SQLException"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("sqlException.update", "com/acme/lang.sql", 27)
      .parameters("a", "hasA", "id")
      .writes("SQLException")
      .sqlite("""
          UPDATE SQLException
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "SQLException"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("sqlException.delete", "com/acme/lang.sql", 27)
      .parameters("id")
      .writes("SQLException")
      .sqlite("""
          DELETE FROM SQLException
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "SQLException"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("sqlException.byId", "com/acme/lang.sql", 27)
      .parameters("id")
      .reads("SQLException")
      .sqlite("""
          SELECT id, a
          FROM SQLException
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "SQLException"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("sqlException.all", "com/acme/lang.sql", 27)
      .reads("SQLException")
      .sqlite("""
          SELECT id, a
          FROM SQLException
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "SQLException"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("sqlException.count", "com/acme/lang.sql", 27)
      .reads("SQLException")
      .sqlite("""
          SELECT count(*)
          FROM SQLException
          """)
      .postgres("""
          SELECT count(*)
          FROM "SQLException"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  SQLExceptionTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public SQLException insert(NewSQLException row) {
    return session.query(insertText(row), b -> bindInsert(b, row), SQLExceptionTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewSQLException> rows) {
    return session.updateAll(rows, SQLExceptionTableImpl::insertAllText, SQLExceptionTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<SQLException> insertAllReturning(Iterable<NewSQLException> rows) {
    return session.queryAll(rows, SQLExceptionTableImpl::insertText, SQLExceptionTableImpl::bindInsert, SQLExceptionTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewSQLException row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public SQLException upsert(NewSQLException row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), SQLExceptionTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(SQLException row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, SQLExceptionPatch patch) {
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
  public java.util.Optional<SQLException> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, SQLExceptionTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<SQLException> all() {
    return session.query(ALL, ParameterBinder.NONE, SQLExceptionTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewSQLException row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewSQLException row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewSQLException row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewSQLException row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, SQLException row) throws
      java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static SQLException read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new SQLException(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
