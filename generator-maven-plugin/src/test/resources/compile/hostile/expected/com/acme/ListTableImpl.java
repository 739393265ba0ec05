package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code List} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:11"
)
final class ListTableImpl implements ListTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("list.insert", "com/acme/lang.sql", 11)
      .parameters("id", "list")
      .writes("List")
      .sqlite("""
          INSERT INTO List (list)
          VALUES (?)
          RETURNING id, list
          """, 1)
      .postgres("""
          INSERT INTO "List" ("list")
          VALUES (?::text)
          RETURNING "id", "list"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("list.insert", "com/acme/lang.sql", 11)
      .parameters("id", "list")
      .writes("List")
      .sqlite("""
          INSERT INTO List (list)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "List" ("list")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("list.insert", "com/acme/lang.sql", 11)
      .parameters("id", "list")
      .writes("List")
      .sqlite("""
          INSERT INTO List (id, list)
          VALUES (?, ?)
          RETURNING id, list
          """, 0, 1)
      .postgres("""
          INSERT INTO "List" ("id", "list")
          VALUES (sluice_1.explicit_id('"List"', 'id', ?::bigint), ?::text)
          RETURNING "id", "list"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("list.insert", "com/acme/lang.sql", 11)
      .parameters("id", "list")
      .writes("List")
      .sqlite("""
          INSERT INTO List (id, list)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "List" ("id", "list")
          VALUES (sluice_1.explicit_id('"List"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("list.insertOrIgnore", "com/acme/lang.sql", 11)
      .parameters("id", "list")
      .writes("List")
      .sqlite("""
          INSERT OR IGNORE INTO List (id, list)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "List" ("id", "list")
          VALUES (sluice_1.explicit_id('"List"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("list.upsert", "com/acme/lang.sql", 11)
      .parameters("id", "list", "hasList")
      .writes("List")
      .sqlite("""
          INSERT INTO List (id, list)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET list = CASE WHEN ? THEN ? ELSE List.list END
          RETURNING id, list
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "List" ("id", "list")
          VALUES (sluice_1.explicit_id('"List"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "list" = CASE WHEN ?::boolean THEN ?::text ELSE "List"."list" END
          RETURNING "id", "list"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("list.update", "com/acme/lang.sql", 11)
      .parameters("list", "id")
      .writes("List")
      .sqlite("""
          UPDATE List
          SET list = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "List"
          SET "list" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("list.update", "com/acme/lang.sql", 11)
      .parameters("list", "hasList", "id")
      .writes("List")
      .sqlite("""
          UPDATE List
          SET list = CASE WHEN ? THEN ? ELSE list END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "List"
          SET "list" = CASE WHEN ?::boolean THEN ?::text ELSE "list" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("list.delete", "com/acme/lang.sql", 11)
      .parameters("id")
      .writes("List")
      .sqlite("""
          DELETE FROM List
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "List"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("list.byId", "com/acme/lang.sql", 11)
      .parameters("id")
      .reads("List")
      .sqlite("""
          SELECT id, list
          FROM List
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "list"
          FROM "List"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("list.all", "com/acme/lang.sql", 11)
      .reads("List")
      .sqlite("""
          SELECT id, list
          FROM List
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "list"
          FROM "List"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("list.count", "com/acme/lang.sql", 11)
      .reads("List")
      .sqlite("""
          SELECT count(*)
          FROM List
          """)
      .postgres("""
          SELECT count(*)
          FROM "List"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  ListTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public List insert(NewList row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ListTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewList> rows) {
    return session.updateAll(rows, ListTableImpl::insertAllText, ListTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<List> insertAllReturning(Iterable<NewList> rows) {
    return session.queryAll(rows, ListTableImpl::insertText, ListTableImpl::bindInsert, ListTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewList row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public List upsert(NewList row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), ListTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(List row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, ListPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.list());
      b.setBoolean(1, patch.hasList());
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
  public java.util.Optional<List> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ListTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<List> all() {
    return session.query(ALL, ParameterBinder.NONE, ListTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewList row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewList row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.list());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewList row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewList row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.list());
    sink.setBoolean(2, row.hasList());
  }

  private static void bindUpdate(ParameterSink sink, List row) throws java.sql.SQLException {
    sink.setString(0, row.list());
    sink.setLong(1, row.id());
  }

  private static List read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new List(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
