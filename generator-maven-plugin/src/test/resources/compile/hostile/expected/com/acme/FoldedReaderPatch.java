package com.acme;

/**
 * New values for some columns of a row of table {@code FoldedReader}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:30"
)
public final class FoldedReaderPatch {
  private java.lang. @org.jspecify.annotations.Nullable String a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public FoldedReaderPatch() {
  }

  private FoldedReaderPatch(FoldedReaderPatch other) {
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code FoldedReader.a}, or null
   * @return the copy
   */
  public FoldedReaderPatch withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    FoldedReaderPatch copy = new FoldedReaderPatch(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code FoldedReader.a}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String a() {
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
    return other instanceof FoldedReaderPatch that
        && java.util.Objects.equals(this.a, that.a)
        && this.hasA == that.hasA;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.a, this.hasA);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "FoldedReaderPatch["
        + "a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
