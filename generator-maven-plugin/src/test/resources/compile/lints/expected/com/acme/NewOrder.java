package com.acme;

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
    comments = "com/acme/orders.sql:1"
)
public final class NewOrder {
  private @Nullable Long id;

  private String customer;

  private String note;

  /**
   * Begins with what must be given.
   *
   * @param customer column {@code orders.customer}
   * @param note column {@code orders.note}
   */
  public NewOrder(String customer, String note) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.note = Objects.requireNonNull(note, "note");
  }

  private NewOrder(NewOrder other) {
    this.id = other.id;
    this.customer = other.customer;
    this.note = other.note;
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
  public NewOrder withCustomer(String customer) {
    NewOrder copy = new NewOrder(this);
    copy.customer = Objects.requireNonNull(customer, "customer");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code orders.note}
   * @return the copy
   */
  public NewOrder withNote(String note) {
    NewOrder copy = new NewOrder(this);
    copy.note = Objects.requireNonNull(note, "note");
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
  public String customer() {
    return this.customer;
  }

  /**
   * Returns a value.
   *
   * @return column {@code orders.note}
   */
  public String note() {
    return this.note;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewOrder that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.customer, that.customer)
        && Objects.equals(this.note, that.note);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.customer, this.note);
  }

  @Override
  public String toString() {
    return "NewOrder["
        + "id=" + this.id
        + ", customer=" + this.customer
        + ", note=" + this.note
        + "]";
  }
}
