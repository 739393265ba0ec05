package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code docs} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql:1"
)
final class DocsTableImpl implements DocsTable {
  private static final SqlText INSERT = SqlText.write("docs.insert", "com/acme/docs.sql", 1)
      .parameters("id", "title", "at")
      .writes("docs")
      .sqlite("""
          INSERT INTO docs (title, at)
          VALUES (?, ?)
          RETURNING id, title, at
          """, 1, 2)
      .postgres("""
          INSERT INTO "docs" ("title", "at")
          VALUES (?::text, ?::timestamptz)
          RETURNING "id", "title", "at"
          """, 1, 2)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("docs.insert", "com/acme/docs.sql", 1)
      .parameters("id", "title", "at")
      .writes("docs")
      .sqlite("""
          INSERT INTO docs (title, at)
          VALUES (?, ?)
          """, 1, 2)
      .postgres("""
          INSERT INTO "docs" ("title", "at")
          VALUES (?::text, ?::timestamptz)
          """, 1, 2)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("docs.insert", "com/acme/docs.sql", 1)
      .parameters("id", "title", "at")
      .writes("docs")
      .sqlite("""
          INSERT INTO docs (id, title, at)
          VALUES (?, ?, ?)
          RETURNING id, title, at
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "docs" ("id", "title", "at")
          VALUES (sluice_1.explicit_id('"docs"', 'id', ?::bigint), ?::text, ?::timestamptz)
          RETURNING "id", "title", "at"
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("docs.insert", "com/acme/docs.sql", 1)
      .parameters("id", "title", "at")
      .writes("docs")
      .sqlite("""
          INSERT INTO docs (id, title, at)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "docs" ("id", "title", "at")
          VALUES (sluice_1.explicit_id('"docs"', 'id', ?::bigint), ?::text, ?::timestamptz)
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("docs.insertOrIgnore", "com/acme/docs.sql", 1)
      .parameters("id", "title", "at")
      .writes("docs")
      .sqlite("""
          INSERT OR IGNORE INTO docs (id, title, at)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "docs" ("id", "title", "at")
          VALUES (sluice_1.explicit_id('"docs"', 'id', ?::bigint), ?::text, ?::timestamptz)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final SqlText UPSERT = SqlText.write("docs.upsert", "com/acme/docs.sql", 1)
      .parameters("id", "title", "at", "hasAt")
      .writes("docs")
      .sqlite("""
          INSERT INTO docs (id, title, at)
          VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET title = excluded.title, at = CASE WHEN ? THEN ? ELSE docs.at END
          RETURNING id, title, at
          """, 0, 1, 2, 3, 2)
      .postgres("""
          INSERT INTO "docs" ("id", "title", "at")
          VALUES (sluice_1.explicit_id('"docs"', 'id', ?::bigint), ?::text, ?::timestamptz)
          ON CONFLICT ("id") DO UPDATE SET "title" = "excluded"."title", "at" = CASE WHEN ?::boolean THEN ?::timestamptz ELSE "docs"."at" END
          RETURNING "id", "title", "at"
          """, 0, 1, 2, 3, 2)
      .build();

  private static final SqlText UPDATE = SqlText.write("docs.update", "com/acme/docs.sql", 1)
      .parameters("title", "at", "id")
      .writes("docs")
      .sqlite("""
          UPDATE docs
          SET title = ?, at = ?
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "docs"
          SET "title" = ?::text, "at" = ?::timestamptz
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final SqlText PATCH = SqlText.write("docs.update", "com/acme/docs.sql", 1)
      .parameters("title", "at", "hasAt", "id")
      .writes("docs")
      .sqlite("""
          UPDATE docs
          SET title = coalesce(?, title), at = CASE WHEN ? THEN ? ELSE at END
          WHERE id = ?
          """, 0, 2, 1, 3)
      .postgres("""
          UPDATE "docs"
          SET "title" = coalesce(?::text, "title"), "at" = CASE WHEN ?::boolean THEN ?::timestamptz ELSE "at" END
          WHERE "id" = ?::bigint
          """, 0, 2, 1, 3)
      .build();

  private static final SqlText DELETE = SqlText.write("docs.delete", "com/acme/docs.sql", 1)
      .parameters("id")
      .writes("docs")
      .sqlite("""
          DELETE FROM docs
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "docs"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("docs.byId", "com/acme/docs.sql", 1)
      .parameters("id")
      .reads("docs")
      .sqlite("""
          SELECT id, title, at
          FROM docs
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "title", "at"
          FROM "docs"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("docs.all", "com/acme/docs.sql", 1)
      .reads("docs")
      .sqlite("""
          SELECT id, title, at
          FROM docs
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "title", "at"
          FROM "docs"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("docs.count", "com/acme/docs.sql", 1)
      .reads("docs")
      .sqlite("""
          SELECT count(*)
          FROM docs
          """)
      .postgres("""
          SELECT count(*)
          FROM "docs"
          """)
      .build();

  private final SqlSession session;

  DocsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Doc insert(NewDoc row) {
    return session.query(insertText(row), b -> bindInsert(b, row), DocsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewDoc> rows) {
    return session.updateAll(rows, DocsTableImpl::insertAllText, DocsTableImpl::bindInsert);
  }

  @Override
  public List<Doc> insertAllReturning(Iterable<NewDoc> rows) {
    return session.queryAll(rows, DocsTableImpl::insertText, DocsTableImpl::bindInsert, DocsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewDoc row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Doc upsert(NewDoc row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), DocsTableImpl::read).one();
  }

  @Override
  public boolean update(Doc row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, DocPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.title());
      b.setInstant(1, patch.at());
      b.setBoolean(2, patch.hasAt());
      b.setLong(3, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Doc> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, DocsTableImpl::read).optional();
  }

  @Override
  public Query<Doc> all() {
    return session.query(ALL, ParameterBinder.NONE, DocsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewDoc row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewDoc row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.title());
    sink.setInstant(2, row.at());
  }

  private static SqlText insertAllText(NewDoc row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewDoc row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.title());
    sink.setInstant(2, row.at());
    sink.setBoolean(3, row.hasAt());
  }

  private static void bindUpdate(ParameterSink sink, Doc row) throws SQLException {
    sink.setString(0, row.title());
    sink.setInstant(1, row.at());
    sink.setLong(2, row.id());
  }

  private static Doc read(Row row) throws SQLException {
    return new Doc(
        row.getLong(1),
        row.getString(2),
        row.getInstantOrNull(3));
  }
}
