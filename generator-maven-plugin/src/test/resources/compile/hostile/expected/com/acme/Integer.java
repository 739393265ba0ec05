package com.acme;

/**
 * One row of table {@code Integer}.
 *
 * @param id column {@code Integer.id}
 * @param int_ column {@code Integer.int}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:8"
)
public record Integer(long id, java.lang. @org.jspecify.annotations.Nullable Long int_) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Integer.id}
   * @return the copy
   */
  public Integer withId(long id) {
    return new Integer(id, this.int_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param int_ column {@code Integer.int}, or null
   * @return the copy
   */
  public Integer withInt_(java.lang. @org.jspecify.annotations.Nullable Long int_) {
    return new Integer(this.id, int_);
  }
}
