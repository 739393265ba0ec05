package com.acme;

/**
 * A row of table {@code FoldedReader} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:30"
)
public final class NewFoldedReader {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String a;

  private boolean hasA;

  /**
   * Begins without any value.
   */
  public NewFoldedReader() {
  }

  private NewFoldedReader(NewFoldedReader other) {
    this.id = other.id;
    this.a = other.a;
    this.hasA = other.hasA;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code FoldedReader.id}
   * @return the copy
   */
  public NewFoldedReader withId(long id) {
    NewFoldedReader copy = new NewFoldedReader(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code FoldedReader.a}, or null
   * @return the copy
   */
  public NewFoldedReader withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    NewFoldedReader copy = new NewFoldedReader(this);
    copy.a = a;
    copy.hasA = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code FoldedReader.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewFoldedReader that
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
    return "NewFoldedReader["
        + "id=" + this.id
        + ", a=" + this.a
        + ", hasA=" + this.hasA
        + "]";
  }
}
