package com.acme;

import java.time.Instant;

/**
 * One row of table {@code Collection}.
 *
 * @param id column {@code Collection.id}
 * @param a column {@code Collection.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:13"
)
public record Collection(long id, @org.jspecify.annotations.Nullable Instant a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Collection.id}
   * @return the copy
   */
  public Collection withId(long id) {
    return new Collection(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Collection.a}, or null
   * @return the copy
   */
  public Collection withA(@org.jspecify.annotations.Nullable Instant a) {
    return new Collection(this.id, a);
  }
}
