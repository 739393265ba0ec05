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
 * Reads and writes {@code lists} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:4"
)
final class ListsTableImpl implements ListsTable {
  private static final SqlText INSERT = SqlText.write("lists.insert", "com/acme/odd/class.sql", 4)
      .parameters("id", "session", "row")
      .writes("lists")
      .sqlite("""
          INSERT INTO lists (session, "row")
          VALUES (?, ?)
          RETURNING id, session, "row"
          """, 1, 2)
      .postgres("""
          INSERT INTO "lists" ("session", "row")
          VALUES (?::text, ?::text)
          RETURNING "id", "session", "row"
          """, 1, 2)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("lists.insert", "com/acme/odd/class.sql", 4)
      .parameters("id", "session", "row")
      .writes("lists")
      .sqlite("""
          INSERT INTO lists (session, "row")
          VALUES (?, ?)
          """, 1, 2)
      .postgres("""
          INSERT INTO "lists" ("session", "row")
          VALUES (?::text, ?::text)
          """, 1, 2)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("lists.insert", "com/acme/odd/class.sql", 4)
      .parameters("id", "session", "row")
      .writes("lists")
      .sqlite("""
          INSERT INTO lists (id, session, "row")
          VALUES (?, ?, ?)
          RETURNING id, session, "row"
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "lists" ("id", "session", "row")
          VALUES (sluice_1.explicit_id('"lists"', 'id', ?::bigint), ?::text, ?::text)
          RETURNING "id", "session", "row"
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("lists.insert", "com/acme/odd/class.sql", 4)
      .parameters("id", "session", "row")
      .writes("lists")
      .sqlite("""
          INSERT INTO lists (id, session, "row")
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "lists" ("id", "session", "row")
          VALUES (sluice_1.explicit_id('"lists"', 'id', ?::bigint), ?::text, ?::text)
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("lists.insertOrIgnore", "com/acme/odd/class.sql", 4)
      .parameters("id", "session", "row")
      .writes("lists")
      .sqlite("""
          INSERT OR IGNORE INTO lists (id, session, "row")
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "lists" ("id", "session", "row")
          VALUES (sluice_1.explicit_id('"lists"', 'id', ?::bigint), ?::text, ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final SqlText UPSERT = SqlText.write("lists.upsert", "com/acme/odd/class.sql", 4)
      .parameters("id", "session", "row")
      .writes("lists")
      .sqlite("""
          INSERT INTO lists (id, session, "row")
          VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET session = excluded.session, "row" = excluded."row"
          RETURNING id, session, "row"
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "lists" ("id", "session", "row")
          VALUES (sluice_1.explicit_id('"lists"', 'id', ?::bigint), ?::text, ?::text)
          ON CONFLICT ("id") DO UPDATE SET "session" = "excluded"."session", "row" = "excluded"."row"
          RETURNING "id", "session", "row"
          """, 0, 1, 2)
      .build();

  private static final SqlText UPDATE = SqlText.write("lists.update", "com/acme/odd/class.sql", 4)
      .parameters("session", "row", "id")
      .writes("lists")
      .sqlite("""
          UPDATE lists
          SET session = ?, "row" = ?
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "lists"
          SET "session" = ?::text, "row" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final SqlText PATCH = SqlText.write("lists.update", "com/acme/odd/class.sql", 4)
      .parameters("session", "row", "id")
      .writes("lists")
      .sqlite("""
          UPDATE lists
          SET session = coalesce(?, session), "row" = coalesce(?, "row")
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "lists"
          SET "session" = coalesce(?::text, "session"), "row" = coalesce(?::text, "row")
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final SqlText DELETE = SqlText.write("lists.delete", "com/acme/odd/class.sql", 4)
      .parameters("id")
      .writes("lists")
      .sqlite("""
          DELETE FROM lists
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "lists"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("lists.byId", "com/acme/odd/class.sql", 4)
      .parameters("id")
      .reads("lists")
      .sqlite("""
          SELECT id, session, "row"
          FROM lists
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "session", "row"
          FROM "lists"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("lists.all", "com/acme/odd/class.sql", 4)
      .reads("lists")
      .sqlite("""
          SELECT id, session, "row"
          FROM lists
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "session", "row"
          FROM "lists"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("lists.count", "com/acme/odd/class.sql", 4)
      .reads("lists")
      .sqlite("""
          SELECT count(*)
          FROM lists
          """)
      .postgres("""
          SELECT count(*)
          FROM "lists"
          """)
      .build();

  private final SqlSession session;

  ListsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public List insert(NewList row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ListsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewList> rows) {
    return session.updateAll(rows, ListsTableImpl::insertAllText, ListsTableImpl::bindInsert);
  }

  @Override
  public java.util.List<List> insertAllReturning(Iterable<NewList> rows) {
    return session.queryAll(rows, ListsTableImpl::insertText, ListsTableImpl::bindInsert, ListsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewList row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public List upsert(NewList row) {
    return session.query(UPSERT, b -> bindInsert(b, row), ListsTableImpl::read).one();
  }

  @Override
  public boolean update(List row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, ListPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.session());
      b.setString(1, patch.row());
      b.setLong(2, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<List> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ListsTableImpl::read).optional();
  }

  @Override
  public Query<List> all() {
    return session.query(ALL, ParameterBinder.NONE, ListsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewList row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewList row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.session());
    sink.setString(2, row.row());
  }

  private static SqlText insertAllText(NewList row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, List row) throws SQLException {
    sink.setString(0, row.session());
    sink.setString(1, row.row());
    sink.setLong(2, row.id());
  }

  private static List read(Row row) throws SQLException {
    return new List(
        row.getLong(1),
        row.getString(2),
        row.getString(3));
  }
}
