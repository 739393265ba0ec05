package com.acme.shop;

import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code customers}.
 *
 * @param id column {@code customers.id}
 * @param name column {@code customers.name}
 * @param born column {@code customers.born}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:1"
)
public record Customer(long id, String name, @Nullable LocalDate born) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code customers.id}
   * @return the copy
   */
  public Customer withId(long id) {
    return new Customer(id, this.name, this.born);
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code customers.name}
   * @return the copy
   */
  public Customer withName(String name) {
    return new Customer(this.id, name, this.born);
  }

  /**
   * Returns a copy with another value.
   *
   * @param born column {@code customers.born}, or null
   * @return the copy
   */
  public Customer withBorn(@Nullable LocalDate born) {
    return new Customer(this.id, this.name, born);
  }
}
