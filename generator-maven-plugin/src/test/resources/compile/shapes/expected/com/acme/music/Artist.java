package com.acme.music;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code artists}.
 *
 * @param id column {@code artists.id}
 * @param name column {@code artists.name}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/music/schema.sql:1"
)
public record Artist(long id, String name) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code artists.id}
   * @return the copy
   */
  public Artist withId(long id) {
    return new Artist(id, this.name);
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code artists.name}
   * @return the copy
   */
  public Artist withName(String name) {
    return new Artist(this.id, name);
  }
}
