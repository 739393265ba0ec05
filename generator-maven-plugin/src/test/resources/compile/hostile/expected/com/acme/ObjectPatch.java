package com.acme;

/**
 * New values for some columns of a row of table {@code Object}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:5"
)
public final class ObjectPatch {
  private byte @org.jspecify.annotations.Nullable [] data;

  private java.lang. @org.jspecify.annotations.Nullable Double double_;

  /**
   * Begins without any value.
   */
  public ObjectPatch() {
  }

  private ObjectPatch(ObjectPatch other) {
    this.data = other.data;
    this.double_ = other.double_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param data column {@code Object.data}
   * @return the copy
   */
  public ObjectPatch withData(byte[] data) {
    ObjectPatch copy = new ObjectPatch(this);
    copy.data = java.util.Objects.requireNonNull(data, "data");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param double_ column {@code Object.double}
   * @return the copy
   */
  public ObjectPatch withDouble_(double double_) {
    ObjectPatch copy = new ObjectPatch(this);
    copy.double_ = double_;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Object.data}; null when it is not given
   */
  public byte @org.jspecify.annotations.Nullable [] data() {
    return this.data;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Object.double}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Double double_() {
    return this.double_;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof ObjectPatch that
        && java.util.Arrays.equals(this.data, that.data)
        && java.util.Objects.equals(this.double_, that.double_);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(java.util.Arrays.hashCode(this.data), this.double_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "ObjectPatch["
        + "data=" + (this.data == null ? "null" : this.data.length + " bytes")
        + ", double_=" + this.double_
        + "]";
  }
}
