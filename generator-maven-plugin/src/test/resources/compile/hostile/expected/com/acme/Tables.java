package com.acme;

/**
 * One row of table {@code Tables}.
 *
 * @param id column {@code Tables.id}
 * @param tables column {@code Tables.tables}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:22"
)
public record Tables(long id, java.lang. @org.jspecify.annotations.Nullable String tables) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Tables.id}
   * @return the copy
   */
  public Tables withId(long id) {
    return new Tables(id, this.tables);
  }

  /**
   * Returns a copy with another value.
   *
   * @param tables column {@code Tables.tables}, or null
   * @return the copy
   */
  public Tables withTables(java.lang. @org.jspecify.annotations.Nullable String tables) {
    return new Tables(this.id, tables);
  }
}
