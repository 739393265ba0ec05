package com.acme;

import java.time.LocalDate;

/**
 * A row of table {@code Optional} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:12"
)
public final class NewOptional {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private @org.jspecify.annotations.Nullable LocalDate a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public NewOptional() {
  }

  private NewOptional(NewOptional other) {
    this.id = other.id;
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Optional.id}
   * @return the copy
   */
  public NewOptional withId(long id) {
    NewOptional copy = new NewOptional(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Optional.a}, or null
   * @return the copy
   */
  public NewOptional withA(@org.jspecify.annotations.Nullable LocalDate a) {
    NewOptional copy = new NewOptional(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Optional.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewOptional that
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
    return "NewOptional["
        + "id=" + this.id
        + ", a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
