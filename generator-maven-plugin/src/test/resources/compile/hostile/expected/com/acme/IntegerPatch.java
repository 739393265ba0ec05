package com.acme;

/**
 * New values for some columns of a row of table {@code Integer}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:8"
)
public final class IntegerPatch {
  private java.lang. @org.jspecify.annotations.Nullable Long int_;

  private boolean hasInt_;

  /**
   * Begins without any value.
   */
  public IntegerPatch() {
  }

  private IntegerPatch(IntegerPatch other) {
    this.int_ = other.int_;
    this.hasInt_ = other.hasInt_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param int_ column {@code Integer.int}, or null
   * @return the copy
   */
  public IntegerPatch withInt_(java.lang. @org.jspecify.annotations.Nullable Long int_) {
    IntegerPatch copy = new IntegerPatch(this);
    copy.int_ = int_;
    copy.hasInt_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Integer.int}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long int_() {
    return this.int_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasInt_() {
    return this.hasInt_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof IntegerPatch that
        && java.util.Objects.equals(this.int_, that.int_)
        && this.hasInt_ == that.hasInt_;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.int_, this.hasInt_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "IntegerPatch["
        + "int_=" + this.int_
        + ", hasInt_=" + this.hasInt_
        + "]";
  }
}
