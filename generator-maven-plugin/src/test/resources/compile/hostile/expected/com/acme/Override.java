package com.acme;

/**
 * One row of table {@code Override}.
 *
 * @param id column {@code Override.id}
 * @param override column {@code Override.override}
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:4"
)
public record Override(long id, boolean override) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Override.id}
   * @return the copy
   */
  public Override withId(long id) {
    return new Override(id, this.override);
  }

  /**
   * Returns a copy with another value.
   *
   * @param override column {@code Override.override}
   * @return the copy
   */
  public Override withOverride(boolean override) {
    return new Override(this.id, override);
  }
}
