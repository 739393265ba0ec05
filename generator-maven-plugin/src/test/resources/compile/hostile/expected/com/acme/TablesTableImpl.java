package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Tables} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:22"
)
final class TablesTableImpl implements TablesTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("tables.insert", "com/acme/lang.sql", 22)
      .parameters("id", "tables")
      .writes("Tables")
      .sqlite("""
          INSERT INTO Tables (tables)
          VALUES (?)
          RETURNING id, tables
          """, 1)
      .postgres("""
          INSERT INTO "Tables" ("tables")
          VALUES (?::text)
          RETURNING "id", "tables"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("tables.insert", "com/acme/lang.sql", 22)
      .parameters("id", "tables")
      .writes("Tables")
      .sqlite("""
          INSERT INTO Tables (tables)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Tables" ("tables")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("tables.insert", "com/acme/lang.sql", 22)
      .parameters("id", "tables")
      .writes("Tables")
      .sqlite("""
          INSERT INTO Tables (id, tables)
          VALUES (?, ?)
          RETURNING id, tables
          """, 0, 1)
      .postgres("""
          INSERT INTO "Tables" ("id", "tables")
          VALUES (sluice_1.explicit_id('"Tables"', 'id', ?::bigint), ?::text)
          RETURNING "id", "tables"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("tables.insert", "com/acme/lang.sql", 22)
      .parameters("id", "tables")
      .writes("Tables")
      .sqlite("""
          INSERT INTO Tables (id, tables)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Tables" ("id", "tables")
          VALUES (sluice_1.explicit_id('"Tables"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("tables.insertOrIgnore", "com/acme/lang.sql", 22)
      .parameters("id", "tables")
      .writes("Tables")
      .sqlite("""
          INSERT OR IGNORE INTO Tables (id, tables)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Tables" ("id", "tables")
          VALUES (sluice_1.explicit_id('"Tables"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("tables.upsert", "com/acme/lang.sql", 22)
      .parameters("id", "tables", "hasTables")
      .writes("Tables")
      .sqlite("""
          INSERT INTO Tables (id, tables)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET tables = CASE WHEN ? THEN ? ELSE Tables.tables END
          RETURNING id, tables
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Tables" ("id", "tables")
          VALUES (sluice_1.explicit_id('"Tables"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "tables" = CASE WHEN ?::boolean THEN ?::text ELSE "Tables"."tables" END
          RETURNING "id", "tables"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("tables.update", "com/acme/lang.sql", 22)
      .parameters("tables", "id")
      .writes("Tables")
      .sqlite("""
          UPDATE Tables
          SET tables = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Tables"
          SET "tables" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("tables.update", "com/acme/lang.sql", 22)
      .parameters("tables", "hasTables", "id")
      .writes("Tables")
      .sqlite("""
          UPDATE Tables
          SET tables = CASE WHEN ? THEN ? ELSE tables END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Tables"
          SET "tables" = CASE WHEN ?::boolean THEN ?::text ELSE "tables" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("tables.delete", "com/acme/lang.sql", 22)
      .parameters("id")
      .writes("Tables")
      .sqlite("""
          DELETE FROM Tables
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Tables"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("tables.byId", "com/acme/lang.sql", 22)
      .parameters("id")
      .reads("Tables")
      .sqlite("""
          SELECT id, tables
          FROM Tables
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "tables"
          FROM "Tables"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("tables.all", "com/acme/lang.sql", 22)
      .reads("Tables")
      .sqlite("""
          SELECT id, tables
          FROM Tables
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "tables"
          FROM "Tables"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("tables.count", "com/acme/lang.sql", 22)
      .reads("Tables")
      .sqlite("""
          SELECT count(*)
          FROM Tables
          """)
      .postgres("""
          SELECT count(*)
          FROM "Tables"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  TablesTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Tables insert(NewTables row) {
    return session.query(insertText(row), b -> bindInsert(b, row), TablesTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewTables> rows) {
    return session.updateAll(rows, TablesTableImpl::insertAllText, TablesTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Tables> insertAllReturning(Iterable<NewTables> rows) {
    return session.queryAll(rows, TablesTableImpl::insertText, TablesTableImpl::bindInsert, TablesTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewTables row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Tables upsert(NewTables row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), TablesTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Tables row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, TablesPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.tables());
      b.setBoolean(1, patch.hasTables());
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
  public java.util.Optional<Tables> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, TablesTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Tables> all() {
    return session.query(ALL, ParameterBinder.NONE, TablesTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewTables row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewTables row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.tables());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewTables row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewTables row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.tables());
    sink.setBoolean(2, row.hasTables());
  }

  private static void bindUpdate(ParameterSink sink, Tables row) throws java.sql.SQLException {
    sink.setString(0, row.tables());
    sink.setLong(1, row.id());
  }

  private static Tables read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Tables(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
