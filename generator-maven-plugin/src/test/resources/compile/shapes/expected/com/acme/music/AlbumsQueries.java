package com.acme.music;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/music/albums.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/albums.sql"
)
public interface AlbumsQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static AlbumsQueries of(SqlSession session) {
    return new AlbumsQueriesImpl(session);
  }

  /**
   * The table's own row.
   *
   * <p>Query {@code everything} in {@code com/acme/music/albums.sql}, line 2.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Record> everything();

  /**
   * The table's own row too, though no row of the answer lacks a cover.
   *
   * <p>Query {@code covered} in {@code com/acme/music/albums.sql}, line 5.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Record> covered();

  /**
   * Not the table's row: columns may be missing.
   *
   * <p>Query {@code perhaps} in {@code com/acme/music/albums.sql}, line 8.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<PerhapsRow> perhaps();

  /**
   * A row of the query.
   *
   * <p>Query {@code listing} in {@code com/acme/music/albums.sql}, line 11.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<ListingRow> listing();

  /**
   * A plain value.
   *
   * <p>Query {@code titles} in {@code com/acme/music/albums.sql}, line 14.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<String> titles();

  /**
   * A plain value that may be missing.
   *
   * <p>Query {@code covers} in {@code com/acme/music/albums.sql}, line 17.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<byte @Nullable []> covers();

  /**
   * A row within a row, perhaps none.
   *
   * <p>Query {@code withArtist} in {@code com/acme/music/albums.sql}, line 20.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<WithArtistRow> withArtist();

  /**
   * A list within a row.
   *
   * <p>Query {@code pages} in {@code com/acme/music/albums.sql}, line 24.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<PagesRow> pages();

  /**
   * The row of a view.
   *
   * <p>Query {@code fromView} in {@code com/acme/music/albums.sql}, line 30.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<AlbumTitle> fromView();

  /**
   * Says the table's row by its name.
   *
   * <p>Query {@code named} in {@code com/acme/music/albums.sql}, line 33.
   *
   * @param id meets column {@code id}
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  Query<Record> named(long id);

  /**
   * Shares a row ...
   *
   * <p>Query {@code first} in {@code com/acme/music/albums.sql}, line 36.
   *
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  Query<TitleAndArtist> first();

  /**
   * ... with another query.
   *
   * <p>Query {@code second} in {@code com/acme/music/albums.sql}, line 39.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<TitleAndArtist> second();

  /**
   * A compound whose parts have the same row and list; in one of them the row may be missing.
   *
   * <p>Query {@code either} in {@code com/acme/music/albums.sql}, line 43.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<EitherRow> either();

  /**
   * One row of query {@code perhaps}.
   *
   * @param id column {@code albums.id}, or null
   * @param title column {@code albums.title}, or null
   * @param artistId column {@code albums.artist_id}, or null
   * @param cover column {@code albums.cover}, or null
   */
  record PerhapsRow(@Nullable Long id, @Nullable String title, @Nullable Long artistId,
      byte @Nullable [] cover) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof PerhapsRow that
          && Objects.equals(this.id, that.id)
          && Objects.equals(this.title, that.title)
          && Objects.equals(this.artistId, that.artistId)
          && Arrays.equals(this.cover, that.cover);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.id, this.title, this.artistId, Arrays.hashCode(this.cover));
    }

    @Override
    public String toString() {
      return "PerhapsRow["
          + "id=" + this.id
          + ", title=" + this.title
          + ", artistId=" + this.artistId
          + ", cover=" + (this.cover == null ? "null" : this.cover.length + " bytes")
          + "]";
    }

    /**
     * Returns a copy with another value.
     *
     * @param id column {@code albums.id}, or null
     * @return the copy
     */
    public PerhapsRow withId(@Nullable Long id) {
      return new PerhapsRow(id, this.title, this.artistId, this.cover);
    }

    /**
     * Returns a copy with another value.
     *
     * @param title column {@code albums.title}, or null
     * @return the copy
     */
    public PerhapsRow withTitle(@Nullable String title) {
      return new PerhapsRow(this.id, title, this.artistId, this.cover);
    }

    /**
     * Returns a copy with another value.
     *
     * @param artistId column {@code albums.artist_id}, or null
     * @return the copy
     */
    public PerhapsRow withArtistId(@Nullable Long artistId) {
      return new PerhapsRow(this.id, this.title, artistId, this.cover);
    }

    /**
     * Returns a copy with another value.
     *
     * @param cover column {@code albums.cover}, or null
     * @return the copy
     */
    public PerhapsRow withCover(byte @Nullable [] cover) {
      return new PerhapsRow(this.id, this.title, this.artistId, cover);
    }
  }

  /**
   * One row of query {@code listing}.
   *
   * @param id column {@code albums.id}
   * @param title column {@code albums.title}
   * @param artistName column {@code artists.name}
   */
  record ListingRow(long id, String title, String artistName) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code albums.id}
     * @return the copy
     */
    public ListingRow withId(long id) {
      return new ListingRow(id, this.title, this.artistName);
    }

    /**
     * Returns a copy with another value.
     *
     * @param title column {@code albums.title}
     * @return the copy
     */
    public ListingRow withTitle(String title) {
      return new ListingRow(this.id, title, this.artistName);
    }

    /**
     * Returns a copy with another value.
     *
     * @param artistName column {@code artists.name}
     * @return the copy
     */
    public ListingRow withArtistName(String artistName) {
      return new ListingRow(this.id, this.title, artistName);
    }
  }

  /**
   * One row of query {@code withArtist}.
   *
   * @param ar the row of table "artists"
   * @param album the row of "Record", or null if there is none
   */
  record WithArtistRow(Artist ar, @Nullable Record album) {
    /**
     * Returns a copy with another value.
     *
     * @param ar the row of table "artists"
     * @return the copy
     */
    public WithArtistRow withAr(Artist ar) {
      return new WithArtistRow(ar, this.album);
    }

    /**
     * Returns a copy with another value.
     *
     * @param album the row of "Record", or null if there is none
     * @return the copy
     */
    public WithArtistRow withAlbum(@Nullable Record album) {
      return new WithArtistRow(this.ar, album);
    }
  }

  /**
   * One row of query {@code pages}.
   *
   * @param id column {@code artists.id}
   * @param name column {@code artists.name}
   * @param albums the rows of the list in order, unmodifiable
   * @param titles the rows of the list in order, unmodifiable
   */
  record PagesRow(long id, String name, List<Record> albums, List<String> titles) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code artists.id}
     * @return the copy
     */
    public PagesRow withId(long id) {
      return new PagesRow(id, this.name, this.albums, this.titles);
    }

    /**
     * Returns a copy with another value.
     *
     * @param name column {@code artists.name}
     * @return the copy
     */
    public PagesRow withName(String name) {
      return new PagesRow(this.id, name, this.albums, this.titles);
    }

    /**
     * Returns a copy with another value.
     *
     * @param albums the rows of the list in order, unmodifiable
     * @return the copy
     */
    public PagesRow withAlbums(List<Record> albums) {
      return new PagesRow(this.id, this.name, albums, this.titles);
    }

    /**
     * Returns a copy with another value.
     *
     * @param titles the rows of the list in order, unmodifiable
     * @return the copy
     */
    public PagesRow withTitles(List<String> titles) {
      return new PagesRow(this.id, this.name, this.albums, titles);
    }
  }

  /**
   * One row of query {@code either}.
   *
   * @param album the row of "Record"
   * @param title column {@code albums.title}
   */
  record EitherAlbumsRow(Record album, String title) {
    /**
     * Returns a copy with another value.
     *
     * @param album the row of "Record"
     * @return the copy
     */
    public EitherAlbumsRow withAlbum(Record album) {
      return new EitherAlbumsRow(album, this.title);
    }

    /**
     * Returns a copy with another value.
     *
     * @param title column {@code albums.title}
     * @return the copy
     */
    public EitherAlbumsRow withTitle(String title) {
      return new EitherAlbumsRow(this.album, title);
    }
  }

  /**
   * One row of query {@code either}.
   *
   * @param ar the row of table "artists", or null if there is none
   * @param albums the rows of the list in order, unmodifiable
   */
  record EitherRow(@Nullable Artist ar, List<EitherAlbumsRow> albums) {
    /**
     * Returns a copy with another value.
     *
     * @param ar the row of table "artists", or null if there is none
     * @return the copy
     */
    public EitherRow withAr(@Nullable Artist ar) {
      return new EitherRow(ar, this.albums);
    }

    /**
     * Returns a copy with another value.
     *
     * @param albums the rows of the list in order, unmodifiable
     * @return the copy
     */
    public EitherRow withAlbums(List<EitherAlbumsRow> albums) {
      return new EitherRow(this.ar, albums);
    }
  }
}
