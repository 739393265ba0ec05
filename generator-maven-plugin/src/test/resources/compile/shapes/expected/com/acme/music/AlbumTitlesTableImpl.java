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

/**
 * Reads and writes {@code album_titles} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:8"
)
final class AlbumTitlesTableImpl implements AlbumTitlesTable {
  private static final SqlText ALL = SqlText.read("albumTitles.all", "com/acme/music/schema.sql", 8)
      .reads("albums", "artists")
      .sqlite("""
          SELECT title, artist
          FROM album_titles
          """)
      .postgres("""
          SELECT "title", "artist"
          FROM "album_titles"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("albumTitles.count", "com/acme/music/schema.sql", 8)
      .reads("albums", "artists")
      .sqlite("""
          SELECT count(*)
          FROM album_titles
          """)
      .postgres("""
          SELECT count(*)
          FROM "album_titles"
          """)
      .build();

  private final SqlSession session;

  AlbumTitlesTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<AlbumTitle> all() {
    return session.query(ALL, ParameterBinder.NONE, AlbumTitlesTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static AlbumTitle read(Row row) throws SQLException {
    return new AlbumTitle(
        row.getString(1),
        row.getString(2));
  }
}
