package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code SqlText} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:18"
)
final class SqlTextTableImpl implements SqlTextTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("sqlText.insert", "com/acme/lang.sql", 18)
      .parameters("id", "a")
      .writes("SqlText")
      .sqlite("""
          INSERT INTO SqlText (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "SqlText" ("a")
          VALUES (?::numeric)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("sqlText.insert", "com/acme/lang.sql", 18)
      .parameters("id", "a")
      .writes("SqlText")
      .sqlite("""
          INSERT INTO SqlText (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "SqlText" ("a")
          VALUES (?::numeric)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("sqlText.insert", "com/acme/lang.sql", 18)
      .parameters("id", "a")
      .writes("SqlText")
      .sqlite("""
          INSERT INTO SqlText (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "SqlText" ("id", "a")
          VALUES (sluice_1.explicit_id('"SqlText"', 'id', ?::bigint), ?::numeric)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("sqlText.insert", "com/acme/lang.sql", 18)
      .parameters("id", "a")
      .writes("SqlText")
      .sqlite("""
          INSERT INTO SqlText (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "SqlText" ("id", "a")
          VALUES (sluice_1.explicit_id('"SqlText"', 'id', ?::bigint), ?::numeric)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("sqlText.insertOrIgnore", "com/acme/lang.sql", 18)
      .parameters("id", "a")
      .writes("SqlText")
      .sqlite("""
          INSERT OR IGNORE INTO SqlText (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "SqlText" ("id", "a")
          VALUES (sluice_1.explicit_id('"SqlText"', 'id', ?::bigint), ?::numeric)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("sqlText.upsert", "com/acme/lang.sql", 18)
      .parameters("id", "a", "hasA")
      .writes("SqlText")
      .sqlite("""
          INSERT INTO SqlText (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE SqlText.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "SqlText" ("id", "a")
          VALUES (sluice_1.explicit_id('"SqlText"', 'id', ?::bigint), ?::numeric)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::numeric ELSE "SqlText"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("sqlText.update", "com/acme/lang.sql", 18)
      .parameters("a", "id")
      .writes("SqlText")
      .sqlite("""
          UPDATE SqlText
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "SqlText"
          SET "a" = ?::numeric
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("sqlText.update", "com/acme/lang.sql", 18)
      .parameters("a", "hasA", "id")
      .writes("SqlText")
      .sqlite("""
          UPDATE SqlText
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "SqlText"
          SET "a" = CASE WHEN ?::boolean THEN ?::numeric ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("sqlText.delete", "com/acme/lang.sql", 18)
      .parameters("id")
      .writes("SqlText")
      .sqlite("""
          DELETE FROM SqlText
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "SqlText"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("sqlText.byId", "com/acme/lang.sql", 18)
      .parameters("id")
      .reads("SqlText")
      .sqlite("""
          SELECT id, a
          FROM SqlText
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "SqlText"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("sqlText.all", "com/acme/lang.sql", 18)
      .reads("SqlText")
      .sqlite("""
          SELECT id, a
          FROM SqlText
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "SqlText"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("sqlText.count", "com/acme/lang.sql", 18)
      .reads("SqlText")
      .sqlite("""
          SELECT count(*)
          FROM SqlText
          """)
      .postgres("""
          SELECT count(*)
          FROM "SqlText"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  SqlTextTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public SqlText insert(NewSqlText row) {
    return session.query(insertText(row), b -> bindInsert(b, row), SqlTextTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewSqlText> rows) {
    return session.updateAll(rows, SqlTextTableImpl::insertAllText, SqlTextTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<SqlText> insertAllReturning(Iterable<NewSqlText> rows) {
    return session.queryAll(rows, SqlTextTableImpl::insertText, SqlTextTableImpl::bindInsert, SqlTextTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewSqlText row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public SqlText upsert(NewSqlText row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), SqlTextTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(SqlText row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, SqlTextPatch patch) {
    return session.update(PATCH, b -> {
      b.setNumeric(0, patch.a(), 5, 2);
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
  public java.util.Optional<SqlText> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, SqlTextTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<SqlText> all() {
    return session.query(ALL, ParameterBinder.NONE, SqlTextTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewSqlText row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewSqlText row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setNumeric(1, row.a(), 5, 2);
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewSqlText row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewSqlText row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setNumeric(1, row.a(), 5, 2);
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, SqlText row) throws java.sql.SQLException {
    sink.setNumeric(0, row.a(), 5, 2);
    sink.setLong(1, row.id());
  }

  private static SqlText read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new SqlText(
        row.getLong(1),
        row.getNumericOrNull(2, 2));
  }
}
