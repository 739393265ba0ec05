package com.acme.shop;

import java.math.BigDecimal;
import java.time.Instant;
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
    comments = "com/acme/shop/orders.sql:2"
)
public final class NewOrder {
  private @Nullable Long id;

  private String customer;

  private @Nullable BigDecimal total;

  private Instant orderedAt;

  private @Nullable Boolean shipped;

  private @Nullable String note;

  private boolean hasNote;

  /**
   * Begins with what must be given.
   *
   * @param customer Who pays.
   * @param orderedAt column {@code orders.ordered_at}
   */
  public NewOrder(String customer, Instant orderedAt) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.orderedAt = Objects.requireNonNull(orderedAt, "orderedAt");
  }

  private NewOrder(NewOrder other) {
    this.id = other.id;
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
   * @param customer Who pays.
   * @return the copy
   */
  public NewOrder withCustomer(String customer) {
    NewOrder copy = new NewOrder(this);
    copy.customer = Objects.requireNonNull(customer, "customer");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param total In euros.
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
   * @param orderedAt column {@code orders.ordered_at}
   * @return the copy
   */
  public NewOrder withOrderedAt(Instant orderedAt) {
    NewOrder copy = new NewOrder(this);
    copy.orderedAt = Objects.requireNonNull(orderedAt, "orderedAt");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param shipped column {@code orders.shipped}
   * @return the copy
   */
  public NewOrder withShipped(boolean shipped) {
    NewOrder copy = new NewOrder(this);
    copy.shipped = shipped;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code orders.note}, or null
   * @return the copy
   */
  public NewOrder withNote(@Nullable String note) {
    NewOrder copy = new NewOrder(this);
    copy.note = note;
    copy.hasNote = true;
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
   * @return Who pays.
   */
  public String customer() {
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
   * @return column {@code orders.ordered_at}
   */
  public Instant orderedAt() {
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
    return other instanceof NewOrder that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.total, that.total)
        && Objects.equals(this.orderedAt, that.orderedAt)
        && Objects.equals(this.shipped, that.shipped)
        && Objects.equals(this.note, that.note)
        && this.hasNote == that.hasNote;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.customer, this.total, this.orderedAt, this.shipped, this.note,
        this.hasNote);
  }

  @Override
  public String toString() {
    return "NewOrder["
        + "id=" + this.id
        + ", customer=" + this.customer
        + ", total=" + this.total
        + ", orderedAt=" + this.orderedAt
        + ", shipped=" + this.shipped
        + ", note=" + this.note
        + ", hasNote=" + this.hasNote
        + "]";
  }
}
