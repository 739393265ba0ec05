package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Query} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:17"
)
final class QueryTableImpl implements QueryTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("query.insert", "com/acme/lang.sql", 17)
      .parameters("id", "query")
      .writes("Query")
      .sqlite("""
          INSERT INTO "Query" ("query")
          VALUES (?)
          RETURNING id, "query"
          """, 1)
      .postgres("""
          INSERT INTO "Query" ("query")
          VALUES (?::text)
          RETURNING "id", "query"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("query.insert", "com/acme/lang.sql", 17)
      .parameters("id", "query")
      .writes("Query")
      .sqlite("""
          INSERT INTO "Query" ("query")
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Query" ("query")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("query.insert", "com/acme/lang.sql", 17)
      .parameters("id", "query")
      .writes("Query")
      .sqlite("""
          INSERT INTO "Query" (id, "query")
          VALUES (?, ?)
          RETURNING id, "query"
          """, 0, 1)
      .postgres("""
          INSERT INTO "Query" ("id", "query")
          VALUES (sluice_1.explicit_id('"Query"', 'id', ?::bigint), ?::text)
          RETURNING "id", "query"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("query.insert", "com/acme/lang.sql", 17)
      .parameters("id", "query")
      .writes("Query")
      .sqlite("""
          INSERT INTO "Query" (id, "query")
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Query" ("id", "query")
          VALUES (sluice_1.explicit_id('"Query"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("query.insertOrIgnore", "com/acme/lang.sql", 17)
      .parameters("id", "query")
      .writes("Query")
      .sqlite("""
          INSERT OR IGNORE INTO "Query" (id, "query")
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Query" ("id", "query")
          VALUES (sluice_1.explicit_id('"Query"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("query.upsert", "com/acme/lang.sql", 17)
      .parameters("id", "query", "hasQuery")
      .writes("Query")
      .sqlite("""
          INSERT INTO "Query" (id, "query")
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET "query" = CASE WHEN ? THEN ? ELSE "Query"."query" END
          RETURNING id, "query"
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Query" ("id", "query")
          VALUES (sluice_1.explicit_id('"Query"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "query" = CASE WHEN ?::boolean THEN ?::text ELSE "Query"."query" END
          RETURNING "id", "query"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("query.update", "com/acme/lang.sql", 17)
      .parameters("query", "id")
      .writes("Query")
      .sqlite("""
          UPDATE "Query"
          SET "query" = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Query"
          SET "query" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("query.update", "com/acme/lang.sql", 17)
      .parameters("query", "hasQuery", "id")
      .writes("Query")
      .sqlite("""
          UPDATE "Query"
          SET "query" = CASE WHEN ? THEN ? ELSE "query" END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Query"
          SET "query" = CASE WHEN ?::boolean THEN ?::text ELSE "query" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("query.delete", "com/acme/lang.sql", 17)
      .parameters("id")
      .writes("Query")
      .sqlite("""
          DELETE FROM "Query"
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Query"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("query.byId", "com/acme/lang.sql", 17)
      .parameters("id")
      .reads("Query")
      .sqlite("""
          SELECT id, "query"
          FROM "Query"
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "query"
          FROM "Query"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("query.all", "com/acme/lang.sql", 17)
      .reads("Query")
      .sqlite("""
          SELECT id, "query"
          FROM "Query"
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "query"
          FROM "Query"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("query.count", "com/acme/lang.sql", 17)
      .reads("Query")
      .sqlite("""
          SELECT count(*)
          FROM "Query"
          """)
      .postgres("""
          SELECT count(*)
          FROM "Query"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  QueryTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Query insert(NewQuery row) {
    return session.query(insertText(row), b -> bindInsert(b, row), QueryTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewQuery> rows) {
    return session.updateAll(rows, QueryTableImpl::insertAllText, QueryTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Query> insertAllReturning(Iterable<NewQuery> rows) {
    return session.queryAll(rows, QueryTableImpl::insertText, QueryTableImpl::bindInsert, QueryTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewQuery row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Query upsert(NewQuery row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), QueryTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Query row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, QueryPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.query());
      b.setBoolean(1, patch.hasQuery());
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
  public java.util.Optional<Query> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, QueryTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Query> all() {
    return session.query(ALL, ParameterBinder.NONE, QueryTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewQuery row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewQuery row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.query());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewQuery row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewQuery row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.query());
    sink.setBoolean(2, row.hasQuery());
  }

  private static void bindUpdate(ParameterSink sink, Query row) throws java.sql.SQLException {
    sink.setString(0, row.query());
    sink.setLong(1, row.id());
  }

  private static Query read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Query(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
