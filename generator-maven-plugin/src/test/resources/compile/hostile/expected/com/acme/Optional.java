package com.acme;

import java.time.LocalDate;

/**
 * One row of table {@code Optional}.
 *
 * @param id column {@code Optional.id}
 * @param a column {@code Optional.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:12"
)
public record Optional(long id, @org.jspecify.annotations.Nullable LocalDate a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Optional.id}
   * @return the copy
   */
  public Optional withId(long id) {
    return new Optional(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Optional.a}, or null
   * @return the copy
   */
  public Optional withA(@org.jspecify.annotations.Nullable LocalDate a) {
    return new Optional(this.id, a);
  }
}
