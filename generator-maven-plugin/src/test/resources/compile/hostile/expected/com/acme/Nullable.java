package com.acme;

/**
 * One row of table {@code Nullable}.
 *
 * @param id column {@code Nullable.id}
 * @param a column {@code Nullable.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:24"
)
public record Nullable(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Nullable.id}
   * @return the copy
   */
  public Nullable withId(long id) {
    return new Nullable(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Nullable.a}, or null
   * @return the copy
   */
  public Nullable withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new Nullable(this.id, a);
  }
}
