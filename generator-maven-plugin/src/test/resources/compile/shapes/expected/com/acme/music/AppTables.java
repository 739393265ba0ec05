package com.acme.music;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The accessors of the tables and views. Tests may implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "AppDatabase"
)
public interface AppTables {
  /**
   * Returns the accessor of {@code album_titles}.
   *
   * @return the accessor, to be used within this session
   */
  AlbumTitlesTable albumTitles();

  /**
   * Returns the accessor of {@code albums}.
   *
   * @return the accessor, to be used within this session
   */
  AlbumsTable albums();

  /**
   * Returns the accessor of {@code artists}.
   *
   * @return the accessor, to be used within this session
   */
  ArtistsTable artists();
}
