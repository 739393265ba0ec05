package com.acme.shop;

import java.math.BigDecimal;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code orders}.
 *
 * @param id column {@code orders.id}
 * @param customer column {@code orders.customer}
 * @param total column {@code orders.total}
 * @param priority column {@code orders.priority}
 * @param remark column {@code orders.remark}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:7"
)
public record Order(long id, long customer, BigDecimal total, long priority, @Nullable String remark) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code orders.id}
   * @return the copy
   */
  public Order withId(long id) {
    return new Order(id, this.customer, this.total, this.priority, this.remark);
  }

  /**
   * Returns a copy with another value.
   *
   * @param customer column {@code orders.customer}
   * @return the copy
   */
  public Order withCustomer(long customer) {
    return new Order(this.id, customer, this.total, this.priority, this.remark);
  }

  /**
   * Returns a copy with another value.
   *
   * @param total column {@code orders.total}
   * @return the copy
   */
  public Order withTotal(BigDecimal total) {
    return new Order(this.id, this.customer, total, this.priority, this.remark);
  }

  /**
   * Returns a copy with another value.
   *
   * @param priority column {@code orders.priority}
   * @return the copy
   */
  public Order withPriority(long priority) {
    return new Order(this.id, this.customer, this.total, priority, this.remark);
  }

  /**
   * Returns a copy with another value.
   *
   * @param remark column {@code orders.remark}, or null
   * @return the copy
   */
  public Order withRemark(@Nullable String remark) {
    return new Order(this.id, this.customer, this.total, this.priority, remark);
  }
}
