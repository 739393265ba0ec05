package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code SqlSession} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:19"
)
final class SqlSessionTableImpl implements SqlSessionTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("sqlSession.insert", "com/acme/lang.sql", 19)
      .parameters("id", "session")
      .writes("SqlSession")
      .sqlite("""
          INSERT INTO SqlSession (session)
          VALUES (?)
          RETURNING id, session
          """, 1)
      .postgres("""
          INSERT INTO "SqlSession" ("session")
          VALUES (?::text)
          RETURNING "id", "session"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("sqlSession.insert", "com/acme/lang.sql", 19)
      .parameters("id", "session")
      .writes("SqlSession")
      .sqlite("""
          INSERT INTO SqlSession (session)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "SqlSession" ("session")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("sqlSession.insert", "com/acme/lang.sql", 19)
      .parameters("id", "session")
      .writes("SqlSession")
      .sqlite("""
          INSERT INTO SqlSession (id, session)
          VALUES (?, ?)
          RETURNING id, session
          """, 0, 1)
      .postgres("""
          INSERT INTO "SqlSession" ("id", "session")
          VALUES (sluice_1.explicit_id('"SqlSession"', 'id', ?::bigint), ?::text)
          RETURNING "id", "session"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("sqlSession.insert", "com/acme/lang.sql", 19)
      .parameters("id", "session")
      .writes("SqlSession")
      .sqlite("""
          INSERT INTO SqlSession (id, session)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "SqlSession" ("id", "session")
          VALUES (sluice_1.explicit_id('"SqlSession"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("sqlSession.insertOrIgnore", "com/acme/lang.sql", 19)
      .parameters("id", "session")
      .writes("SqlSession")
      .sqlite("""
          INSERT OR IGNORE INTO SqlSession (id, session)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "SqlSession" ("id", "session")
          VALUES (sluice_1.explicit_id('"SqlSession"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("sqlSession.upsert", "com/acme/lang.sql", 19)
      .parameters("id", "session", "hasSession")
      .writes("SqlSession")
      .sqlite("""
          INSERT INTO SqlSession (id, session)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET session = CASE WHEN ? THEN ? ELSE SqlSession.session END
          RETURNING id, session
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "SqlSession" ("id", "session")
          VALUES (sluice_1.explicit_id('"SqlSession"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "session" = CASE WHEN ?::boolean THEN ?::text ELSE "SqlSession"."session" END
          RETURNING "id", "session"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("sqlSession.update", "com/acme/lang.sql", 19)
      .parameters("session", "id")
      .writes("SqlSession")
      .sqlite("""
          UPDATE SqlSession
          SET session = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "SqlSession"
          SET "session" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("sqlSession.update", "com/acme/lang.sql", 19)
      .parameters("session", "hasSession", "id")
      .writes("SqlSession")
      .sqlite("""
          UPDATE SqlSession
          SET session = CASE WHEN ? THEN ? ELSE session END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "SqlSession"
          SET "session" = CASE WHEN ?::boolean THEN ?::text ELSE "session" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("sqlSession.delete", "com/acme/lang.sql", 19)
      .parameters("id")
      .writes("SqlSession")
      .sqlite("""
          DELETE FROM SqlSession
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "SqlSession"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("sqlSession.byId", "com/acme/lang.sql", 19)
      .parameters("id")
      .reads("SqlSession")
      .sqlite("""
          SELECT id, session
          FROM SqlSession
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "session"
          FROM "SqlSession"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("sqlSession.all", "com/acme/lang.sql", 19)
      .reads("SqlSession")
      .sqlite("""
          SELECT id, session
          FROM SqlSession
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "session"
          FROM "SqlSession"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("sqlSession.count", "com/acme/lang.sql", 19)
      .reads("SqlSession")
      .sqlite("""
          SELECT count(*)
          FROM SqlSession
          """)
      .postgres("""
          SELECT count(*)
          FROM "SqlSession"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  SqlSessionTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public SqlSession insert(NewSqlSession row) {
    return session.query(insertText(row), b -> bindInsert(b, row), SqlSessionTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewSqlSession> rows) {
    return session.updateAll(rows, SqlSessionTableImpl::insertAllText, SqlSessionTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<SqlSession> insertAllReturning(Iterable<NewSqlSession> rows) {
    return session.queryAll(rows, SqlSessionTableImpl::insertText, SqlSessionTableImpl::bindInsert, SqlSessionTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewSqlSession row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public SqlSession upsert(NewSqlSession row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), SqlSessionTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(SqlSession row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, SqlSessionPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.session());
      b.setBoolean(1, patch.hasSession());
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
  public java.util.Optional<SqlSession> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, SqlSessionTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<SqlSession> all() {
    return session.query(ALL, ParameterBinder.NONE, SqlSessionTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewSqlSession row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewSqlSession row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.session());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewSqlSession row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewSqlSession row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.session());
    sink.setBoolean(2, row.hasSession());
  }

  private static void bindUpdate(ParameterSink sink, SqlSession row) throws java.sql.SQLException {
    sink.setString(0, row.session());
    sink.setLong(1, row.id());
  }

  private static SqlSession read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new SqlSession(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
