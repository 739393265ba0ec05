package com.acme;

/**
 * New values for some columns of a row of table {@code Long}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:7"
)
public final class LongPatch {
  private java.lang. @org.jspecify.annotations.Nullable Long long_;

  private boolean hasLong_;

  /**
   * Begins without any value.
   */
  public LongPatch() {
  }

  private LongPatch(LongPatch other) {
    this.long_ = other.long_;
    this.hasLong_ = other.hasLong_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param long_ column {@code Long.long}, or null
   * @return the copy
   */
  public LongPatch withLong_(java.lang. @org.jspecify.annotations.Nullable Long long_) {
    LongPatch copy = new LongPatch(this);
    copy.long_ = long_;
    copy.hasLong_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Long.long}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long long_() {
    return this.long_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasLong_() {
    return this.hasLong_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof LongPatch that
        && java.util.Objects.equals(this.long_, that.long_)
        && this.hasLong_ == that.hasLong_;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.long_, this.hasLong_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "LongPatch["
        + "long_=" + this.long_
        + ", hasLong_=" + this.hasLong_
        + "]";
  }
}
