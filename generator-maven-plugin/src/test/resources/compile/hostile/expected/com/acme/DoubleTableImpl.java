package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Double} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:9"
)
final class DoubleTableImpl implements DoubleTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("double_.insert", "com/acme/lang.sql", 9)
      .parameters("id", "double_")
      .writes("Double")
      .sqlite("""
          INSERT INTO Double (double)
          VALUES (?)
          RETURNING id, double
          """, 1)
      .postgres("""
          INSERT INTO "Double" ("double")
          VALUES (?::float8)
          RETURNING "id", "double"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("double_.insert", "com/acme/lang.sql", 9)
      .parameters("id", "double_")
      .writes("Double")
      .sqlite("""
          INSERT INTO Double (double)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Double" ("double")
          VALUES (?::float8)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("double_.insert", "com/acme/lang.sql", 9)
      .parameters("id", "double_")
      .writes("Double")
      .sqlite("""
          INSERT INTO Double (id, double)
          VALUES (?, ?)
          RETURNING id, double
          """, 0, 1)
      .postgres("""
          INSERT INTO "Double" ("id", "double")
          VALUES (sluice_1.explicit_id('"Double"', 'id', ?::bigint), ?::float8)
          RETURNING "id", "double"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("double_.insert", "com/acme/lang.sql", 9)
      .parameters("id", "double_")
      .writes("Double")
      .sqlite("""
          INSERT INTO Double (id, double)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Double" ("id", "double")
          VALUES (sluice_1.explicit_id('"Double"', 'id', ?::bigint), ?::float8)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("double_.insertOrIgnore", "com/acme/lang.sql", 9)
      .parameters("id", "double_")
      .writes("Double")
      .sqlite("""
          INSERT OR IGNORE INTO Double (id, double)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Double" ("id", "double")
          VALUES (sluice_1.explicit_id('"Double"', 'id', ?::bigint), ?::float8)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("double_.upsert", "com/acme/lang.sql", 9)
      .parameters("id", "double_")
      .writes("Double")
      .sqlite("""
          INSERT INTO Double (id, double)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET double = excluded.double
          RETURNING id, double
          """, 0, 1)
      .postgres("""
          INSERT INTO "Double" ("id", "double")
          VALUES (sluice_1.explicit_id('"Double"', 'id', ?::bigint), ?::float8)
          ON CONFLICT ("id") DO UPDATE SET "double" = "excluded"."double"
          RETURNING "id", "double"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("double_.update", "com/acme/lang.sql", 9)
      .parameters("double_", "id")
      .writes("Double")
      .sqlite("""
          UPDATE Double
          SET double = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Double"
          SET "double" = ?::float8
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("double_.update", "com/acme/lang.sql", 9)
      .parameters("double_", "id")
      .writes("Double")
      .sqlite("""
          UPDATE Double
          SET double = coalesce(?, double)
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Double"
          SET "double" = coalesce(?::float8, "double")
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("double_.delete", "com/acme/lang.sql", 9)
      .parameters("id")
      .writes("Double")
      .sqlite("""
          DELETE FROM Double
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Double"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("double_.byId", "com/acme/lang.sql", 9)
      .parameters("id")
      .reads("Double")
      .sqlite("""
          SELECT id, double
          FROM Double
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "double"
          FROM "Double"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("double_.all", "com/acme/lang.sql", 9)
      .reads("Double")
      .sqlite("""
          SELECT id, double
          FROM Double
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "double"
          FROM "Double"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("double_.count", "com/acme/lang.sql", 9)
      .reads("Double")
      .sqlite("""
          SELECT count(*)
          FROM Double
          """)
      .postgres("""
          SELECT count(*)
          FROM "Double"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  DoubleTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Double insert(NewDouble row) {
    return session.query(insertText(row), b -> bindInsert(b, row), DoubleTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewDouble> rows) {
    return session.updateAll(rows, DoubleTableImpl::insertAllText, DoubleTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Double> insertAllReturning(Iterable<NewDouble> rows) {
    return session.queryAll(rows, DoubleTableImpl::insertText, DoubleTableImpl::bindInsert, DoubleTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewDouble row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Double upsert(NewDouble row) {
    return session.query(UPSERT, b -> bindInsert(b, row), DoubleTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Double row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, DoublePatch patch) {
    return session.update(PATCH, b -> {
      b.setDouble(0, patch.double_());
      b.setLong(1, id);
    }) > 0;
  }

  @java.lang.Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @java.lang.Override
  public java.util.Optional<Double> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, DoubleTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Double> all() {
    return session.query(ALL, ParameterBinder.NONE, DoubleTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewDouble row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewDouble row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setDouble(1, row.double_());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewDouble row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Double row) throws java.sql.SQLException {
    sink.setDouble(0, row.double_());
    sink.setLong(1, row.id());
  }

  private static Double read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Double(
        row.getLong(1),
        row.getDouble(2));
  }
}
