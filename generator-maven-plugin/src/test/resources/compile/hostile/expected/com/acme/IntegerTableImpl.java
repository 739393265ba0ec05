package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Integer} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:8"
)
final class IntegerTableImpl implements IntegerTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("integer.insert", "com/acme/lang.sql", 8)
      .parameters("id", "int_")
      .writes("Integer")
      .sqlite("""
          INSERT INTO Integer (int)
          VALUES (?)
          RETURNING id, int
          """, 1)
      .postgres("""
          INSERT INTO "Integer" ("int")
          VALUES (?::bigint)
          RETURNING "id", "int"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("integer.insert", "com/acme/lang.sql", 8)
      .parameters("id", "int_")
      .writes("Integer")
      .sqlite("""
          INSERT INTO Integer (int)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Integer" ("int")
          VALUES (?::bigint)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("integer.insert", "com/acme/lang.sql", 8)
      .parameters("id", "int_")
      .writes("Integer")
      .sqlite("""
          INSERT INTO Integer (id, int)
          VALUES (?, ?)
          RETURNING id, int
          """, 0, 1)
      .postgres("""
          INSERT INTO "Integer" ("id", "int")
          VALUES (sluice_1.explicit_id('"Integer"', 'id', ?::bigint), ?::bigint)
          RETURNING "id", "int"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("integer.insert", "com/acme/lang.sql", 8)
      .parameters("id", "int_")
      .writes("Integer")
      .sqlite("""
          INSERT INTO Integer (id, int)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Integer" ("id", "int")
          VALUES (sluice_1.explicit_id('"Integer"', 'id', ?::bigint), ?::bigint)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("integer.insertOrIgnore", "com/acme/lang.sql", 8)
      .parameters("id", "int_")
      .writes("Integer")
      .sqlite("""
          INSERT OR IGNORE INTO Integer (id, int)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Integer" ("id", "int")
          VALUES (sluice_1.explicit_id('"Integer"', 'id', ?::bigint), ?::bigint)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("integer.upsert", "com/acme/lang.sql", 8)
      .parameters("id", "int_", "hasInt_")
      .writes("Integer")
      .sqlite("""
          INSERT INTO Integer (id, int)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET int = CASE WHEN ? THEN ? ELSE Integer.int END
          RETURNING id, int
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Integer" ("id", "int")
          VALUES (sluice_1.explicit_id('"Integer"', 'id', ?::bigint), ?::bigint)
          ON CONFLICT ("id") DO UPDATE SET "int" = CASE WHEN ?::boolean THEN ?::bigint ELSE "Integer"."int" END
          RETURNING "id", "int"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("integer.update", "com/acme/lang.sql", 8)
      .parameters("int_", "id")
      .writes("Integer")
      .sqlite("""
          UPDATE Integer
          SET int = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Integer"
          SET "int" = ?::bigint
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("integer.update", "com/acme/lang.sql", 8)
      .parameters("int_", "hasInt_", "id")
      .writes("Integer")
      .sqlite("""
          UPDATE Integer
          SET int = CASE WHEN ? THEN ? ELSE int END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Integer"
          SET "int" = CASE WHEN ?::boolean THEN ?::bigint ELSE "int" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("integer.delete", "com/acme/lang.sql", 8)
      .parameters("id")
      .writes("Integer")
      .sqlite("""
          DELETE FROM Integer
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Integer"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("integer.byId", "com/acme/lang.sql", 8)
      .parameters("id")
      .reads("Integer")
      .sqlite("""
          SELECT id, int
          FROM Integer
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "int"
          FROM "Integer"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("integer.all", "com/acme/lang.sql", 8)
      .reads("Integer")
      .sqlite("""
          SELECT id, int
          FROM Integer
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "int"
          FROM "Integer"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("integer.count", "com/acme/lang.sql", 8)
      .reads("Integer")
      .sqlite("""
          SELECT count(*)
          FROM Integer
          """)
      .postgres("""
          SELECT count(*)
          FROM "Integer"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  IntegerTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Integer insert(NewInteger row) {
    return session.query(insertText(row), b -> bindInsert(b, row), IntegerTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewInteger> rows) {
    return session.updateAll(rows, IntegerTableImpl::insertAllText, IntegerTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Integer> insertAllReturning(Iterable<NewInteger> rows) {
    return session.queryAll(rows, IntegerTableImpl::insertText, IntegerTableImpl::bindInsert, IntegerTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewInteger row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Integer upsert(NewInteger row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), IntegerTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Integer row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, IntegerPatch patch) {
    return session.update(PATCH, b -> {
      b.setLong(0, patch.int_());
      b.setBoolean(1, patch.hasInt_());
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
  public java.util.Optional<Integer> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, IntegerTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Integer> all() {
    return session.query(ALL, ParameterBinder.NONE, IntegerTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewInteger row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewInteger row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.int_());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewInteger row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewInteger row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.int_());
    sink.setBoolean(2, row.hasInt_());
  }

  private static void bindUpdate(ParameterSink sink, Integer row) throws java.sql.SQLException {
    sink.setLong(0, row.int_());
    sink.setLong(1, row.id());
  }

  private static Integer read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Integer(
        row.getLong(1),
        row.getLongOrNull(2));
  }
}
