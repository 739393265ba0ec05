package com.acme;

/**
 * A row of table {@code Tables} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:22"
)
public final class NewTables {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String tables;

  private boolean hasTables;

  /**
   * Begins without any value.
   */
  public NewTables() {
  }

  private NewTables(NewTables other) {
    this.id = other.id;
    this.tables = other.tables;
    this.hasTables = other.hasTables;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Tables.id}
   * @return the copy
   */
  public NewTables withId(long id) {
    NewTables copy = new NewTables(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param tables column {@code Tables.tables}, or null
   * @return the copy
   */
  public NewTables withTables(java.lang. @org.jspecify.annotations.Nullable String tables) {
    NewTables copy = new NewTables(this);
    copy.tables = tables;
    copy.hasTables = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Tables.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Tables.tables}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String tables() {
    return this.tables;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasTables() {
    return this.hasTables;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewTables that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.tables, that.tables)
        && this.hasTables == that.hasTables;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.tables, this.hasTables);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewTables["
        + "id=" + this.id
        + ", tables=" + this.tables
        + ", hasTables=" + this.hasTables
        + "]";
  }
}
