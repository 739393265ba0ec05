package com.acme;

/**
 * One row of table {@code Query}.
 *
 * @param id column {@code Query.id}
 * @param query column {@code Query.query}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:17"
)
public record Query(long id, java.lang. @org.jspecify.annotations.Nullable String query) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Query.id}
   * @return the copy
   */
  public Query withId(long id) {
    return new Query(id, this.query);
  }

  /**
   * Returns a copy with another value.
   *
   * @param query column {@code Query.query}, or null
   * @return the copy
   */
  public Query withQuery(java.lang. @org.jspecify.annotations.Nullable String query) {
    return new Query(this.id, query);
  }
}
