package com.acme;

/**
 * One row of table {@code Generated}.
 *
 * @param id column {@code Generated.id}
 * @param a column {@code Generated.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:26"
)
public record Generated(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Generated.id}
   * @return the copy
   */
  public Generated withId(long id) {
    return new Generated(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Generated.a}, or null
   * @return the copy
   */
  public Generated withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new Generated(this.id, a);
  }
}
