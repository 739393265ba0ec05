package com.acme;

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
    comments = "com/acme/orders.sql:1"
)
public final class OrderPatch {
  private @Nullable String customer;

  private @Nullable String note;

  /**
   * Begins without any value.
   */
  public OrderPatch() {
  }

  private OrderPatch(OrderPatch other) {
    this.customer = other.customer;
    this.note = other.note;
  }

  /**
   * Returns a copy with another value.
   *
   * @param customer column {@code orders.customer}
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
   * @param note column {@code orders.note}
   * @return the copy
   */
  public OrderPatch withNote(String note) {
    OrderPatch copy = new OrderPatch(this);
    copy.note = Objects.requireNonNull(note, "note");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.customer}; null when it is not given
   */
  public @Nullable String customer() {
    return this.customer;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.note}; null when it is not given
   */
  public @Nullable String note() {
    return this.note;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof OrderPatch that
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.note, that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.customer, this.note);
  }

  @Override
  public String toString() {
    return "OrderPatch["
        + "customer=" + this.customer
        + ", note=" + this.note
        + "]";
  }
}
