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
 * Reads and writes {@code artists} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:1"
)
final class ArtistsTableImpl implements ArtistsTable {
  private static final SqlText INSERT = SqlText.write("artists.insert", "com/acme/music/schema.sql", 1)
      .parameters("id", "name")
      .writes("artists")
      .sqlite("""
          INSERT INTO artists (name)
          VALUES (?)
          RETURNING id, name
          """, 1)
      .postgres("""
          INSERT INTO "artists" ("name")
          VALUES (?::text)
          RETURNING "id", "name"
          """, 1)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("artists.insert", "com/acme/music/schema.sql", 1)
      .parameters("id", "name")
      .writes("artists")
      .sqlite("""
          INSERT INTO artists (name)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "artists" ("name")
          VALUES (?::text)
          """, 1)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("artists.insert", "com/acme/music/schema.sql", 1)
      .parameters("id", "name")
      .writes("artists")
      .sqlite("""
          INSERT INTO artists (id, name)
          VALUES (?, ?)
          RETURNING id, name
          """, 0, 1)
      .postgres("""
          INSERT INTO "artists" ("id", "name")
          VALUES (sluice_1.explicit_id('"artists"', 'id', ?::bigint), ?::text)
          RETURNING "id", "name"
          """, 0, 1)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("artists.insert", "com/acme/music/schema.sql", 1)
      .parameters("id", "name")
      .writes("artists")
      .sqlite("""
          INSERT INTO artists (id, name)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "artists" ("id", "name")
          VALUES (sluice_1.explicit_id('"artists"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("artists.insertOrIgnore", "com/acme/music/schema.sql", 1)
      .parameters("id", "name")
      .writes("artists")
      .sqlite("""
          INSERT OR IGNORE INTO artists (id, name)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "artists" ("id", "name")
          VALUES (sluice_1.explicit_id('"artists"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final SqlText UPSERT = SqlText.write("artists.upsert", "com/acme/music/schema.sql", 1)
      .parameters("id", "name")
      .writes("artists")
      .sqlite("""
          INSERT INTO artists (id, name)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET name = excluded.name
          RETURNING id, name
          """, 0, 1)
      .postgres("""
          INSERT INTO "artists" ("id", "name")
          VALUES (sluice_1.explicit_id('"artists"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "name" = "excluded"."name"
          RETURNING "id", "name"
          """, 0, 1)
      .build();

  private static final SqlText UPDATE = SqlText.write("artists.update", "com/acme/music/schema.sql", 1)
      .parameters("name", "id")
      .writes("artists")
      .sqlite("""
          UPDATE artists
          SET name = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "artists"
          SET "name" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final SqlText PATCH = SqlText.write("artists.update", "com/acme/music/schema.sql", 1)
      .parameters("name", "id")
      .writes("artists")
      .sqlite("""
          UPDATE artists
          SET name = coalesce(?, name)
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "artists"
          SET "name" = coalesce(?::text, "name")
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final SqlText DELETE = SqlText.write("artists.delete", "com/acme/music/schema.sql", 1)
      .parameters("id")
      .writes("artists")
      .sqlite("""
          DELETE FROM artists
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "artists"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("artists.byId", "com/acme/music/schema.sql", 1)
      .parameters("id")
      .reads("artists")
      .sqlite("""
          SELECT id, name
          FROM artists
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "name"
          FROM "artists"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("artists.all", "com/acme/music/schema.sql", 1)
      .reads("artists")
      .sqlite("""
          SELECT id, name
          FROM artists
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "name"
          FROM "artists"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("artists.count", "com/acme/music/schema.sql", 1)
      .reads("artists")
      .sqlite("""
          SELECT count(*)
          FROM artists
          """)
      .postgres("""
          SELECT count(*)
          FROM "artists"
          """)
      .build();

  private final SqlSession session;

  ArtistsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Artist insert(NewArtist row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ArtistsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewArtist> rows) {
    return session.updateAll(rows, ArtistsTableImpl::insertAllText, ArtistsTableImpl::bindInsert);
  }

  @Override
  public List<Artist> insertAllReturning(Iterable<NewArtist> rows) {
    return session.queryAll(rows, ArtistsTableImpl::insertText, ArtistsTableImpl::bindInsert, ArtistsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewArtist row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Artist upsert(NewArtist row) {
    return session.query(UPSERT, b -> bindInsert(b, row), ArtistsTableImpl::read).one();
  }

  @Override
  public boolean update(Artist row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, ArtistPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.name());
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
  public Optional<Artist> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ArtistsTableImpl::read).optional();
  }

  @Override
  public Query<Artist> all() {
    return session.query(ALL, ParameterBinder.NONE, ArtistsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewArtist row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewArtist row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.name());
  }

  private static SqlText insertAllText(NewArtist row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Artist row) throws SQLException {
    sink.setString(0, row.name());
    sink.setLong(1, row.id());
  }

  private static Artist read(Row row) throws SQLException {
    return new Artist(
        row.getLong(1),
        row.getString(2));
  }
}
