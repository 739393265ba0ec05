package com.acme;

/**
 * One row of table {@code NullMarked}.
 *
 * @param id column {@code NullMarked.id}
 * @param a column {@code NullMarked.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:25"
)
public record NullMarked(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code NullMarked.id}
   * @return the copy
   */
  public NullMarked withId(long id) {
    return new NullMarked(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code NullMarked.a}, or null
   * @return the copy
   */
  public NullMarked withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new NullMarked(this.id, a);
  }
}
