package com.acme.music;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code artists}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:1"
)
public final class ArtistPatch {
  private @Nullable String name;

  /**
   * Begins without any value.
   */
  public ArtistPatch() {
  }

  private ArtistPatch(ArtistPatch other) {
    this.name = other.name;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code artists.name}
   * @return the copy
   */
  public ArtistPatch withName(String name) {
    ArtistPatch copy = new ArtistPatch(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code artists.name}; null when it is not given
   */
  public @Nullable String name() {
    return this.name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ArtistPatch that
        && Objects.equals(this.name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name);
  }

  @Override
  public String toString() {
    return "ArtistPatch["
        + "name=" + this.name
        + "]";
  }
}
