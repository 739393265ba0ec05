package com.acme;

/**
 * A row of table {@code Boolean} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:10"
)
public final class NewBoolean {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable Boolean boolean_;

  private boolean hasBoolean_;

  /**
   * Begins without any value.
   */
  public NewBoolean() {
  }

  private NewBoolean(NewBoolean other) {
    this.id = other.id;
    this.boolean_ = other.boolean_;
    this.hasBoolean_ = other.hasBoolean_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Boolean.id}
   * @return the copy
   */
  public NewBoolean withId(long id) {
    NewBoolean copy = new NewBoolean(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param boolean_ column {@code Boolean.boolean}, or null
   * @return the copy
   */
  public NewBoolean withBoolean_(java.lang. @org.jspecify.annotations.Nullable Boolean boolean_) {
    NewBoolean copy = new NewBoolean(this);
    copy.boolean_ = boolean_;
    copy.hasBoolean_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Boolean.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewBoolean that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.boolean_, that.boolean_)
        && this.hasBoolean_ == that.hasBoolean_;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.boolean_, this.hasBoolean_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewBoolean["
        + "id=" + this.id
        + ", boolean_=" + this.boolean_
        + ", hasBoolean_=" + this.hasBoolean_
        + "]";
  }
}
