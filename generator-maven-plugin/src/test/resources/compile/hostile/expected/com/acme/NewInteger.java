package com.acme;

/**
 * A row of table {@code Integer} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:8"
)
public final class NewInteger {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable Long int_;

  private boolean hasInt_;

  /**
   * Begins without any value.
   */
  public NewInteger() {
  }

  private NewInteger(NewInteger other) {
    this.id = other.id;
    this.int_ = other.int_;
    this.hasInt_ = other.hasInt_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Integer.id}
   * @return the copy
   */
  public NewInteger withId(long id) {
    NewInteger copy = new NewInteger(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param int_ column {@code Integer.int}, or null
   * @return the copy
   */
  public NewInteger withInt_(java.lang. @org.jspecify.annotations.Nullable Long int_) {
    NewInteger copy = new NewInteger(this);
    copy.int_ = int_;
    copy.hasInt_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Integer.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewInteger that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.int_, that.int_)
        && this.hasInt_ == that.hasInt_;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.int_, this.hasInt_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewInteger["
        + "id=" + this.id
        + ", int_=" + this.int_
        + ", hasInt_=" + this.hasInt_
        + "]";
  }
}
