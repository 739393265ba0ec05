package com.acme;

/**
 * A row of table {@code Object} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:5"
)
public final class NewObject {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private byte[] data;

  private double double_;

  /**
   * Begins with what must be given.
   *
   * @param data column {@code Object.data}
   * @param double_ column {@code Object.double}
   */
  public NewObject(byte[] data, double double_) {
    this.data = java.util.Objects.requireNonNull(data, "data");
    this.double_ = double_;
  }

  private NewObject(NewObject other) {
    this.id = other.id;
    this.data = other.data;
    this.double_ = other.double_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Object.id}
   * @return the copy
   */
  public NewObject withId(long id) {
    NewObject copy = new NewObject(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param data column {@code Object.data}
   * @return the copy
   */
  public NewObject withData(byte[] data) {
    NewObject copy = new NewObject(this);
    copy.data = java.util.Objects.requireNonNull(data, "data");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param double_ column {@code Object.double}
   * @return the copy
   */
  public NewObject withDouble_(double double_) {
    NewObject copy = new NewObject(this);
    copy.double_ = double_;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Object.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Object.data}
   */
  public byte[] data() {
    return this.data;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Object.double}
   */
  public double double_() {
    return this.double_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewObject that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Arrays.equals(this.data, that.data)
        && java.lang.Double.compare(this.double_, that.double_) == 0;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, java.util.Arrays.hashCode(this.data), this.double_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewObject["
        + "id=" + this.id
        + ", data=" + this.data.length + " bytes"
        + ", double_=" + this.double_
        + "]";
  }
}
