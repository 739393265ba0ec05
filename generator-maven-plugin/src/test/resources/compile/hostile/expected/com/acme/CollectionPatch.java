package com.acme;

import java.time.Instant;

/**
 * New values for some columns of a row of table {@code Collection}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:13"
)
public final class CollectionPatch {
  private @org.jspecify.annotations.Nullable Instant a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public CollectionPatch() {
  }

  private CollectionPatch(CollectionPatch other) {
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Collection.a}, or null
   * @return the copy
   */
  public CollectionPatch withA(@org.jspecify.annotations.Nullable Instant a) {
    CollectionPatch copy = new CollectionPatch(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Collection.a}, or null; null too when it is not given
   */
  public @org.jspecify.annotations.Nullable Instant a() {
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
    return other instanceof CollectionPatch that
        && java.util.Objects.equals(this.a, that.a)
        && this.hasA == that.hasA;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.a, this.hasA);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "CollectionPatch["
        + "a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
