package com.acme;

import java.time.Instant;

/**
 * A row of table {@code Collection} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:13"
)
public final class NewCollection {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private @org.jspecify.annotations.Nullable Instant a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public NewCollection() {
  }

  private NewCollection(NewCollection other) {
    this.id = other.id;
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Collection.id}
   * @return the copy
   */
  public NewCollection withId(long id) {
    NewCollection copy = new NewCollection(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Collection.a}, or null
   * @return the copy
   */
  public NewCollection withA(@org.jspecify.annotations.Nullable Instant a) {
    NewCollection copy = new NewCollection(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Collection.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewCollection that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.a, that.a)
        && this.hasA == that.hasA;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.a, this.hasA);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewCollection["
        + "id=" + this.id
        + ", a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
