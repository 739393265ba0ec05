package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Arrays} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:15"
)
final class ArraysTableImpl implements ArraysTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("arrays.insert", "com/acme/lang.sql", 15)
      .parameters("id", "a")
      .writes("Arrays")
      .sqlite("""
          INSERT INTO Arrays (a)
          VALUES (?)
          RETURNING id, a
          """, 1)
      .postgres("""
          INSERT INTO "Arrays" ("a")
          VALUES (?::bytea)
          RETURNING "id", "a"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("arrays.insert", "com/acme/lang.sql", 15)
      .parameters("id", "a")
      .writes("Arrays")
      .sqlite("""
          INSERT INTO Arrays (a)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Arrays" ("a")
          VALUES (?::bytea)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("arrays.insert", "com/acme/lang.sql", 15)
      .parameters("id", "a")
      .writes("Arrays")
      .sqlite("""
          INSERT INTO Arrays (id, a)
          VALUES (?, ?)
          RETURNING id, a
          """, 0, 1)
      .postgres("""
          INSERT INTO "Arrays" ("id", "a")
          VALUES (sluice_1.explicit_id('"Arrays"', 'id', ?::bigint), ?::bytea)
          RETURNING "id", "a"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("arrays.insert", "com/acme/lang.sql", 15)
      .parameters("id", "a")
      .writes("Arrays")
      .sqlite("""
          INSERT INTO Arrays (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Arrays" ("id", "a")
          VALUES (sluice_1.explicit_id('"Arrays"', 'id', ?::bigint), ?::bytea)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("arrays.insertOrIgnore", "com/acme/lang.sql", 15)
      .parameters("id", "a")
      .writes("Arrays")
      .sqlite("""
          INSERT OR IGNORE INTO Arrays (id, a)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Arrays" ("id", "a")
          VALUES (sluice_1.explicit_id('"Arrays"', 'id', ?::bigint), ?::bytea)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("arrays.upsert", "com/acme/lang.sql", 15)
      .parameters("id", "a", "hasA")
      .writes("Arrays")
      .sqlite("""
          INSERT INTO Arrays (id, a)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET a = CASE WHEN ? THEN ? ELSE Arrays.a END
          RETURNING id, a
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Arrays" ("id", "a")
          VALUES (sluice_1.explicit_id('"Arrays"', 'id', ?::bigint), ?::bytea)
          ON CONFLICT ("id") DO UPDATE SET "a" = CASE WHEN ?::boolean THEN ?::bytea ELSE "Arrays"."a" END
          RETURNING "id", "a"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("arrays.update", "com/acme/lang.sql", 15)
      .parameters("a", "id")
      .writes("Arrays")
      .sqlite("""
          UPDATE Arrays
          SET a = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Arrays"
          SET "a" = ?::bytea
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("arrays.update", "com/acme/lang.sql", 15)
      .parameters("a", "hasA", "id")
      .writes("Arrays")
      .sqlite("""
          UPDATE Arrays
          SET a = CASE WHEN ? THEN ? ELSE a END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Arrays"
          SET "a" = CASE WHEN ?::boolean THEN ?::bytea ELSE "a" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("arrays.delete", "com/acme/lang.sql", 15)
      .parameters("id")
      .writes("Arrays")
      .sqlite("""
          DELETE FROM Arrays
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Arrays"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("arrays.byId", "com/acme/lang.sql", 15)
      .parameters("id")
      .reads("Arrays")
      .sqlite("""
          SELECT id, a
          FROM Arrays
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "a"
          FROM "Arrays"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("arrays.all", "com/acme/lang.sql", 15)
      .reads("Arrays")
      .sqlite("""
          SELECT id, a
          FROM Arrays
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "a"
          FROM "Arrays"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("arrays.count", "com/acme/lang.sql", 15)
      .reads("Arrays")
      .sqlite("""
          SELECT count(*)
          FROM Arrays
          """)
      .postgres("""
          SELECT count(*)
          FROM "Arrays"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  ArraysTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Arrays insert(NewArrays row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ArraysTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewArrays> rows) {
    return session.updateAll(rows, ArraysTableImpl::insertAllText, ArraysTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Arrays> insertAllReturning(Iterable<NewArrays> rows) {
    return session.queryAll(rows, ArraysTableImpl::insertText, ArraysTableImpl::bindInsert, ArraysTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewArrays row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Arrays upsert(NewArrays row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), ArraysTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Arrays row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, ArraysPatch patch) {
    return session.update(PATCH, b -> {
      b.setBytes(0, patch.a());
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
  public java.util.Optional<Arrays> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ArraysTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Arrays> all() {
    return session.query(ALL, ParameterBinder.NONE, ArraysTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewArrays row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewArrays row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setBytes(1, row.a());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewArrays row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewArrays row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setBytes(1, row.a());
    sink.setBoolean(2, row.hasA());
  }

  private static void bindUpdate(ParameterSink sink, Arrays row) throws java.sql.SQLException {
    sink.setBytes(0, row.a());
    sink.setLong(1, row.id());
  }

  private static Arrays read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Arrays(
        row.getLong(1),
        row.getBytesOrNull(2));
  }
}
