package com.acme;

/**
 * One row of table {@code Objects}.
 *
 * @param id column {@code Objects.id}
 * @param a column {@code Objects.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:6"
)
public record Objects(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Objects.id}
   * @return the copy
   */
  public Objects withId(long id) {
    return new Objects(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Objects.a}, or null
   * @return the copy
   */
  public Objects withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new Objects(this.id, a);
  }
}
