package com.acme.music;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code com/acme/music/albums.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/albums.sql"
)
final class AlbumsQueriesImpl implements AlbumsQueries {
  private static final SqlText EVERYTHING = SqlText.read("everything", "com/acme/music/albums.sql", 2)
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

  private static final SqlText COVERED = SqlText.read("covered", "com/acme/music/albums.sql", 5)
      .reads("albums")
      .sqlite("""
          SELECT id, title, artist_id, cover
          FROM albums
          WHERE cover IS NOT NULL
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "title", "artist_id", "cover"
          FROM "albums"
          WHERE "cover" IS NOT NULL
          ORDER BY "id"
          """)
      .build();

  private static final SqlText PERHAPS = SqlText.read("perhaps", "com/acme/music/albums.sql", 8)
      .reads("albums", "artists")
      .sqlite("""
          SELECT al.id, al.title, al.artist_id, al.cover
          FROM artists AS ar
          LEFT JOIN albums AS al ON al.artist_id = ar.id
          ORDER BY al.id
          """)
      .postgres("""
          SELECT "al"."id", "al"."title", "al"."artist_id", "al"."cover"
          FROM "artists" AS "ar"
          LEFT JOIN "albums" AS "al" ON "al"."artist_id" = "ar"."id"
          ORDER BY "al"."id" NULLS FIRST
          """)
      .build();

  private static final SqlText LISTING = SqlText.read("listing", "com/acme/music/albums.sql", 11)
      .reads("albums", "artists")
      .sqlite("""
          SELECT al.id, al.title, ar.name AS artist_name
          FROM albums AS al
          JOIN artists AS ar ON ar.id = al.artist_id
          ORDER BY al.id
          """)
      .postgres("""
          SELECT "al"."id", "al"."title", "ar"."name" AS "artist_name"
          FROM "albums" AS "al"
          JOIN "artists" AS "ar" ON "ar"."id" = "al"."artist_id"
          ORDER BY "al"."id"
          """)
      .build();

  private static final SqlText TITLES = SqlText.read("titles", "com/acme/music/albums.sql", 14)
      .reads("albums")
      .sqlite("""
          SELECT title
          FROM albums
          ORDER BY title
          """)
      .postgres("""
          SELECT "title"
          FROM "albums"
          ORDER BY "title"
          """)
      .build();

  private static final SqlText COVERS = SqlText.read("covers", "com/acme/music/albums.sql", 17)
      .reads("albums")
      .sqlite("""
          SELECT cover
          FROM albums
          ORDER BY id
          """)
      .postgres("""
          SELECT "cover"
          FROM "albums"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText WITH_ARTIST = SqlText.read("withArtist", "com/acme/music/albums.sql", 20)
      .reads("albums", "artists")
      .sqlite("""
          SELECT ar.id, ar.name, al.id IS NOT NULL, al.id, al.title, al.artist_id, al.cover
          FROM artists AS ar
          LEFT JOIN albums AS al ON al.artist_id = ar.id
          ORDER BY ar.id, al.id
          """)
      .postgres("""
          SELECT
            "ar"."id",
            "ar"."name",
            "al"."id" IS NOT NULL,
            "al"."id",
            "al"."title",
            "al"."artist_id",
            "al"."cover"
          FROM "artists" AS "ar"
          LEFT JOIN "albums" AS "al" ON "al"."artist_id" = "ar"."id"
          ORDER BY "ar"."id", "al"."id" NULLS FIRST
          """)
      .build();

  private static final SqlText PAGES = SqlText.read("pages", "com/acme/music/albums.sql", 24)
      .reads("albums", "artists")
      .sqlite("""
          SELECT
            ar.id,
            ar.name,
            (
              WITH sluice_rows (c1, c2, c3, c4) AS (
                SELECT al.id, al.title, al.artist_id, al.cover
                FROM albums AS al
                WHERE al.artist_id = ar.id
                ORDER BY al.id
              )
              SELECT json_group_array(json_array(c1, c2, c3, CASE WHEN c4 IS NOT NULL THEN lower(hex(c4)) END))
              FROM sluice_rows
            ),
            (
              WITH sluice_rows (c1) AS (
                SELECT al.title
                FROM albums AS al
                WHERE al.artist_id = ar.id
                ORDER BY al.title
              )
              SELECT json_group_array(json_array(c1))
              FROM sluice_rows
            )
          FROM artists AS ar
          ORDER BY ar.id
          """)
      .postgres("""
          SELECT
            "ar"."id",
            "ar"."name",
            (
              SELECT coalesce(json_agg(json_build_array("c1", "c2", "c3", encode("c4", 'hex'))), '[]')::text
              FROM (
                SELECT "al"."id", "al"."title", "al"."artist_id", "al"."cover"
                FROM "albums" AS "al"
                WHERE "al"."artist_id" = "ar"."id"
                ORDER BY "al"."id"
              ) AS "list" ("c1", "c2", "c3", "c4")
            ),
            (
              SELECT coalesce(json_agg(json_build_array("c1")), '[]')::text
              FROM (
                SELECT "al"."title"
                FROM "albums" AS "al"
                WHERE "al"."artist_id" = "ar"."id"
                ORDER BY "al"."title"
              ) AS "list" ("c1")
            )
          FROM "artists" AS "ar"
          ORDER BY "ar"."id"
          """)
      .build();

  private static final SqlText FROM_VIEW = SqlText.read("fromView", "com/acme/music/albums.sql", 30)
      .reads("albums", "artists")
      .sqlite("""
          SELECT title, artist
          FROM album_titles
          ORDER BY title, artist
          """)
      .postgres("""
          SELECT "title", "artist"
          FROM "album_titles"
          ORDER BY "title", "artist"
          """)
      .build();

  private static final SqlText NAMED = SqlText.read("named", "com/acme/music/albums.sql", 33)
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

  private static final SqlText FIRST = SqlText.read("first", "com/acme/music/albums.sql", 36)
      .reads("albums", "artists")
      .sqlite("""
          SELECT title, artist
          FROM album_titles
          ORDER BY title, artist
          LIMIT 1
          """)
      .postgres("""
          SELECT "title", "artist"
          FROM "album_titles"
          ORDER BY "title", "artist"
          LIMIT 1
          """)
      .build();

  private static final SqlText SECOND = SqlText.read("second", "com/acme/music/albums.sql", 39)
      .reads("albums", "artists")
      .sqlite("""
          SELECT al.title, ar.name AS artist
          FROM albums AS al
          JOIN artists AS ar ON ar.id = al.artist_id
          ORDER BY al.title, ar.name
          """)
      .postgres("""
          SELECT "al"."title", "ar"."name" AS "artist"
          FROM "albums" AS "al"
          JOIN "artists" AS "ar" ON "ar"."id" = "al"."artist_id"
          ORDER BY "al"."title", "ar"."name"
          """)
      .build();

  private static final SqlText EITHER = SqlText.read("either", "com/acme/music/albums.sql", 43)
      .reads("albums", "artists")
      .sqlite("""
          SELECT
            1,
            id,
            name,
            (
              WITH sluice_rows (c1, c2, c3, c4, c5) AS (
                SELECT al.id, al.title, al.artist_id, al.cover, al.title
                FROM albums AS al
                WHERE al.artist_id = ar.id
                ORDER BY al.id
              )
              SELECT json_group_array(json_array(c1, c2, c3, CASE WHEN c4 IS NOT NULL THEN lower(hex(c4)) END, c5))
              FROM sluice_rows
            )
          FROM artists AS ar
          UNION ALL
          SELECT
            ar.id IS NOT NULL,
            ar.id,
            ar.name,
            (
              WITH sluice_rows (c1, c2, c3, c4, c5) AS (
                SELECT al.id, al.title, al.artist_id, al.cover, al.title
                FROM albums AS al
                WHERE al.id = x.id
              )
              SELECT json_group_array(json_array(c1, c2, c3, CASE WHEN c4 IS NOT NULL THEN lower(hex(c4)) END, c5))
              FROM sluice_rows
            )
          FROM albums AS x
          LEFT JOIN artists AS ar ON ar.id = x.artist_id
          """)
      .postgres("""
          SELECT
            TRUE,
            "id",
            "name",
            (
              SELECT coalesce(json_agg(json_build_array("c1", "c2", "c3", encode("c4", 'hex'), "c5")), '[]')::text
              FROM (
                SELECT "al"."id", "al"."title", "al"."artist_id", "al"."cover", "al"."title"
                FROM "albums" AS "al"
                WHERE "al"."artist_id" = "ar"."id"
                ORDER BY "al"."id"
              ) AS "list" ("c1", "c2", "c3", "c4", "c5")
            )
          FROM "artists" AS "ar"
          UNION ALL
          SELECT
            "ar"."id" IS NOT NULL,
            "ar"."id",
            "ar"."name",
            (
              SELECT coalesce(json_agg(json_build_array("c1", "c2", "c3", encode("c4", 'hex'), "c5")), '[]')::text
              FROM (
                SELECT "al"."id", "al"."title", "al"."artist_id", "al"."cover", "al"."title"
                FROM "albums" AS "al"
                WHERE "al"."id" = "x"."id"
              ) AS "list" ("c1", "c2", "c3", "c4", "c5")
            )
          FROM "albums" AS "x"
          LEFT JOIN "artists" AS "ar" ON "ar"."id" = "x"."artist_id"
          """)
      .build();

  private final SqlSession session;

  AlbumsQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<Record> everything() {
    return session.query(
        EVERYTHING,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readRecord);
  }

  @Override
  public Query<Record> covered() {
    return session.query(
        COVERED,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readRecord);
  }

  @Override
  public Query<AlbumsQueries.PerhapsRow> perhaps() {
    return session.query(
        PERHAPS,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readPerhapsRow);
  }

  @Override
  public Query<AlbumsQueries.ListingRow> listing() {
    return session.query(
        LISTING,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readListingRow);
  }

  @Override
  public Query<String> titles() {
    return session.query(
        TITLES,
        ParameterBinder.NONE,
        row -> row.getString(1));
  }

  @Override
  public Query<byte @Nullable []> covers() {
    return session.query(
        COVERS,
        ParameterBinder.NONE,
        row -> row.getBytesOrNull(1));
  }

  @Override
  public Query<AlbumsQueries.WithArtistRow> withArtist() {
    return session.query(
        WITH_ARTIST,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readWithArtistRow);
  }

  @Override
  public Query<AlbumsQueries.PagesRow> pages() {
    return session.query(
        PAGES,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readPagesRow);
  }

  @Override
  public Query<AlbumTitle> fromView() {
    return session.query(
        FROM_VIEW,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readAlbumTitle);
  }

  @Override
  public Query<Record> named(long id) {
    return session.query(
        NAMED,
        b -> b.setLong(0, id),
        AlbumsQueriesImpl::readRecord);
  }

  @Override
  public Query<TitleAndArtist> first() {
    return session.query(
        FIRST,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readTitleAndArtist);
  }

  @Override
  public Query<TitleAndArtist> second() {
    return session.query(
        SECOND,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readTitleAndArtist);
  }

  @Override
  public Query<AlbumsQueries.EitherRow> either() {
    return session.query(
        EITHER,
        ParameterBinder.NONE,
        AlbumsQueriesImpl::readEitherRow);
  }

  private static Record readRecord(Row row) throws SQLException {
    return new Record(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getBytesOrNull(4));
  }

  private static AlbumsQueries.PerhapsRow readPerhapsRow(Row row) throws SQLException {
    return new AlbumsQueries.PerhapsRow(
        row.getLongOrNull(1),
        row.getStringOrNull(2),
        row.getLongOrNull(3),
        row.getBytesOrNull(4));
  }

  private static AlbumsQueries.ListingRow readListingRow(Row row) throws SQLException {
    return new AlbumsQueries.ListingRow(
        row.getLong(1),
        row.getString(2),
        row.getString(3));
  }

  private static AlbumsQueries.WithArtistRow readWithArtistRow(Row row) throws SQLException {
    return new AlbumsQueries.WithArtistRow(
        new Artist(
            row.getLong(1),
            row.getString(2)),
        row.getBoolean(3) ? new Record(
            row.getLong(4),
            row.getString(5),
            row.getLong(6),
            row.getBytesOrNull(7)) : null);
  }

  private static AlbumsQueries.PagesRow readPagesRow(Row row) throws SQLException {
    return new AlbumsQueries.PagesRow(
        row.getLong(1),
        row.getString(2),
        row.getList(3, item -> new Record(
            item.getLong(1),
            item.getString(2),
            item.getLong(3),
            item.getBytesOrNull(4))),
        row.getList(4, item -> item.getString(1)));
  }

  private static AlbumTitle readAlbumTitle(Row row) throws SQLException {
    return new AlbumTitle(
        row.getString(1),
        row.getString(2));
  }

  private static TitleAndArtist readTitleAndArtist(Row row) throws SQLException {
    return new TitleAndArtist(
        row.getString(1),
        row.getString(2));
  }

  private static AlbumsQueries.EitherRow readEitherRow(Row row) throws SQLException {
    return new AlbumsQueries.EitherRow(
        row.getBoolean(1) ? new Artist(
            row.getLong(2),
            row.getString(3)) : null,
        row.getList(4, item -> new AlbumsQueries.EitherAlbumsRow(
            new Record(
                item.getLong(1),
                item.getString(2),
                item.getLong(3),
                item.getBytesOrNull(4)),
            item.getString(5))));
  }
}
