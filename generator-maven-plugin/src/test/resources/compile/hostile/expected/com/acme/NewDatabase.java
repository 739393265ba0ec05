package com.acme;

/**
 * A row of table {@code Database} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:20"
)
public final class NewDatabase {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String database;

  private boolean hasDatabase;

  /**
   * Begins without any value.
   */
  public NewDatabase() {
  }

  private NewDatabase(NewDatabase other) {
    this.id = other.id;
    this.database = other.database;
    this.hasDatabase = other.hasDatabase;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Database.id}
   * @return the copy
   */
  public NewDatabase withId(long id) {
    NewDatabase copy = new NewDatabase(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param database column {@code Database.database}, or null
   * @return the copy
   */
  public NewDatabase withDatabase(java.lang. @org.jspecify.annotations.Nullable String database) {
    NewDatabase copy = new NewDatabase(this);
    copy.database = database;
    copy.hasDatabase = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Database.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewDatabase that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.database, that.database)
        && this.hasDatabase == that.hasDatabase;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.database, this.hasDatabase);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewDatabase["
        + "id=" + this.id
        + ", database=" + this.database
        + ", hasDatabase=" + this.hasDatabase
        + "]";
  }
}
