package com.acme;

/**
 * New values for some columns of a row of table {@code Row}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:16"
)
public final class RowPatch {
  private java.lang. @org.jspecify.annotations.Nullable String row;

  private boolean hasRow;

  /**
   * Begins without any value.
   */
  public RowPatch() {
  }

  private RowPatch(RowPatch other) {
    this.row = other.row;
    this.hasRow = other.hasRow;
  }

  /**
   * Returns a copy with another value.
   *
   * @param row column {@code Row.row}, or null
   * @return the copy
   */
  public RowPatch withRow(java.lang. @org.jspecify.annotations.Nullable String row) {
    RowPatch copy = new RowPatch(this);
    copy.row = row;
    copy.hasRow = true;
    return copy;
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
    return other instanceof RowPatch that
        && java.util.Objects.equals(this.row, that.row)
        && this.hasRow == that.hasRow;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.row, this.hasRow);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "RowPatch["
        + "row=" + this.row
        + ", hasRow=" + this.hasRow
        + "]";
  }
}
