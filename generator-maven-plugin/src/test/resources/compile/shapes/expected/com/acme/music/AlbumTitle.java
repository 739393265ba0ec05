package com.acme.music;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of view {@code album_titles}.
 *
 * @param title column {@code album_titles.title}
 * @param artist column {@code album_titles.artist}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:8"
)
public record AlbumTitle(String title, String artist) {
  /**
   * Returns a copy with another value.
   *
   * @param title column {@code album_titles.title}
   * @return the copy
   */
  public AlbumTitle withTitle(String title) {
    return new AlbumTitle(title, this.artist);
  }

  /**
   * Returns a copy with another value.
   *
   * @param artist column {@code album_titles.artist}
   * @return the copy
   */
  public AlbumTitle withArtist(String artist) {
    return new AlbumTitle(this.title, artist);
  }
}
