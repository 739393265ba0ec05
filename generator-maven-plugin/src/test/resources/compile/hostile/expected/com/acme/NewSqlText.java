package com.acme;

import java.math.BigDecimal;

/**
 * A row of table {@code SqlText} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:18"
)
public final class NewSqlText {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private @org.jspecify.annotations.Nullable BigDecimal a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public NewSqlText() {
  }

  private NewSqlText(NewSqlText other) {
    this.id = other.id;
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code SqlText.id}
   * @return the copy
   */
  public NewSqlText withId(long id) {
    NewSqlText copy = new NewSqlText(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code SqlText.a}, or null
   * @return the copy
   */
  public NewSqlText withA(@org.jspecify.annotations.Nullable BigDecimal a) {
    NewSqlText copy = new NewSqlText(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code SqlText.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code SqlText.a}, or null; null too when it is not given
   */
  public @org.jspecify.annotations.Nullable BigDecimal a() {
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
    return other instanceof NewSqlText that
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
    return "NewSqlText["
        + "id=" + this.id
        + ", a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
