package com.acme.shop;

import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code customers} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:1"
)
public final class NewCustomer {
  private @Nullable Long id;

  private String name;

  private @Nullable LocalDate born;

  private boolean hasBorn;

  /**
   * Begins with what must be given.
   *
   * @param name column {@code customers.name}
   */
  public NewCustomer(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  private NewCustomer(NewCustomer other) {
    this.id = other.id;
    this.name = other.name;
    this.born = other.born;
    this.hasBorn = other.hasBorn;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code customers.id}
   * @return the copy
   */
  public NewCustomer withId(long id) {
    NewCustomer copy = new NewCustomer(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code customers.name}
   * @return the copy
   */
  public NewCustomer withName(String name) {
    NewCustomer copy = new NewCustomer(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param born column {@code customers.born}, or null
   * @return the copy
   */
  public NewCustomer withBorn(@Nullable LocalDate born) {
    NewCustomer copy = new NewCustomer(this);
    copy.born = born;
    copy.hasBorn = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code customers.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code customers.name}
   */
  public String name() {
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
    return other instanceof NewCustomer that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.born, that.born)
        && this.hasBorn == that.hasBorn;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.name, this.born, this.hasBorn);
  }

  @Override
  public String toString() {
    return "NewCustomer["
        + "id=" + this.id
        + ", name=" + this.name
        + ", born=" + this.born
        + ", hasBorn=" + this.hasBorn
        + "]";
  }
}
