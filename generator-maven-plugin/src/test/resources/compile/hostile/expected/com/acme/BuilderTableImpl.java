package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Builder} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:23"
)
final class BuilderTableImpl implements BuilderTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("builder.insert", "com/acme/lang.sql", 23)
      .parameters("id", "builder", "build")
      .writes("Builder")
      .sqlite("""
          INSERT INTO Builder (builder, build)
          VALUES (?, ?)
          RETURNING id, builder, build
          """, 1, 2)
      .postgres("""
          INSERT INTO "Builder" ("builder", "build")
          VALUES (?::text, ?::bigint)
          RETURNING "id", "builder", "build"
          """, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("builder.insert", "com/acme/lang.sql", 23)
      .parameters("id", "builder", "build")
      .writes("Builder")
      .sqlite("""
          INSERT INTO Builder (builder, build)
          VALUES (?, ?)
          """, 1, 2)
      .postgres("""
          INSERT INTO "Builder" ("builder", "build")
          VALUES (?::text, ?::bigint)
          """, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("builder.insert", "com/acme/lang.sql", 23)
      .parameters("id", "builder", "build")
      .writes("Builder")
      .sqlite("""
          INSERT INTO Builder (id, builder, build)
          VALUES (?, ?, ?)
          RETURNING id, builder, build
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "Builder" ("id", "builder", "build")
          VALUES (sluice_1.explicit_id('"Builder"', 'id', ?::bigint), ?::text, ?::bigint)
          RETURNING "id", "builder", "build"
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("builder.insert", "com/acme/lang.sql", 23)
      .parameters("id", "builder", "build")
      .writes("Builder")
      .sqlite("""
          INSERT INTO Builder (id, builder, build)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "Builder" ("id", "builder", "build")
          VALUES (sluice_1.explicit_id('"Builder"', 'id', ?::bigint), ?::text, ?::bigint)
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("builder.insertOrIgnore", "com/acme/lang.sql", 23)
      .parameters("id", "builder", "build")
      .writes("Builder")
      .sqlite("""
          INSERT OR IGNORE INTO Builder (id, builder, build)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "Builder" ("id", "builder", "build")
          VALUES (sluice_1.explicit_id('"Builder"', 'id', ?::bigint), ?::text, ?::bigint)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("builder.upsert", "com/acme/lang.sql", 23)
      .parameters("id", "builder", "build", "hasBuilder")
      .writes("Builder")
      .sqlite("""
          INSERT INTO Builder (id, builder, build)
          VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET builder = CASE WHEN ? THEN ? ELSE Builder.builder END, build = excluded.build
          RETURNING id, builder, build
          """, 0, 1, 2, 3, 1)
      .postgres("""
          INSERT INTO "Builder" ("id", "builder", "build")
          VALUES (sluice_1.explicit_id('"Builder"', 'id', ?::bigint), ?::text, ?::bigint)
          ON CONFLICT ("id") DO UPDATE SET
            "builder" = CASE WHEN ?::boolean THEN ?::text ELSE "Builder"."builder" END,
            "build" = "excluded"."build"
          RETURNING "id", "builder", "build"
          """, 0, 1, 2, 3, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("builder.update", "com/acme/lang.sql", 23)
      .parameters("builder", "build", "id")
      .writes("Builder")
      .sqlite("""
          UPDATE Builder
          SET builder = ?, build = ?
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "Builder"
          SET "builder" = ?::text, "build" = ?::bigint
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("builder.update", "com/acme/lang.sql", 23)
      .parameters("builder", "hasBuilder", "build", "id")
      .writes("Builder")
      .sqlite("""
          UPDATE Builder
          SET builder = CASE WHEN ? THEN ? ELSE builder END, build = coalesce(?, build)
          WHERE id = ?
          """, 1, 0, 2, 3)
      .postgres("""
          UPDATE "Builder"
          SET
            "builder" = CASE WHEN ?::boolean THEN ?::text ELSE "builder" END,
            "build" = coalesce(?::bigint, "build")
          WHERE "id" = ?::bigint
          """, 1, 0, 2, 3)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("builder.delete", "com/acme/lang.sql", 23)
      .parameters("id")
      .writes("Builder")
      .sqlite("""
          DELETE FROM Builder
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Builder"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("builder.byId", "com/acme/lang.sql", 23)
      .parameters("id")
      .reads("Builder")
      .sqlite("""
          SELECT id, builder, build
          FROM Builder
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "builder", "build"
          FROM "Builder"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("builder.all", "com/acme/lang.sql", 23)
      .reads("Builder")
      .sqlite("""
          SELECT id, builder, build
          FROM Builder
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "builder", "build"
          FROM "Builder"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("builder.count", "com/acme/lang.sql", 23)
      .reads("Builder")
      .sqlite("""
          SELECT count(*)
          FROM Builder
          """)
      .postgres("""
          SELECT count(*)
          FROM "Builder"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  BuilderTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Builder insert(NewBuilder row) {
    return session.query(insertText(row), b -> bindInsert(b, row), BuilderTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewBuilder> rows) {
    return session.updateAll(rows, BuilderTableImpl::insertAllText, BuilderTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Builder> insertAllReturning(Iterable<NewBuilder> rows) {
    return session.queryAll(rows, BuilderTableImpl::insertText, BuilderTableImpl::bindInsert, BuilderTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewBuilder row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Builder upsert(NewBuilder row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), BuilderTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Builder row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, BuilderPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.builder());
      b.setBoolean(1, patch.hasBuilder());
      b.setLong(2, patch.build());
      b.setLong(3, id);
    }) > 0;
  }

  @java.lang.Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @java.lang.Override
  public java.util.Optional<Builder> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, BuilderTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Builder> all() {
    return session.query(ALL, ParameterBinder.NONE, BuilderTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewBuilder row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewBuilder row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.builder());
    sink.setLong(2, row.build());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewBuilder row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewBuilder row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.builder());
    sink.setLong(2, row.build());
    sink.setBoolean(3, row.hasBuilder());
  }

  private static void bindUpdate(ParameterSink sink, Builder row) throws java.sql.SQLException {
    sink.setString(0, row.builder());
    sink.setLong(1, row.build());
    sink.setLong(2, row.id());
  }

  private static Builder read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Builder(
        row.getLong(1),
        row.getStringOrNull(2),
        row.getLong(3));
  }
}
