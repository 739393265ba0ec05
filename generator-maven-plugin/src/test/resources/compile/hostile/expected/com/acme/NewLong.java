package com.acme;

/**
 * A row of table {@code Long} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:7"
)
public final class NewLong {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable Long long_;

  private boolean hasLong_;

  /**
   * Begins without any value.
   */
  public NewLong() {
  }

  private NewLong(NewLong other) {
    this.id = other.id;
    this.long_ = other.long_;
    this.hasLong_ = other.hasLong_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Long.id}
   * @return the copy
   */
  public NewLong withId(long id) {
    NewLong copy = new NewLong(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param long_ column {@code Long.long}, or null
   * @return the copy
   */
  public NewLong withLong_(java.lang. @org.jspecify.annotations.Nullable Long long_) {
    NewLong copy = new NewLong(this);
    copy.long_ = long_;
    copy.hasLong_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Long.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewLong that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.long_, that.long_)
        && this.hasLong_ == that.hasLong_;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.long_, this.hasLong_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewLong["
        + "id=" + this.id
        + ", long_=" + this.long_
        + ", hasLong_=" + this.hasLong_
        + "]";
  }
}
