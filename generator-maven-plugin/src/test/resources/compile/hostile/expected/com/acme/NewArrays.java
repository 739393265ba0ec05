package com.acme;

/**
 * A row of table {@code Arrays} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:15"
)
public final class NewArrays {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private byte @org.jspecify.annotations.Nullable [] a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public NewArrays() {
  }

  private NewArrays(NewArrays other) {
    this.id = other.id;
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Arrays.id}
   * @return the copy
   */
  public NewArrays withId(long id) {
    NewArrays copy = new NewArrays(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code Arrays.a}, or null
   * @return the copy
   */
  public NewArrays withA(byte @org.jspecify.annotations.Nullable [] a) {
    NewArrays copy = new NewArrays(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Arrays.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewArrays that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Arrays.equals(this.a, that.a)
        && this.hasA == that.hasA;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, java.util.Arrays.hashCode(this.a), this.hasA);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewArrays["
        + "id=" + this.id
        + ", a=" + (this.a == null ? "null" : this.a.length + " bytes")
        + ", hasA=" + this.hasA
        + "]";
  }
}
