package com.acme.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code items}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/items.sql:2"
)
public final class ItemPatch {
  private @Nullable String name;

  private @Nullable BigDecimal price;

  private @Nullable LocalDate soldOut;

  private boolean hasSoldOut;

  private @Nullable Instant created;

  /**
   * Begins without any value.
   */
  public ItemPatch() {
  }

  private ItemPatch(ItemPatch other) {
    this.name = other.name;
    this.price = other.price;
    this.soldOut = other.soldOut;
    this.hasSoldOut = other.hasSoldOut;
    this.created = other.created;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code items.name}
   * @return the copy
   */
  public ItemPatch withName(String name) {
    ItemPatch copy = new ItemPatch(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param price column {@code items.price}
   * @return the copy
   */
  public ItemPatch withPrice(BigDecimal price) {
    ItemPatch copy = new ItemPatch(this);
    copy.price = Objects.requireNonNull(price, "price");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param soldOut column {@code items.sold_out}, or null
   * @return the copy
   */
  public ItemPatch withSoldOut(@Nullable LocalDate soldOut) {
    ItemPatch copy = new ItemPatch(this);
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
  public ItemPatch withCreated(Instant created) {
    ItemPatch copy = new ItemPatch(this);
    copy.created = Objects.requireNonNull(created, "created");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code items.name}; null when it is not given
   */
  public @Nullable String name() {
    return this.name;
  }

  /**
   * Returns a value.
   *
   * @return column {@code items.price}; null when it is not given
   */
  public @Nullable BigDecimal price() {
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
   * @return column {@code items.created}; null when it is not given
   */
  public @Nullable Instant created() {
    return this.created;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ItemPatch that
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.price, that.price)
        && Objects.equals(this.soldOut, that.soldOut)
        && this.hasSoldOut == that.hasSoldOut
        && Objects.equals(this.created, that.created);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.price, this.soldOut, this.hasSoldOut, this.created);
  }

  @Override
  public String toString() {
    return "ItemPatch["
        + "name=" + this.name
        + ", price=" + this.price
        + ", soldOut=" + this.soldOut
        + ", hasSoldOut=" + this.hasSoldOut
        + ", created=" + this.created
        + "]";
  }
}
