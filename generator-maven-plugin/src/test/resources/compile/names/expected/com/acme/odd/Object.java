package com.acme.odd;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code objects}.
 *
 * @param id column {@code objects.id}
 * @param new_ column {@code objects.new}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:2"
)
public record Object(long id, long new_) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code objects.id}
   * @return the copy
   */
  public Object withId(long id) {
    return new Object(id, this.new_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param new_ column {@code objects.new}
   * @return the copy
   */
  public Object withNew_(long new_) {
    return new Object(this.id, new_);
  }
}
