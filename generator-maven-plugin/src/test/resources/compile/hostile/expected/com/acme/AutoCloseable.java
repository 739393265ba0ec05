package com.acme;

/**
 * One row of table {@code AutoCloseable}.
 *
 * @param id column {@code AutoCloseable.id}
 * @param a column {@code AutoCloseable.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:28"
)
public record AutoCloseable(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code AutoCloseable.id}
   * @return the copy
   */
  public AutoCloseable withId(long id) {
    return new AutoCloseable(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code AutoCloseable.a}, or null
   * @return the copy
   */
  public AutoCloseable withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new AutoCloseable(this.id, a);
  }
}
