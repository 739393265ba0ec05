package com.acme.shop;

import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code orders}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:7"
)
public final class OrderPatch {
  private @Nullable Long customer;

  private @Nullable BigDecimal total;

  private @Nullable Long priority;

  private @Nullable String remark;

  private boolean hasRemark;

  /**
   * Begins without any value.
   */
  public OrderPatch() {
  }

  private OrderPatch(OrderPatch other) {
    this.customer = other.customer;
    this.total = other.total;
    this.priority = other.priority;
    this.remark = other.remark;
    this.hasRemark = other.hasRemark;
  }

  /**
   * Returns a copy with another value.
   *
   * @param customer column {@code orders.customer}
   * @return the copy
   */
  public OrderPatch withCustomer(long customer) {
    OrderPatch copy = new OrderPatch(this);
    copy.customer = customer;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param total column {@code orders.total}
   * @return the copy
   */
  public OrderPatch withTotal(BigDecimal total) {
    OrderPatch copy = new OrderPatch(this);
    copy.total = Objects.requireNonNull(total, "total");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param priority column {@code orders.priority}
   * @return the copy
   */
  public OrderPatch withPriority(long priority) {
    OrderPatch copy = new OrderPatch(this);
    copy.priority = priority;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param remark column {@code orders.remark}, or null
   * @return the copy
   */
  public OrderPatch withRemark(@Nullable String remark) {
    OrderPatch copy = new OrderPatch(this);
    copy.remark = remark;
    copy.hasRemark = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.customer}; null when it is not given
   */
  public @Nullable Long customer() {
    return this.customer;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.total}; null when it is not given
   */
  public @Nullable BigDecimal total() {
    return this.total;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.priority}; null when it is not given
   */
  public @Nullable Long priority() {
    return this.priority;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.remark}, or null; null too when it is not given
   */
  public @Nullable String remark() {
    return this.remark;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasRemark() {
    return this.hasRemark;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderPatch that
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.priority, that.priority)
        && Objects.equals(this.remark, that.remark)
        && this.hasRemark == that.hasRemark;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.customer, this.total, this.priority, this.remark, this.hasRemark);
  }

  @Override
  public String toString() {
    return "OrderPatch["
        + "customer=" + this.customer
        + ", total=" + this.total
        + ", priority=" + this.priority
        + ", remark=" + this.remark
        + ", hasRemark=" + this.hasRemark
        + "]";
  }
}
