package com.acme;

/**
 * One row of table {@code List}.
 *
 * @param id column {@code List.id}
 * @param list column {@code List.list}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:11"
)
public record List(long id, java.lang. @org.jspecify.annotations.Nullable String list) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code List.id}
   * @return the copy
   */
  public List withId(long id) {
    return new List(id, this.list);
  }

  /**
   * Returns a copy with another value.
   *
   * @param list column {@code List.list}, or null
   * @return the copy
   */
  public List withList(java.lang. @org.jspecify.annotations.Nullable String list) {
    return new List(this.id, list);
  }
}
