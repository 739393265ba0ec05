package com.acme.shop;

import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What somebody bought.
 *
 * <p>One row of table {@code orders}.
 *
 * @param id column {@code orders.id}
 * @param customer Who pays.
 * @param total In euros.
 * @param orderedAt column {@code orders.ordered_at}
 * @param shipped column {@code orders.shipped}
 * @param note column {@code orders.note}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:2"
)
public record Order(long id, String customer, BigDecimal total, Instant orderedAt, boolean shipped,
    @Nullable String note) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code orders.id}
   * @return the copy
   */
  public Order withId(long id) {
    return new Order(id, this.customer, this.total, this.orderedAt, this.shipped, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param customer Who pays.
   * @return the copy
   */
  public Order withCustomer(String customer) {
    return new Order(this.id, customer, this.total, this.orderedAt, this.shipped, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param total In euros.
   * @return the copy
   */
  public Order withTotal(BigDecimal total) {
    return new Order(this.id, this.customer, total, this.orderedAt, this.shipped, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param orderedAt column {@code orders.ordered_at}
   * @return the copy
   */
  public Order withOrderedAt(Instant orderedAt) {
    return new Order(this.id, this.customer, this.total, orderedAt, this.shipped, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param shipped column {@code orders.shipped}
   * @return the copy
   */
  public Order withShipped(boolean shipped) {
    return new Order(this.id, this.customer, this.total, this.orderedAt, shipped, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code orders.note}, or null
   * @return the copy
   */
  public Order withNote(@Nullable String note) {
    return new Order(this.id, this.customer, this.total, this.orderedAt, this.shipped, note);
  }
}
