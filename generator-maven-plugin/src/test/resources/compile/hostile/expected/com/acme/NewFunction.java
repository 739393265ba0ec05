package com.acme;

import java.util.UUID;

/**
 * A row of table {@code Function} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:14"
)
public final class NewFunction {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private @org.jspecify.annotations.Nullable UUID a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public NewFunction() {
  }

  private NewFunction(NewFunction other) {
    this.id = other.id;
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Function.id}
   * @return the copy
   */
  public NewFunction withId(long id) {
    NewFunction copy = new NewFunction(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Function.a}, or null
   * @return the copy
   */
  public NewFunction withA(@org.jspecify.annotations.Nullable UUID a) {
    NewFunction copy = new NewFunction(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Function.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Function.a}, or null; null too when it is not given
   */
  public @org.jspecify.annotations.Nullable UUID a() {
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
    return other instanceof NewFunction that
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
    return "NewFunction["
        + "id=" + this.id
        + ", a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
