package com.acme.music;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code albums}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:2"
)
public final class RecordPatch {
  private @Nullable String title;

  private @Nullable Long artistId;

  private byte @Nullable [] cover;

  private boolean hasCover;

  /**
   * Begins without any value.
   */
  public RecordPatch() {
  }

  private RecordPatch(RecordPatch other) {
    this.title = other.title;
    this.artistId = other.artistId;
    this.cover = other.cover;
    this.hasCover = other.hasCover;
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code albums.title}
   * @return the copy
   */
  public RecordPatch withTitle(String title) {
    RecordPatch copy = new RecordPatch(this);
    copy.title = Objects.requireNonNull(title, "title");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param artistId column {@code albums.artist_id}
   * @return the copy
   */
  public RecordPatch withArtistId(long artistId) {
    RecordPatch copy = new RecordPatch(this);
    copy.artistId = artistId;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param cover column {@code albums.cover}, or null
   * @return the copy
   */
  public RecordPatch withCover(byte @Nullable [] cover) {
    RecordPatch copy = new RecordPatch(this);
    copy.cover = cover;
    copy.hasCover = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code albums.title}; null when it is not given
   */
  public @Nullable String title() {
    return this.title;
  }

  /**
   * Returns a value.
   *
   * @return column {@code albums.artist_id}; null when it is not given
   */
  public @Nullable Long artistId() {
    return this.artistId;
  }

  /**
   * Returns a value.
   *
   * @return column {@code albums.cover}, or null; null too when it is not given
   */
  public byte @Nullable [] cover() {
    return this.cover;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasCover() {
    return this.hasCover;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RecordPatch that
        && Objects.equals(this.title, that.title)
        && Objects.equals(this.artistId, that.artistId)
        && Arrays.equals(this.cover, that.cover)
        && this.hasCover == that.hasCover;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.title, this.artistId, Arrays.hashCode(this.cover), this.hasCover);
  }

  @Override
  public String toString() {
    return "RecordPatch["
        + "title=" + this.title
        + ", artistId=" + this.artistId
        + ", cover=" + (this.cover == null ? "null" : this.cover.length + " bytes")
        + ", hasCover=" + this.hasCover
        + "]";
  }
}
