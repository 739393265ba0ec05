package com.acme;

/**
 * One row of table {@code Object}.
 *
 * @param id column {@code Object.id}
 * @param data column {@code Object.data}
 * @param double_ column {@code Object.double}
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:5"
)
public record Object(long id, byte[] data, double double_) {
  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof Object that
        && this.id == that.id
        && java.util.Arrays.equals(this.data, that.data)
        && java.lang.Double.compare(this.double_, that.double_) == 0;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, java.util.Arrays.hashCode(this.data), this.double_);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "Object["
        + "id=" + this.id
        + ", data=" + this.data.length + " bytes"
        + ", double_=" + this.double_
        + "]";
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Object.id}
   * @return the copy
   */
  public Object withId(long id) {
    return new Object(id, this.data, this.double_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param data column {@code Object.data}
   * @return the copy
   */
  public Object withData(byte[] data) {
    return new Object(this.id, data, this.double_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param double_ column {@code Object.double}
   * @return the copy
   */
  public Object withDouble_(double double_) {
    return new Object(this.id, this.data, double_);
  }
}
