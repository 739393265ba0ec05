package com.acme;

/**
 * New values for some columns of a row of table {@code Boolean}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:10"
)
public final class BooleanPatch {
  private java.lang. @org.jspecify.annotations.Nullable Boolean boolean_;

  private boolean hasBoolean_;

  /**
   * Begins without any value.
   */
  public BooleanPatch() {
  }

  private BooleanPatch(BooleanPatch other) {
    this.boolean_ = other.boolean_;
    this.hasBoolean_ = other.hasBoolean_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param boolean_ column {@code Boolean.boolean}, or null
   * @return the copy
   */
  public BooleanPatch withBoolean_(java.lang. @org.jspecify.annotations.Nullable Boolean boolean_) {
    BooleanPatch copy = new BooleanPatch(this);
    copy.boolean_ = boolean_;
    copy.hasBoolean_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Boolean.boolean}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Boolean boolean_() {
    return this.boolean_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasBoolean_() {
    return this.hasBoolean_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof BooleanPatch that
        && java.util.Objects.equals(this.boolean_, that.boolean_)
        && this.hasBoolean_ == that.hasBoolean_;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.boolean_, this.hasBoolean_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "BooleanPatch["
        + "boolean_=" + this.boolean_
        + ", hasBoolean_=" + this.hasBoolean_
        + "]";
  }
}
