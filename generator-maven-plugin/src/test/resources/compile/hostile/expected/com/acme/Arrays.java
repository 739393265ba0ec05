package com.acme;

/**
 * One row of table {@code Arrays}.
 *
 * @param id column {@code Arrays.id}
 * @param a column {@code Arrays.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:15"
)
public record Arrays(long id, byte @org.jspecify.annotations.Nullable [] a) {
  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof Arrays that
        && this.id == that.id
        && java.util.Arrays.equals(this.a, that.a);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, java.util.Arrays.hashCode(this.a));
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "Arrays["
        + "id=" + this.id
        + ", a=" + (this.a == null ? "null" : this.a.length + " bytes")
        + "]";
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Arrays.id}
   * @return the copy
   */
  public Arrays withId(long id) {
    return new Arrays(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Arrays.a}, or null
   * @return the copy
   */
  public Arrays withA(byte @org.jspecify.annotations.Nullable [] a) {
    return new Arrays(this.id, a);
  }
}
