package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Override} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:4"
)
final class OverrideTableImpl implements OverrideTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("override.insert", "com/acme/lang.sql", 4)
      .parameters("id", "override")
      .writes("Override")
      .sqlite("""
          INSERT INTO Override (override)
          VALUES (?)
          RETURNING id, override
          """, 1)
      .postgres("""
          INSERT INTO "Override" ("override")
          VALUES (?::boolean)
          RETURNING "id", "override"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("override.insert", "com/acme/lang.sql", 4)
      .parameters("id", "override")
      .writes("Override")
      .sqlite("""
          INSERT INTO Override (override)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Override" ("override")
          VALUES (?::boolean)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("override.insert", "com/acme/lang.sql", 4)
      .parameters("id", "override")
      .writes("Override")
      .sqlite("""
          INSERT INTO Override (id, override)
          VALUES (?, ?)
          RETURNING id, override
          """, 0, 1)
      .postgres("""
          INSERT INTO "Override" ("id", "override")
          VALUES (sluice_1.explicit_id('"Override"', 'id', ?::bigint), ?::boolean)
          RETURNING "id", "override"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("override.insert", "com/acme/lang.sql", 4)
      .parameters("id", "override")
      .writes("Override")
      .sqlite("""
          INSERT INTO Override (id, override)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Override" ("id", "override")
          VALUES (sluice_1.explicit_id('"Override"', 'id', ?::bigint), ?::boolean)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("override.insertOrIgnore", "com/acme/lang.sql", 4)
      .parameters("id", "override")
      .writes("Override")
      .sqlite("""
          INSERT OR IGNORE INTO Override (id, override)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Override" ("id", "override")
          VALUES (sluice_1.explicit_id('"Override"', 'id', ?::bigint), ?::boolean)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("override.upsert", "com/acme/lang.sql", 4)
      .parameters("id", "override")
      .writes("Override")
      .sqlite("""
          INSERT INTO Override (id, override)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET override = excluded.override
          RETURNING id, override
          """, 0, 1)
      .postgres("""
          INSERT INTO "Override" ("id", "override")
          VALUES (sluice_1.explicit_id('"Override"', 'id', ?::bigint), ?::boolean)
          ON CONFLICT ("id") DO UPDATE SET "override" = "excluded"."override"
          RETURNING "id", "override"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("override.update", "com/acme/lang.sql", 4)
      .parameters("override", "id")
      .writes("Override")
      .sqlite("""
          UPDATE Override
          SET override = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Override"
          SET "override" = ?::boolean
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("override.update", "com/acme/lang.sql", 4)
      .parameters("override", "id")
      .writes("Override")
      .sqlite("""
          UPDATE Override
          SET override = coalesce(?, override)
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Override"
          SET "override" = coalesce(?::boolean, "override")
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("override.delete", "com/acme/lang.sql", 4)
      .parameters("id")
      .writes("Override")
      .sqlite("""
          DELETE FROM Override
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Override"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("override.byId", "com/acme/lang.sql", 4)
      .parameters("id")
      .reads("Override")
      .sqlite("""
          SELECT id, override
          FROM Override
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "override"
          FROM "Override"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("override.all", "com/acme/lang.sql", 4)
      .reads("Override")
      .sqlite("""
          SELECT id, override
          FROM Override
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "override"
          FROM "Override"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("override.count", "com/acme/lang.sql", 4)
      .reads("Override")
      .sqlite("""
          SELECT count(*)
          FROM Override
          """)
      .postgres("""
          SELECT count(*)
          FROM "Override"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  OverrideTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Override insert(NewOverride row) {
    return session.query(insertText(row), b -> bindInsert(b, row), OverrideTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewOverride> rows) {
    return session.updateAll(rows, OverrideTableImpl::insertAllText, OverrideTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Override> insertAllReturning(Iterable<NewOverride> rows) {
    return session.queryAll(rows, OverrideTableImpl::insertText, OverrideTableImpl::bindInsert, OverrideTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewOverride row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Override upsert(NewOverride row) {
    return session.query(UPSERT, b -> bindInsert(b, row), OverrideTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Override row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, OverridePatch patch) {
    return session.update(PATCH, b -> {
      b.setBoolean(0, patch.override());
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
  public java.util.Optional<Override> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, OverrideTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Override> all() {
    return session.query(ALL, ParameterBinder.NONE, OverrideTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewOverride row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewOverride row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setBoolean(1, row.override());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewOverride row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Override row) throws java.sql.SQLException {
    sink.setBoolean(0, row.override());
    sink.setLong(1, row.id());
  }

  private static Override read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Override(
        row.getLong(1),
        row.getBoolean(2));
  }
}
