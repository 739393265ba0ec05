package com.acme;

/**
 * New values for some columns of a row of table {@code Database}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:20"
)
public final class DatabasePatch {
  private java.lang. @org.jspecify.annotations.Nullable String database;

  private boolean hasDatabase;

  /**
   * Begins without any value.
   */
  public DatabasePatch() {
  }

  private DatabasePatch(DatabasePatch other) {
    this.database = other.database;
    this.hasDatabase = other.hasDatabase;
  }

  /**
   * Returns a copy with another value.
   *
   * @param database column {@code Database.database}, or null
   * @return the copy
   */
  public DatabasePatch withDatabase(java.lang. @org.jspecify.annotations.Nullable String database) {
    DatabasePatch copy = new DatabasePatch(this);
    copy.database = database;
    copy.hasDatabase = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Database.database}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String database() {
    return this.database;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasDatabase() {
    return this.hasDatabase;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof DatabasePatch that
        && java.util.Objects.equals(this.database, that.database)
        && this.hasDatabase == that.hasDatabase;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.database, this.hasDatabase);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "DatabasePatch["
        + "database=" + this.database
        + ", hasDatabase=" + this.hasDatabase
        + "]";
  }
}
