package com.acme.shop;

import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code customers}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:1"
)
public final class CustomerPatch {
  private @Nullable String name;

  private @Nullable LocalDate born;

  private boolean hasBorn;

  /**
   * Begins without any value.
   */
  public CustomerPatch() {
  }

  private CustomerPatch(CustomerPatch other) {
    this.name = other.name;
    this.born = other.born;
    this.hasBorn = other.hasBorn;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code customers.name}
   * @return the copy
   */
  public CustomerPatch withName(String name) {
    CustomerPatch copy = new CustomerPatch(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param born column {@code customers.born}, or null
   * @return the copy
   */
  public CustomerPatch withBorn(@Nullable LocalDate born) {
    CustomerPatch copy = new CustomerPatch(this);
    copy.born = born;
    copy.hasBorn = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code customers.name}; null when it is not given
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * Returns a value.
   *
   * @return column {@code customers.born}, or null; null too when it is not given
   */
  public @Nullable LocalDate born() {
    return this.born;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasBorn() {
    return this.hasBorn;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CustomerPatch that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.born, that.born)
        && this.hasBorn == that.hasBorn;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.born, this.hasBorn);
  }

  @Override
  public String toString() {
    return "CustomerPatch["
        + "name=" + this.name
        + ", born=" + this.born
        + ", hasBorn=" + this.hasBorn
        + "]";
  }
}
