package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Row} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:16"
)
final class RowTableImpl implements RowTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("row.insert", "com/acme/lang.sql", 16)
      .parameters("id", "row")
      .writes("Row")
      .sqlite("""
          INSERT INTO "Row" ("row")
          VALUES (?)
          RETURNING id, "row"
          """, 1)
      .postgres("""
          INSERT INTO "Row" ("row")
          VALUES (?::text)
          RETURNING "id", "row"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("row.insert", "com/acme/lang.sql", 16)
      .parameters("id", "row")
      .writes("Row")
      .sqlite("""
          INSERT INTO "Row" ("row")
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Row" ("row")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("row.insert", "com/acme/lang.sql", 16)
      .parameters("id", "row")
      .writes("Row")
      .sqlite("""
          INSERT INTO "Row" (id, "row")
          VALUES (?, ?)
          RETURNING id, "row"
          """, 0, 1)
      .postgres("""
          INSERT INTO "Row" ("id", "row")
          VALUES (sluice_1.explicit_id('"Row"', 'id', ?::bigint), ?::text)
          RETURNING "id", "row"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("row.insert", "com/acme/lang.sql", 16)
      .parameters("id", "row")
      .writes("Row")
      .sqlite("""
          INSERT INTO "Row" (id, "row")
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Row" ("id", "row")
          VALUES (sluice_1.explicit_id('"Row"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("row.insertOrIgnore", "com/acme/lang.sql", 16)
      .parameters("id", "row")
      .writes("Row")
      .sqlite("""
          INSERT OR IGNORE INTO "Row" (id, "row")
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Row" ("id", "row")
          VALUES (sluice_1.explicit_id('"Row"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("row.upsert", "com/acme/lang.sql", 16)
      .parameters("id", "row", "hasRow")
      .writes("Row")
      .sqlite("""
          INSERT INTO "Row" (id, "row")
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET "row" = CASE WHEN ? THEN ? ELSE "Row"."row" END
          RETURNING id, "row"
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Row" ("id", "row")
          VALUES (sluice_1.explicit_id('"Row"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "row" = CASE WHEN ?::boolean THEN ?::text ELSE "Row"."row" END
          RETURNING "id", "row"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("row.update", "com/acme/lang.sql", 16)
      .parameters("row", "id")
      .writes("Row")
      .sqlite("""
          UPDATE "Row"
          SET "row" = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Row"
          SET "row" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("row.update", "com/acme/lang.sql", 16)
      .parameters("row", "hasRow", "id")
      .writes("Row")
      .sqlite("""
          UPDATE "Row"
          SET "row" = CASE WHEN ? THEN ? ELSE "row" END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Row"
          SET "row" = CASE WHEN ?::boolean THEN ?::text ELSE "row" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("row.delete", "com/acme/lang.sql", 16)
      .parameters("id")
      .writes("Row")
      .sqlite("""
          DELETE FROM "Row"
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Row"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("row.byId", "com/acme/lang.sql", 16)
      .parameters("id")
      .reads("Row")
      .sqlite("""
          SELECT id, "row"
          FROM "Row"
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "row"
          FROM "Row"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("row.all", "com/acme/lang.sql", 16)
      .reads("Row")
      .sqlite("""
          SELECT id, "row"
          FROM "Row"
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "row"
          FROM "Row"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("row.count", "com/acme/lang.sql", 16)
      .reads("Row")
      .sqlite("""
          SELECT count(*)
          FROM "Row"
          """)
      .postgres("""
          SELECT count(*)
          FROM "Row"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  RowTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Row insert(NewRow row) {
    return session.query(insertText(row), b -> bindInsert(b, row), RowTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewRow> rows) {
    return session.updateAll(rows, RowTableImpl::insertAllText, RowTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Row> insertAllReturning(Iterable<NewRow> rows) {
    return session.queryAll(rows, RowTableImpl::insertText, RowTableImpl::bindInsert, RowTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewRow row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Row upsert(NewRow row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), RowTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Row row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, RowPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.row());
      b.setBoolean(1, patch.hasRow());
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
  public java.util.Optional<Row> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, RowTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Row> all() {
    return session.query(ALL, ParameterBinder.NONE, RowTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewRow row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewRow row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.row());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewRow row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewRow row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.row());
    sink.setBoolean(2, row.hasRow());
  }

  private static void bindUpdate(ParameterSink sink, Row row) throws java.sql.SQLException {
    sink.setString(0, row.row());
    sink.setLong(1, row.id());
  }

  private static Row read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Row(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
