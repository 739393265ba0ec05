package com.acme.music;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes view {@code album_titles} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:8"
)
public interface AlbumTitlesTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static AlbumTitlesTable of(SqlSession session) {
    return new AlbumTitlesTableImpl(session);
  }

  /**
   * Reads all rows.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<AlbumTitle> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
