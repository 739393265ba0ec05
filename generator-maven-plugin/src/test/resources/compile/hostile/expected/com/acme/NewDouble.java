package com.acme;

/**
 * A row of table {@code Double} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:9"
)
public final class NewDouble {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private double double_;

  /**
   * Begins with what must be given.
   *
   * @param double_ column {@code Double.double}
   */
  public NewDouble(double double_) {
    this.double_ = double_;
  }

  private NewDouble(NewDouble other) {
    this.id = other.id;
    this.double_ = other.double_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Double.id}
   * @return the copy
   */
  public NewDouble withId(long id) {
    NewDouble copy = new NewDouble(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param double_ column {@code Double.double}
   * @return the copy
   */
  public NewDouble withDouble_(double double_) {
    NewDouble copy = new NewDouble(this);
    copy.double_ = double_;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Double.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Double.double}
   */
  public double double_() {
    return this.double_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewDouble that
        && java.util.Objects.equals(this.id, that.id)
        && java.lang.Double.compare(this.double_, that.double_) == 0;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.double_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewDouble["
        + "id=" + this.id
        + ", double_=" + this.double_
        + "]";
  }
}
