package com.acme;

/**
 * One row of table {@code NullPointerException}.
 *
 * @param id column {@code NullPointerException.id}
 * @param a column {@code NullPointerException.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:29"
)
public record NullPointerException(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code NullPointerException.id}
   * @return the copy
   */
  public NullPointerException withId(long id) {
    return new NullPointerException(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code NullPointerException.a}, or null
   * @return the copy
   */
  public NullPointerException withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new NullPointerException(this.id, a);
  }
}
