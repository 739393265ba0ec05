package com.acme.music;

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
 * Reads and writes {@code albums} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:2"
)
final class AlbumsTableImpl implements AlbumsTable {
  private static final SqlText INSERT = SqlText.write("albums.insert", "com/acme/music/schema.sql", 2)
      .parameters("id", "title", "artistId", "cover")
      .writes("albums")
      .sqlite("""
          INSERT INTO albums (title, artist_id, cover)
          VALUES (?, ?, ?)
          RETURNING id, title, artist_id, cover
          """, 1, 2, 3)
      .postgres("""
          INSERT INTO "albums" ("title", "artist_id", "cover")
          VALUES (?::text, ?::bigint, ?::bytea)
          RETURNING "id", "title", "artist_id", "cover"
          """, 1, 2, 3)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("albums.insert", "com/acme/music/schema.sql", 2)
      .parameters("id", "title", "artistId", "cover")
      .writes("albums")
      .sqlite("""
          INSERT INTO albums (title, artist_id, cover)
          VALUES (?, ?, ?)
          """, 1, 2, 3)
      .postgres("""
          INSERT INTO "albums" ("title", "artist_id", "cover")
          VALUES (?::text, ?::bigint, ?::bytea)
          """, 1, 2, 3)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("albums.insert", "com/acme/music/schema.sql", 2)
      .parameters("id", "title", "artistId", "cover")
      .writes("albums")
      .sqlite("""
          INSERT INTO albums (id, title, artist_id, cover)
          VALUES (?, ?, ?, ?)
          RETURNING id, title, artist_id, cover
          """, 0, 1, 2, 3)
      .postgres("""
          INSERT INTO "albums" ("id", "title", "artist_id", "cover")
          VALUES (sluice_1.explicit_id('"albums"', 'id', ?::bigint), ?::text, ?::bigint, ?::bytea)
          RETURNING "id", "title", "artist_id", "cover"
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("albums.insert", "com/acme/music/schema.sql", 2)
      .parameters("id", "title", "artistId", "cover")
      .writes("albums")
      .sqlite("""
          INSERT INTO albums (id, title, artist_id, cover)
          VALUES (?, ?, ?, ?)
          """, 0, 1, 2, 3)
      .postgres("""
          INSERT INTO "albums" ("id", "title", "artist_id", "cover")
          VALUES (sluice_1.explicit_id('"albums"', 'id', ?::bigint), ?::text, ?::bigint, ?::bytea)
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("albums.insertOrIgnore", "com/acme/music/schema.sql", 2)
      .parameters("id", "title", "artistId", "cover")
      .writes("albums")
      .sqlite("""
          INSERT OR IGNORE INTO albums (id, title, artist_id, cover)
          VALUES (?, ?, ?, ?)
          """, 0, 1, 2, 3)
      .postgres("""
          INSERT INTO "albums" ("id", "title", "artist_id", "cover")
          VALUES (sluice_1.explicit_id('"albums"', 'id', ?::bigint), ?::text, ?::bigint, ?::bytea)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText UPSERT = SqlText.write("albums.upsert", "com/acme/music/schema.sql", 2)
      .parameters("id", "title", "artistId", "cover", "hasCover")
      .writes("albums")
      .sqlite("""
          INSERT INTO albums (id, title, artist_id, cover)
          VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            title = excluded.title,
            artist_id = excluded.artist_id,
            cover = CASE WHEN ? THEN ? ELSE albums.cover END
          RETURNING id, title, artist_id, cover
          """, 0, 1, 2, 3, 4, 3)
      .postgres("""
          INSERT INTO "albums" ("id", "title", "artist_id", "cover")
          VALUES (sluice_1.explicit_id('"albums"', 'id', ?::bigint), ?::text, ?::bigint, ?::bytea)
          ON CONFLICT ("id") DO UPDATE SET
            "title" = "excluded"."title",
            "artist_id" = "excluded"."artist_id",
            "cover" = CASE WHEN ?::boolean THEN ?::bytea ELSE "albums"."cover" END
          RETURNING "id", "title", "artist_id", "cover"
          """, 0, 1, 2, 3, 4, 3)
      .build();

  private static final SqlText UPDATE = SqlText.write("albums.update", "com/acme/music/schema.sql", 2)
      .parameters("title", "artistId", "cover", "id")
      .writes("albums")
      .sqlite("""
          UPDATE albums
          SET title = ?, artist_id = ?, cover = ?
          WHERE id = ?
          """, 0, 1, 2, 3)
      .postgres("""
          UPDATE "albums"
          SET "title" = ?::text, "artist_id" = ?::bigint, "cover" = ?::bytea
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText PATCH = SqlText.write("albums.update", "com/acme/music/schema.sql", 2)
      .parameters("title", "artistId", "cover", "hasCover", "id")
      .writes("albums")
      .sqlite("""
          UPDATE albums
          SET
            title = coalesce(?, title),
            artist_id = coalesce(?, artist_id),
            cover = CASE WHEN ? THEN ? ELSE cover END
          WHERE id = ?
          """, 0, 1, 3, 2, 4)
      .postgres("""
          UPDATE "albums"
          SET
            "title" = coalesce(?::text, "title"),
            "artist_id" = coalesce(?::bigint, "artist_id"),
            "cover" = CASE WHEN ?::boolean THEN ?::bytea ELSE "cover" END
          WHERE "id" = ?::bigint
          """, 0, 1, 3, 2, 4)
      .build();

  private static final SqlText DELETE = SqlText.write("albums.delete", "com/acme/music/schema.sql", 2)
      .parameters("id")
      .writes("albums")
      .sqlite("""
          DELETE FROM albums
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "albums"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("albums.byId", "com/acme/music/schema.sql", 2)
      .parameters("id")
      .reads("albums")
      .sqlite("""
          SELECT id, title, artist_id, cover
          FROM albums
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "title", "artist_id", "cover"
          FROM "albums"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("albums.all", "com/acme/music/schema.sql", 2)
      .reads("albums")
      .sqlite("""
          SELECT id, title, artist_id, cover
          FROM albums
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "title", "artist_id", "cover"
          FROM "albums"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("albums.count", "com/acme/music/schema.sql", 2)
      .reads("albums")
      .sqlite("""
          SELECT count(*)
          FROM albums
          """)
      .postgres("""
          SELECT count(*)
          FROM "albums"
          """)
      .build();

  private final SqlSession session;

  AlbumsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Record insert(NewRecord row) {
    return session.query(insertText(row), b -> bindInsert(b, row), AlbumsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewRecord> rows) {
    return session.updateAll(rows, AlbumsTableImpl::insertAllText, AlbumsTableImpl::bindInsert);
  }

  @Override
  public List<Record> insertAllReturning(Iterable<NewRecord> rows) {
    return session.queryAll(rows, AlbumsTableImpl::insertText, AlbumsTableImpl::bindInsert, AlbumsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewRecord row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Record upsert(NewRecord row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), AlbumsTableImpl::read).one();
  }

  @Override
  public boolean update(Record row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, RecordPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.title());
      b.setLong(1, patch.artistId());
      b.setBytes(2, patch.cover());
      b.setBoolean(3, patch.hasCover());
      b.setLong(4, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Record> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, AlbumsTableImpl::read).optional();
  }

  @Override
  public Query<Record> all() {
    return session.query(ALL, ParameterBinder.NONE, AlbumsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewRecord row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewRecord row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.title());
    sink.setLong(2, row.artistId());
    sink.setBytes(3, row.cover());
  }

  private static SqlText insertAllText(NewRecord row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewRecord row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.title());
    sink.setLong(2, row.artistId());
    sink.setBytes(3, row.cover());
    sink.setBoolean(4, row.hasCover());
  }

  private static void bindUpdate(ParameterSink sink, Record row) throws SQLException {
    sink.setString(0, row.title());
    sink.setLong(1, row.artistId());
    sink.setBytes(2, row.cover());
    sink.setLong(3, row.id());
  }

  private static Record read(Row row) throws SQLException {
    return new Record(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getBytesOrNull(4));
  }
}
