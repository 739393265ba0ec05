package com.acme;

import java.time.LocalDate;

/**
 * New values for some columns of a row of table {@code Optional}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:12"
)
public final class OptionalPatch {
  private @org.jspecify.annotations.Nullable LocalDate a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public OptionalPatch() {
  }

  private OptionalPatch(OptionalPatch other) {
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Optional.a}, or null
   * @return the copy
   */
  public OptionalPatch withA(@org.jspecify.annotations.Nullable LocalDate a) {
    OptionalPatch copy = new OptionalPatch(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Optional.a}, or null; null too when it is not given
   */
  public @org.jspecify.annotations.Nullable LocalDate a() {
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
    return other instanceof OptionalPatch that
        && java.util.Objects.equals(this.a, that.a)
        && this.hasA == that.hasA;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.a, this.hasA);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "OptionalPatch["
        + "a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
