package com.acme.music;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code artists} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:1"
)
public final class NewArtist {
  private @Nullable Long id;

  private String name;

  /**
   * Begins with what must be given.
   *
   * @param name column {@code artists.name}
   */
  public NewArtist(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  private NewArtist(NewArtist other) {
    this.id = other.id;
    this.name = other.name;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code artists.id}
   * @return the copy
   */
  public NewArtist withId(long id) {
    NewArtist copy = new NewArtist(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code artists.name}
   * @return the copy
   */
  public NewArtist withName(String name) {
    NewArtist copy = new NewArtist(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code artists.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code artists.name}
   */
  public String name() {
    return this.name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewArtist that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.name);
  }

  @Override
  public String toString() {
    return "NewArtist["
        + "id=" + this.id
        + ", name=" + this.name
        + "]";
  }
}
