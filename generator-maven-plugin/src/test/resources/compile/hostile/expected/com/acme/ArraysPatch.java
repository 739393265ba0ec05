package com.acme;

/**
 * New values for some columns of a row of table {@code Arrays}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:15"
)
public final class ArraysPatch {
  private byte @org.jspecify.annotations.Nullable [] a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public ArraysPatch() {
  }

  private ArraysPatch(ArraysPatch other) {
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Arrays.a}, or null
   * @return the copy
   */
  public ArraysPatch withA(byte @org.jspecify.annotations.Nullable [] a) {
    ArraysPatch copy = new ArraysPatch(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Arrays.a}, or null; null too when it is not given
   */
  public byte @org.jspecify.annotations.Nullable [] a() {
    return this.a;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasA() {
    return this.hasA;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof ArraysPatch that
        && java.util.Arrays.equals(this.a, that.a)
        && this.hasA == that.hasA;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(java.util.Arrays.hashCode(this.a), this.hasA);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "ArraysPatch["
        + "a=" + (this.a == null ? "null" : this.a.length + " bytes")
        + ", hasA=" + this.hasA
        + "]";
  }
}
