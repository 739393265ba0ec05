package com.acme;

/**
 * One row of table {@code Row}.
 *
 * @param id column {@code Row.id}
 * @param row column {@code Row.row}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:16"
)
public record Row(long id, java.lang. @org.jspecify.annotations.Nullable String row) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Row.id}
   * @return the copy
   */
  public Row withId(long id) {
    return new Row(id, this.row);
  }

  /**
   * Returns a copy with another value.
   *
   * @param row column {@code Row.row}, or null
   * @return the copy
   */
  public Row withRow(java.lang. @org.jspecify.annotations.Nullable String row) {
    return new Row(this.id, row);
  }
}
