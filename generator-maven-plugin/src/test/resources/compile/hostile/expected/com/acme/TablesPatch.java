package com.acme;

/**
 * New values for some columns of a row of table {@code Tables}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:22"
)
public final class TablesPatch {
  private java.lang. @org.jspecify.annotations.Nullable String tables;

  private boolean hasTables;

  /**
   * Begins without any value.
   */
  public TablesPatch() {
  }

  private TablesPatch(TablesPatch other) {
    this.tables = other.tables;
    this.hasTables = other.hasTables;
  }

  /**
   * Returns a copy with another value.
   *
   * @param tables column {@code Tables.tables}, or null
   * @return the copy
   */
  public TablesPatch withTables(java.lang. @org.jspecify.annotations.Nullable String tables) {
    TablesPatch copy = new TablesPatch(this);
    copy.tables = tables;
    copy.hasTables = true;
    return copy;
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
    return other instanceof TablesPatch that
        && java.util.Objects.equals(this.tables, that.tables)
        && this.hasTables == that.hasTables;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.tables, this.hasTables);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "TablesPatch["
        + "tables=" + this.tables
        + ", hasTables=" + this.hasTables
        + "]";
  }
}
