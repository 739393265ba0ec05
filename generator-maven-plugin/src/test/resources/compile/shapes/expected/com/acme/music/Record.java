package com.acme.music;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code albums}.
 *
 * @param id column {@code albums.id}
 * @param title column {@code albums.title}
 * @param artistId column {@code albums.artist_id}
 * @param cover column {@code albums.cover}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:2"
)
public record Record(long id, String title, long artistId, byte @Nullable [] cover) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Record that
        && this.id == that.id
        && Objects.equals(this.title, that.title)
        && this.artistId == that.artistId
        && Arrays.equals(this.cover, that.cover);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.title, this.artistId, Arrays.hashCode(this.cover));
  }

  @Override
  public String toString() {
    return "Record["
        + "id=" + this.id
        + ", title=" + this.title
        + ", artistId=" + this.artistId
        + ", cover=" + (this.cover == null ? "null" : this.cover.length + " bytes")
        + "]";
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code albums.id}
   * @return the copy
   */
  public Record withId(long id) {
    return new Record(id, this.title, this.artistId, this.cover);
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code albums.title}
   * @return the copy
   */
  public Record withTitle(String title) {
    return new Record(this.id, title, this.artistId, this.cover);
  }

  /**
   * Returns a copy with another value.
   *
   * @param artistId column {@code albums.artist_id}
   * @return the copy
   */
  public Record withArtistId(long artistId) {
    return new Record(this.id, this.title, artistId, this.cover);
  }

  /**
   * Returns a copy with another value.
   *
   * @param cover column {@code albums.cover}, or null
   * @return the copy
   */
  public Record withCover(byte @Nullable [] cover) {
    return new Record(this.id, this.title, this.artistId, cover);
  }
}
