package com.acme;

/**
 * One row of table {@code SQLException}.
 *
 * @param id column {@code SQLException.id}
 * @param a column {@code SQLException.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:27"
)
public record SQLException(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code SQLException.id}
   * @return the copy
   */
  public SQLException withId(long id) {
    return new SQLException(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code SQLException.a}, or null
   * @return the copy
   */
  public SQLException withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new SQLException(this.id, a);
  }
}
