package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code orders}.
 *
 * @param id column {@code orders.id}
 * @param customer column {@code orders.customer}
 * @param note column {@code orders.note}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql:1"
)
public record Order(long id, String customer, String note) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code orders.id}
   * @return the copy
   */
  public Order withId(long id) {
    return new Order(id, this.customer, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param customer column {@code orders.customer}
   * @return the copy
   */
  public Order withCustomer(String customer) {
    return new Order(this.id, customer, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code orders.note}
   * @return the copy
   */
  public Order withNote(String note) {
    return new Order(this.id, this.customer, note);
  }
}
