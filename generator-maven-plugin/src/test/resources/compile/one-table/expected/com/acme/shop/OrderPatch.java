package com.acme.shop;

import java.math.BigDecimal;
import java.time.Instant;
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
    comments = "com/acme/shop/orders.sql:2"
)
public final class OrderPatch {
  private @Nullable String customer;

  private @Nullable BigDecimal total;

  private @Nullable Instant orderedAt;

  private @Nullable Boolean shipped;

  private @Nullable String note;

  private boolean hasNote;

  /**
   * Begins without any value.
   */
  public OrderPatch() {
  }

  private OrderPatch(OrderPatch other) {
    this.customer = other.customer;
    this.total = other.total;
    this.orderedAt = other.orderedAt;
    this.shipped = other.shipped;
    this.note = other.note;
    this.hasNote = other.hasNote;
  }

  /**
   * Returns a copy with another value.
   *
   * @param customer Who pays.
   * @return the copy
   */
  public OrderPatch withCustomer(String customer) {
    OrderPatch copy = new OrderPatch(this);
    copy.customer = Objects.requireNonNull(customer, "customer");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param total In euros.
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
   * @param orderedAt column {@code orders.ordered_at}
   * @return the copy
   */
  public OrderPatch withOrderedAt(Instant orderedAt) {
    OrderPatch copy = new OrderPatch(this);
    copy.orderedAt = Objects.requireNonNull(orderedAt, "orderedAt");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param shipped column {@code orders.shipped}
   * @return the copy
   */
  public OrderPatch withShipped(boolean shipped) {
    OrderPatch copy = new OrderPatch(this);
    copy.shipped = shipped;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code orders.note}, or null
   * @return the copy
   */
  public OrderPatch withNote(@Nullable String note) {
    OrderPatch copy = new OrderPatch(this);
    copy.note = note;
    copy.hasNote = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return Who pays.; null when it is not given
   */
  public @Nullable String customer() {
    return this.customer;
  }

  /**
   * Returns a value.
   *
   * @return In euros.; null when it is not given
   */
  public @Nullable BigDecimal total() {
    return this.total;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.ordered_at}; null when it is not given
   */
  public @Nullable Instant orderedAt() {
    return this.orderedAt;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.shipped}; null when it is not given
   */
  public @Nullable Boolean shipped() {
    return this.shipped;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.note}, or null; null too when it is not given
   */
  public @Nullable String note() {
    return this.note;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasNote() {
    return this.hasNote;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderPatch that
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.orderedAt, that.orderedAt)
        && Objects.equals(this.shipped, that.shipped)
        && Objects.equals(this.note, that.note)
        && this.hasNote == that.hasNote;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.customer, this.total, this.orderedAt, this.shipped, this.note,
        this.hasNote);
  }

  @Override
  public String toString() {
    return "OrderPatch["
        + "customer=" + this.customer
        + ", total=" + this.total
        + ", orderedAt=" + this.orderedAt
        + ", shipped=" + this.shipped
        + ", note=" + this.note
        + ", hasNote=" + this.hasNote
        + "]";
  }
}
