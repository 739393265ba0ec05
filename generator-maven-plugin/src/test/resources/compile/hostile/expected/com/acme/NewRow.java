package com.acme;

/**
 * A row of table {@code Row} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:16"
)
public final class NewRow {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String row;

  private boolean hasRow;

  /**
   * Begins without any value.
   */
  public NewRow() {
  }

  private NewRow(NewRow other) {
    this.id = other.id;
    this.row = other.row;
    this.hasRow = other.hasRow;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Row.id}
   * @return the copy
   */
  public NewRow withId(long id) {
    NewRow copy = new NewRow(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param row column {@code Row.row}, or null
   * @return the copy
   */
  public NewRow withRow(java.lang. @org.jspecify.annotations.Nullable String row) {
    NewRow copy = new NewRow(this);
    copy.row = row;
    copy.hasRow = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Row.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Row.row}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String row() {
    return this.row;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasRow() {
    return this.hasRow;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewRow that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.row, that.row)
        && this.hasRow == that.hasRow;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.row, this.hasRow);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewRow["
        + "id=" + this.id
        + ", row=" + this.row
        + ", hasRow=" + this.hasRow
        + "]";
  }
}
