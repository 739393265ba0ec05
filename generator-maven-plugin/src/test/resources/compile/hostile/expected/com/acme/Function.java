package com.acme;

import java.util.UUID;

/**
 * One row of table {@code Function}.
 *
 * @param id column {@code Function.id}
 * @param a column {@code Function.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:14"
)
public record Function(long id, @org.jspecify.annotations.Nullable UUID a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Function.id}
   * @return the copy
   */
  public Function withId(long id) {
    return new Function(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Function.a}, or null
   * @return the copy
   */
  public Function withA(@org.jspecify.annotations.Nullable UUID a) {
    return new Function(this.id, a);
  }
}
