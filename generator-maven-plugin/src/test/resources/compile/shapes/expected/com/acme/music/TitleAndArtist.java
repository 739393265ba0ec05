package com.acme.music;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of the queries that name it.
 *
 * @param title column {@code album_titles.title}
 * @param artist column {@code album_titles.artist}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/albums.sql:36"
)
public record TitleAndArtist(String title, String artist) {
  /**
   * Returns a copy with another value.
   *
   * @param title column {@code album_titles.title}
   * @return the copy
   */
  public TitleAndArtist withTitle(String title) {
    return new TitleAndArtist(title, this.artist);
  }

  /**
   * Returns a copy with another value.
   *
   * @param artist column {@code album_titles.artist}
   * @return the copy
   */
  public TitleAndArtist withArtist(String artist) {
    return new TitleAndArtist(this.title, artist);
  }
}
