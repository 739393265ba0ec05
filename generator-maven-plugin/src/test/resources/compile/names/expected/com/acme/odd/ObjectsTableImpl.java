package com.acme.odd;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code objects} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:2"
)
final class ObjectsTableImpl implements ObjectsTable {
  private static final SqlText INSERT = SqlText.write("objects.insert", "com/acme/odd/class.sql", 2)
      .parameters("id", "new_")
      .writes("objects")
      .sqlite("""
          INSERT INTO objects (new)
          VALUES (?)
          RETURNING id, new
          """, 1)
      .postgres("""
          INSERT INTO "objects" ("new")
          VALUES (?::bigint)
          RETURNING "id", "new"
          """, 1)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("objects.insert", "com/acme/odd/class.sql", 2)
      .parameters("id", "new_")
      .writes("objects")
      .sqlite("""
          INSERT INTO objects (new)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "objects" ("new")
          VALUES (?::bigint)
          """, 1)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("objects.insert", "com/acme/odd/class.sql", 2)
      .parameters("id", "new_")
      .writes("objects")
      .sqlite("""
          INSERT INTO objects (id, new)
          VALUES (?, ?)
          RETURNING id, new
          """, 0, 1)
      .postgres("""
          INSERT INTO "objects" ("id", "new")
          VALUES (sluice_1.explicit_id('"objects"', 'id', ?::bigint), ?::bigint)
          RETURNING "id", "new"
          """, 0, 1)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("objects.insert", "com/acme/odd/class.sql", 2)
      .parameters("id", "new_")
      .writes("objects")
      .sqlite("""
          INSERT INTO objects (id, new)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "objects" ("id", "new")
          VALUES (sluice_1.explicit_id('"objects"', 'id', ?::bigint), ?::bigint)
          """, 0, 1)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("objects.insertOrIgnore", "com/acme/odd/class.sql", 2)
      .parameters("id", "new_")
      .writes("objects")
      .sqlite("""
          INSERT OR IGNORE INTO objects (id, new)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "objects" ("id", "new")
          VALUES (sluice_1.explicit_id('"objects"', 'id', ?::bigint), ?::bigint)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final SqlText UPSERT = SqlText.write("objects.upsert", "com/acme/odd/class.sql", 2)
      .parameters("id", "new_")
      .writes("objects")
      .sqlite("""
          INSERT INTO objects (id, new)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET new = excluded.new
          RETURNING id, new
          """, 0, 1)
      .postgres("""
          INSERT INTO "objects" ("id", "new")
          VALUES (sluice_1.explicit_id('"objects"', 'id', ?::bigint), ?::bigint)
          ON CONFLICT ("id") DO UPDATE SET "new" = "excluded"."new"
          RETURNING "id", "new"
          """, 0, 1)
      .build();

  private static final SqlText UPDATE = SqlText.write("objects.update", "com/acme/odd/class.sql", 2)
      .parameters("new_", "id")
      .writes("objects")
      .sqlite("""
          UPDATE objects
          SET new = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "objects"
          SET "new" = ?::bigint
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final SqlText PATCH = SqlText.write("objects.update", "com/acme/odd/class.sql", 2)
      .parameters("new_", "id")
      .writes("objects")
      .sqlite("""
          UPDATE objects
          SET new = coalesce(?, new)
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "objects"
          SET "new" = coalesce(?::bigint, "new")
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final SqlText DELETE = SqlText.write("objects.delete", "com/acme/odd/class.sql", 2)
      .parameters("id")
      .writes("objects")
      .sqlite("""
          DELETE FROM objects
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "objects"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("objects.byId", "com/acme/odd/class.sql", 2)
      .parameters("id")
      .reads("objects")
      .sqlite("""
          SELECT id, new
          FROM objects
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "new"
          FROM "objects"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("objects.all", "com/acme/odd/class.sql", 2)
      .reads("objects")
      .sqlite("""
          SELECT id, new
          FROM objects
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "new"
          FROM "objects"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("objects.count", "com/acme/odd/class.sql", 2)
      .reads("objects")
      .sqlite("""
          SELECT count(*)
          FROM objects
          """)
      .postgres("""
          SELECT count(*)
          FROM "objects"
          """)
      .build();

  private final SqlSession session;

  ObjectsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Object insert(NewObject row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ObjectsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewObject> rows) {
    return session.updateAll(rows, ObjectsTableImpl::insertAllText, ObjectsTableImpl::bindInsert);
  }

  @Override
  public java.util.List<Object> insertAllReturning(Iterable<NewObject> rows) {
    return session.queryAll(rows, ObjectsTableImpl::insertText, ObjectsTableImpl::bindInsert, ObjectsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewObject row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Object upsert(NewObject row) {
    return session.query(UPSERT, b -> bindInsert(b, row), ObjectsTableImpl::read).one();
  }

  @Override
  public boolean update(Object row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, ObjectPatch patch) {
    return session.update(PATCH, b -> {
      b.setLong(0, patch.new_());
      b.setLong(1, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Object> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ObjectsTableImpl::read).optional();
  }

  @Override
  public Query<Object> all() {
    return session.query(ALL, ParameterBinder.NONE, ObjectsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewObject row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewObject row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.new_());
  }

  private static SqlText insertAllText(NewObject row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Object row) throws SQLException {
    sink.setLong(0, row.new_());
    sink.setLong(1, row.id());
  }

  private static Object read(Row row) throws SQLException {
    return new Object(
        row.getLong(1),
        row.getLong(2));
  }
}
