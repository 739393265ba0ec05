package com.acme.music;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code albums} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:2"
)
public final class NewRecord {
  private @Nullable Long id;

  private String title;

  private long artistId;

  private byte @Nullable [] cover;

  private boolean hasCover;

  /**
   * Begins with what must be given.
   *
   * @param title column {@code albums.title}
   * @param artistId column {@code albums.artist_id}
   */
  public NewRecord(String title, long artistId) {
    this.title = Objects.requireNonNull(title, "title");
    this.artistId = artistId;
  }

  private NewRecord(NewRecord other) {
    this.id = other.id;
    this.title = other.title;
    this.artistId = other.artistId;
    this.cover = other.cover;
    this.hasCover = other.hasCover;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code albums.id}
   * @return the copy
   */
  public NewRecord withId(long id) {
    NewRecord copy = new NewRecord(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code albums.title}
   * @return the copy
   */
  public NewRecord withTitle(String title) {
    NewRecord copy = new NewRecord(this);
    copy.title = Objects.requireNonNull(title, "title");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param artistId column {@code albums.artist_id}
   * @return the copy
   */
  public NewRecord withArtistId(long artistId) {
    NewRecord copy = new NewRecord(this);
    copy.artistId = artistId;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param cover column {@code albums.cover}, or null
   * @return the copy
   */
  public NewRecord withCover(byte @Nullable [] cover) {
    NewRecord copy = new NewRecord(this);
    copy.cover = cover;
    copy.hasCover = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code albums.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code albums.title}
   */
  public String title() {
    return this.title;
  }

  /**
   * Returns a value.
   *
   * @return column {@code albums.artist_id}
   */
  public long artistId() {
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
    return other instanceof NewRecord that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.title, that.title)
        && this.artistId == that.artistId
        && Arrays.equals(this.cover, that.cover)
        && this.hasCover == that.hasCover;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.title, this.artistId, Arrays.hashCode(this.cover),
        this.hasCover);
  }

  @Override
  public String toString() {
    return "NewRecord["
        + "id=" + this.id
        + ", title=" + this.title
        + ", artistId=" + this.artistId
        + ", cover=" + (this.cover == null ? "null" : this.cover.length + " bytes")
        + ", hasCover=" + this.hasCover
        + "]";
  }
}
