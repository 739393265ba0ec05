package com.acme;

/**
 * One row of table {@code Long}.
 *
 * @param id column {@code Long.id}
 * @param long_ column {@code Long.long}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:7"
)
public record Long(long id, java.lang. @org.jspecify.annotations.Nullable Long long_) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Long.id}
   * @return the copy
   */
  public Long withId(long id) {
    return new Long(id, this.long_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param long_ column {@code Long.long}, or null
   * @return the copy
   */
  public Long withLong_(java.lang. @org.jspecify.annotations.Nullable Long long_) {
    return new Long(this.id, long_);
  }
}
