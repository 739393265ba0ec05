package com.acme;

/**
 * New values for some columns of a row of table {@code Double}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:9"
)
public final class DoublePatch {
  private java.lang. @org.jspecify.annotations.Nullable Double double_;

  /**
   * Begins without any value.
   */
  public DoublePatch() {
  }

  private DoublePatch(DoublePatch other) {
    this.double_ = other.double_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param double_ column {@code Double.double}
   * @return the copy
   */
  public DoublePatch withDouble_(double double_) {
    DoublePatch copy = new DoublePatch(this);
    copy.double_ = double_;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Double.double}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Double double_() {
    return this.double_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof DoublePatch that
        && java.util.Objects.equals(this.double_, that.double_);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.double_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "DoublePatch["
        + "double_=" + this.double_
        + "]";
  }
}
