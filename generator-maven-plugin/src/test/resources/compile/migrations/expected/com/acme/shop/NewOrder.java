package com.acme.shop;

import java.math.BigDecimal;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code orders} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:7"
)
public final class NewOrder {
  private @Nullable Long id;

  private long customer;

  private @Nullable BigDecimal total;

  private @Nullable Long priority;

  private @Nullable String remark;

  private boolean hasRemark;

  /**
   * Begins with what must be given.
   *
   * @param customer column {@code orders.customer}
   */
  public NewOrder(long customer) {
    this.customer = customer;
  }

  private NewOrder(NewOrder other) {
    this.id = other.id;
    this.customer = other.customer;
    this.total = other.total;
    this.priority = other.priority;
    this.remark = other.remark;
    this.hasRemark = other.hasRemark;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code orders.id}
   * @return the copy
   */
  public NewOrder withId(long id) {
    NewOrder copy = new NewOrder(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param customer column {@code orders.customer}
   * @return the copy
   */
  public NewOrder withCustomer(long customer) {
    NewOrder copy = new NewOrder(this);
    copy.customer = customer;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param total column {@code orders.total}
   * @return the copy
   */
  public NewOrder withTotal(BigDecimal total) {
    NewOrder copy = new NewOrder(this);
    copy.total = Objects.requireNonNull(total, "total");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param priority column {@code orders.priority}
   * @return the copy
   */
  public NewOrder withPriority(long priority) {
    NewOrder copy = new NewOrder(this);
    copy.priority = priority;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param remark column {@code orders.remark}, or null
   * @return the copy
   */
  public NewOrder withRemark(@Nullable String remark) {
    NewOrder copy = new NewOrder(this);
    copy.remark = remark;
    copy.hasRemark = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.customer}
   */
  public long customer() {
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
    return other instanceof NewOrder that
        && Objects.equals(this.id, that.id)
        && this.customer == that.customer
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.priority, that.priority)
        && Objects.equals(this.remark, that.remark)
        && this.hasRemark == that.hasRemark;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.customer, this.total, this.priority, this.remark,
        this.hasRemark);
  }

  @Override
  public String toString() {
    return "NewOrder["
        + "id=" + this.id
        + ", customer=" + this.customer
        + ", total=" + this.total
        + ", priority=" + this.priority
        + ", remark=" + this.remark
        + ", hasRemark=" + this.hasRemark
        + "]";
  }
}
