package com.acme.shop;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of view {@code large}.
 *
 * @param id column {@code large.id}
 * @param total column {@code large.total}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:17"
)
public record Large(long id, BigDecimal total) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code large.id}
   * @return the copy
   */
  public Large withId(long id) {
    return new Large(id, this.total);
  }

  /**
   * Returns a copy with another value.
   *
   * @param total column {@code large.total}
   * @return the copy
   */
  public Large withTotal(BigDecimal total) {
    return new Large(this.id, total);
  }
}
