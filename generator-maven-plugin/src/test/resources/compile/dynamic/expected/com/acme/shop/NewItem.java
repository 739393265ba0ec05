package com.acme.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code items} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/items.sql:2"
)
public final class NewItem {
  private @Nullable Long id;

  private String name;

  private BigDecimal price;

  private @Nullable LocalDate soldOut;

  private boolean hasSoldOut;

  private Instant created;

  /**
   * Begins with what must be given.
   *
   * @param name column {@code items.name}
   * @param price column {@code items.price}
   * @param created column {@code items.created}
   */
  public NewItem(String name, BigDecimal price, Instant created) {
    this.name = Objects.requireNonNull(name, "name");
    this.price = Objects.requireNonNull(price, "price");
    this.created = Objects.requireNonNull(created, "created");
  }

  private NewItem(NewItem other) {
    this.id = other.id;
    this.name = other.name;
    this.price = other.price;
    this.soldOut = other.soldOut;
    this.hasSoldOut = other.hasSoldOut;
    this.created = other.created;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code items.id}
   * @return the copy
   */
  public NewItem withId(long id) {
    NewItem copy = new NewItem(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code items.name}
   * @return the copy
   */
  public NewItem withName(String name) {
    NewItem copy = new NewItem(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param price column {@code items.price}
   * @return the copy
   */
  public NewItem withPrice(BigDecimal price) {
    NewItem copy = new NewItem(this);
    copy.price = Objects.requireNonNull(price, "price");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param soldOut column {@code items.sold_out}, or null
   * @return the copy
   */
  public NewItem withSoldOut(@Nullable LocalDate soldOut) {
    NewItem copy = new NewItem(this);
    copy.soldOut = soldOut;
    copy.hasSoldOut = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param created column {@code items.created}
   * @return the copy
   */
  public NewItem withCreated(Instant created) {
    NewItem copy = new NewItem(this);
    copy.created = Objects.requireNonNull(created, "created");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code items.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code items.name}
   */
  public String name() {
    return this.name;
  }

  /**
   * Returns a value.
   *
   * @return column {@code items.price}
   */
  public BigDecimal price() {
    return this.price;
  }

  /**
   * Returns a value.
   *
   * @return column {@code items.sold_out}, or null; null too when it is not given
   */
  public @Nullable LocalDate soldOut() {
    return this.soldOut;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasSoldOut() {
    return this.hasSoldOut;
  }

  /**
   * Returns a value.
   *
   * @return column {@code items.created}
   */
  public Instant created() {
    return this.created;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewItem that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.price, that.price)
        && Objects.equals(this.soldOut, that.soldOut)
        && this.hasSoldOut == that.hasSoldOut
        && Objects.equals(this.created, that.created);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.name, this.price, this.soldOut, this.hasSoldOut,
        this.created);
  }

  @Override
  public String toString() {
    return "NewItem["
        + "id=" + this.id
        + ", name=" + this.name
        + ", price=" + this.price
        + ", soldOut=" + this.soldOut
        + ", hasSoldOut=" + this.hasSoldOut
        + ", created=" + this.created
        + "]";
  }
}
