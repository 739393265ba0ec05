package com.acme;

/**
 * One row of table {@code Boolean}.
 *
 * @param id column {@code Boolean.id}
 * @param boolean_ column {@code Boolean.boolean}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:10"
)
public record Boolean(long id, java.lang. @org.jspecify.annotations.Nullable Boolean boolean_) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Boolean.id}
   * @return the copy
   */
  public Boolean withId(long id) {
    return new Boolean(id, this.boolean_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param boolean_ column {@code Boolean.boolean}, or null
   * @return the copy
   */
  public Boolean withBoolean_(java.lang. @org.jspecify.annotations.Nullable Boolean boolean_) {
    return new Boolean(this.id, boolean_);
  }
}
