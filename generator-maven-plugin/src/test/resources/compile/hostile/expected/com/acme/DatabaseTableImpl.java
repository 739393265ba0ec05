package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Database} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:20"
)
final class DatabaseTableImpl implements DatabaseTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("database.insert", "com/acme/lang.sql", 20)
      .parameters("id", "database")
      .writes("Database")
      .sqlite("""
          INSERT INTO "Database" ("database")
          VALUES (?)
          RETURNING id, "database"
          """, 1)
      .postgres("""
          INSERT INTO "Database" ("database")
          VALUES (?::text)
          RETURNING "id", "database"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("database.insert", "com/acme/lang.sql", 20)
      .parameters("id", "database")
      .writes("Database")
      .sqlite("""
          INSERT INTO "Database" ("database")
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Database" ("database")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("database.insert", "com/acme/lang.sql", 20)
      .parameters("id", "database")
      .writes("Database")
      .sqlite("""
          INSERT INTO "Database" (id, "database")
          VALUES (?, ?)
          RETURNING id, "database"
          """, 0, 1)
      .postgres("""
          INSERT INTO "Database" ("id", "database")
          VALUES (sluice_1.explicit_id('"Database"', 'id', ?::bigint), ?::text)
          RETURNING "id", "database"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("database.insert", "com/acme/lang.sql", 20)
      .parameters("id", "database")
      .writes("Database")
      .sqlite("""
          INSERT INTO "Database" (id, "database")
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Database" ("id", "database")
          VALUES (sluice_1.explicit_id('"Database"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("database.insertOrIgnore", "com/acme/lang.sql", 20)
      .parameters("id", "database")
      .writes("Database")
      .sqlite("""
          INSERT OR IGNORE INTO "Database" (id, "database")
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Database" ("id", "database")
          VALUES (sluice_1.explicit_id('"Database"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("database.upsert", "com/acme/lang.sql", 20)
      .parameters("id", "database", "hasDatabase")
      .writes("Database")
      .sqlite("""
          INSERT INTO "Database" (id, "database")
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET "database" = CASE WHEN ? THEN ? ELSE "Database"."database" END
          RETURNING id, "database"
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Database" ("id", "database")
          VALUES (sluice_1.explicit_id('"Database"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "database" = CASE WHEN ?::boolean THEN ?::text ELSE "Database"."database" END
          RETURNING "id", "database"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("database.update", "com/acme/lang.sql", 20)
      .parameters("database", "id")
      .writes("Database")
      .sqlite("""
          UPDATE "Database"
          SET "database" = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Database"
          SET "database" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("database.update", "com/acme/lang.sql", 20)
      .parameters("database", "hasDatabase", "id")
      .writes("Database")
      .sqlite("""
          UPDATE "Database"
          SET "database" = CASE WHEN ? THEN ? ELSE "database" END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Database"
          SET "database" = CASE WHEN ?::boolean THEN ?::text ELSE "database" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("database.delete", "com/acme/lang.sql", 20)
      .parameters("id")
      .writes("Database")
      .sqlite("""
          DELETE FROM "Database"
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Database"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("database.byId", "com/acme/lang.sql", 20)
      .parameters("id")
      .reads("Database")
      .sqlite("""
          SELECT id, "database"
          FROM "Database"
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "database"
          FROM "Database"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("database.all", "com/acme/lang.sql", 20)
      .reads("Database")
      .sqlite("""
          SELECT id, "database"
          FROM "Database"
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "database"
          FROM "Database"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("database.count", "com/acme/lang.sql", 20)
      .reads("Database")
      .sqlite("""
          SELECT count(*)
          FROM "Database"
          """)
      .postgres("""
          SELECT count(*)
          FROM "Database"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  DatabaseTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Database insert(NewDatabase row) {
    return session.query(insertText(row), b -> bindInsert(b, row), DatabaseTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewDatabase> rows) {
    return session.updateAll(rows, DatabaseTableImpl::insertAllText, DatabaseTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Database> insertAllReturning(Iterable<NewDatabase> rows) {
    return session.queryAll(rows, DatabaseTableImpl::insertText, DatabaseTableImpl::bindInsert, DatabaseTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewDatabase row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Database upsert(NewDatabase row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), DatabaseTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Database row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, DatabasePatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.database());
      b.setBoolean(1, patch.hasDatabase());
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
  public java.util.Optional<Database> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, DatabaseTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Database> all() {
    return session.query(ALL, ParameterBinder.NONE, DatabaseTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewDatabase row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewDatabase row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.database());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewDatabase row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewDatabase row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.database());
    sink.setBoolean(2, row.hasDatabase());
  }

  private static void bindUpdate(ParameterSink sink, Database row) throws java.sql.SQLException {
    sink.setString(0, row.database());
    sink.setLong(1, row.id());
  }

  private static Database read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Database(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
