package com.acme;

/**
 * One row of table {@code Database}.
 *
 * @param id column {@code Database.id}
 * @param database column {@code Database.database}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:20"
)
public record Database(long id, java.lang. @org.jspecify.annotations.Nullable String database) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Database.id}
   * @return the copy
   */
  public Database withId(long id) {
    return new Database(id, this.database);
  }

  /**
   * Returns a copy with another value.
   *
   * @param database column {@code Database.database}, or null
   * @return the copy
   */
  public Database withDatabase(java.lang. @org.jspecify.annotations.Nullable String database) {
    return new Database(this.id, database);
  }
}
