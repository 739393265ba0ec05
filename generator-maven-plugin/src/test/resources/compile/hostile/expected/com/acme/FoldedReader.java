package com.acme;

/**
 * One row of table {@code FoldedReader}.
 *
 * @param id column {@code FoldedReader.id}
 * @param a column {@code FoldedReader.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:30"
)
public record FoldedReader(long id, java.lang. @org.jspecify.annotations.Nullable String a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code FoldedReader.id}
   * @return the copy
   */
  public FoldedReader withId(long id) {
    return new FoldedReader(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code FoldedReader.a}, or null
   * @return the copy
   */
  public FoldedReader withA(java.lang. @org.jspecify.annotations.Nullable String a) {
    return new FoldedReader(this.id, a);
  }
}
