package com.acme;

/**
 * One row of table {@code Double}.
 *
 * @param id column {@code Double.id}
 * @param double_ column {@code Double.double}
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:9"
)
public record Double(long id, double double_) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Double.id}
   * @return the copy
   */
  public Double withId(long id) {
    return new Double(id, this.double_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param double_ column {@code Double.double}
   * @return the copy
   */
  public Double withDouble_(double double_) {
    return new Double(this.id, double_);
  }
}
