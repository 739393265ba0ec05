package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Nullable} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:24"
)
final class NullableTableImpl implements NullableTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("nullable.insert", "com/acme/lang.sql", 24)
      .parameters("id", "a")
      .writes("Nullable")
      .sqlite("""
          INSERT INTO Nullable (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "Nullable" ("a")
          VALUES (?::text)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("nullable.insert", "com/acme/lang.sql", 24)
      .parameters("id", "a")
      .writes("Nullable")
      .sqlite("""
          INSERT INTO Nullable (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Nullable" ("a")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("nullable.insert", "com/acme/lang.sql", 24)
      .parameters("id", "a")
      .writes("Nullable")
      .sqlite("""
          INSERT INTO Nullable (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "Nullable" ("id", "a")
          VALUES (sluice_1.explicit_id('"Nullable"', 'id', ?::bigint), ?::text)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("nullable.insert", "com/acme/lang.sql", 24)
      .parameters("id", "a")
      .writes("Nullable")
      .sqlite("""
          INSERT INTO Nullable (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Nullable" ("id", "a")
          VALUES (sluice_1.explicit_id('"Nullable"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("nullable.insertOrIgnore", "com/acme/lang.sql", 24)
      .parameters("id", "a")
      .writes("Nullable")
      .sqlite("""
          INSERT OR IGNORE INTO Nullable (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Nullable" ("id", "a")
          VALUES (sluice_1.explicit_id('"Nullable"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("nullable.upsert", "com/acme/lang.sql", 24)
      .parameters("id", "a", "hasA")
      .writes("Nullable")
      .sqlite("""
          INSERT INTO Nullable (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE Nullable.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Nullable" ("id", "a")
          VALUES (sluice_1.explicit_id('"Nullable"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "Nullable"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("nullable.update", "com/acme/lang.sql", 24)
      .parameters("a", "id")
      .writes("Nullable")
      .sqlite("""
          UPDATE Nullable
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Nullable"
          SET "a" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("nullable.update", "com/acme/lang.sql", 24)
      .parameters("a", "hasA", "id")
      .writes("Nullable")
      .sqlite("""
          UPDATE Nullable
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Nullable"
          SET "a" = CASE WHEN ?::boolean THEN ?::text ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("nullable.delete", "com/acme/lang.sql", 24)
      .parameters("id")
      .writes("Nullable")
      .sqlite("""
          DELETE FROM Nullable
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Nullable"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("nullable.byId", "com/acme/lang.sql", 24)
      .parameters("id")
      .reads("Nullable")
      .sqlite("""
          SELECT id, a
          FROM Nullable
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "Nullable"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("nullable.all", "com/acme/lang.sql", 24)
      .reads("Nullable")
      .sqlite("""
          SELECT id, a
          FROM Nullable
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "Nullable"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("nullable.count", "com/acme/lang.sql", 24)
      .reads("Nullable")
      .sqlite("""
          SELECT count(*)
          FROM Nullable
          """)
      .postgres("""
          SELECT count(*)
          FROM "Nullable"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  NullableTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Nullable insert(NewNullable row) {
    return session.query(insertText(row), b -> bindInsert(b, row), NullableTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewNullable> rows) {
    return session.updateAll(rows, NullableTableImpl::insertAllText, NullableTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Nullable> insertAllReturning(Iterable<NewNullable> rows) {
    return session.queryAll(rows, NullableTableImpl::insertText, NullableTableImpl::bindInsert, NullableTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewNullable row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Nullable upsert(NewNullable row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), NullableTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Nullable row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, NullablePatch patch) {
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
  public java.util.Optional<Nullable> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, NullableTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Nullable> all() {
    return session.query(ALL, ParameterBinder.NONE, NullableTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewNullable row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewNullable row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewNullable row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewNullable row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, Nullable row) throws java.sql.SQLException {
    sink.setString(0, row.a());
    sink.setLong(1, row.id());
  }

  private static Nullable read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Nullable(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
