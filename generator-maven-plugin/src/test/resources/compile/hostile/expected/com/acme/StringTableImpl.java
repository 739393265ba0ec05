package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code String} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:2"
)
final class StringTableImpl implements StringTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("string.insert", "com/acme/lang.sql", 2)
      .parameters("id", "string")
      .writes("String")
      .sqlite("""
          INSERT INTO String (String)
          VALUES (?)
          RETURNING id, String
          """, 1)
      .postgres("""
          INSERT INTO "String" ("String")
          VALUES (?::text)
          RETURNING "id", "String"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("string.insert", "com/acme/lang.sql", 2)
      .parameters("id", "string")
      .writes("String")
      .sqlite("""
          INSERT INTO String (String)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "String" ("String")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("string.insert", "com/acme/lang.sql", 2)
      .parameters("id", "string")
      .writes("String")
      .sqlite("""
          INSERT INTO String (id, String)
          VALUES (?, ?)
          RETURNING id, String
          """, 0, 1)
      .postgres("""
          INSERT INTO "String" ("id", "String")
          VALUES (sluice_1.explicit_id('"String"', 'id', ?::bigint), ?::text)
          RETURNING "id", "String"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("string.insert", "com/acme/lang.sql", 2)
      .parameters("id", "string")
      .writes("String")
      .sqlite("""
          INSERT INTO String (id, String)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "String" ("id", "String")
          VALUES (sluice_1.explicit_id('"String"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("string.insertOrIgnore", "com/acme/lang.sql", 2)
      .parameters("id", "string")
      .writes("String")
      .sqlite("""
          INSERT OR IGNORE INTO String (id, String)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "String" ("id", "String")
          VALUES (sluice_1.explicit_id('"String"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("string.upsert", "com/acme/lang.sql", 2)
      .parameters("id", "string", "hasString")
      .writes("String")
      .sqlite("""
          INSERT INTO String (id, String)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET String = CASE WHEN ? THEN ? ELSE String.String END
          RETURNING id, String
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "String" ("id", "String")
          VALUES (sluice_1.explicit_id('"String"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "String" = CASE WHEN ?::boolean THEN ?::text ELSE "String"."String" END
          RETURNING "id", "String"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("string.update", "com/acme/lang.sql", 2)
      .parameters("string", "id")
      .writes("String")
      .sqlite("""
          UPDATE String
          SET String = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "String"
          SET "String" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("string.update", "com/acme/lang.sql", 2)
      .parameters("string", "hasString", "id")
      .writes("String")
      .sqlite("""
          UPDATE String
          SET String = CASE WHEN ? THEN ? ELSE String END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "String"
          SET "String" = CASE WHEN ?::boolean THEN ?::text ELSE "String" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("string.delete", "com/acme/lang.sql", 2)
      .parameters("id")
      .writes("String")
      .sqlite("""
          DELETE FROM String
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "String"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("string.byId", "com/acme/lang.sql", 2)
      .parameters("id")
      .reads("String")
      .sqlite("""
          SELECT id, String
          FROM String
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "String"
          FROM "String"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("string.all", "com/acme/lang.sql", 2)
      .reads("String")
      .sqlite("""
          SELECT id, String
          FROM String
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "String"
          FROM "String"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("string.count", "com/acme/lang.sql", 2)
      .reads("String")
      .sqlite("""
          SELECT count(*)
          FROM String
          """)
      .postgres("""
          SELECT count(*)
          FROM "String"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  StringTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public String insert(NewString row) {
    return session.query(insertText(row), b -> bindInsert(b, row), StringTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewString> rows) {
    return session.updateAll(rows, StringTableImpl::insertAllText, StringTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<String> insertAllReturning(Iterable<NewString> rows) {
    return session.queryAll(rows, StringTableImpl::insertText, StringTableImpl::bindInsert, StringTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewString row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public String upsert(NewString row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), StringTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(String row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, StringPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.string());
      b.setBoolean(1, patch.hasString());
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
  public java.util.Optional<String> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, StringTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<String> all() {
    return session.query(ALL, ParameterBinder.NONE, StringTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewString row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewString row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.string());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewString row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewString row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.string());
    sink.setBoolean(2, row.hasString());
  }

  private static void bindUpdate(ParameterSink sink, String row) throws java.sql.SQLException {
    sink.setString(0, row.string());
    sink.setLong(1, row.id());
  }

  private static String read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new String(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
