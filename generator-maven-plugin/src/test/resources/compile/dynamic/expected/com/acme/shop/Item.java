package com.acme.shop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What is sold.
 *
 * <p>One row of table {@code items}.
 *
 * @param id column {@code items.id}
 * @param name column {@code items.name}
 * @param price column {@code items.price}
 * @param soldOut column {@code items.sold_out}, or null
 * @param created column {@code items.created}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/items.sql:2"
)
public record Item(long id, String name, BigDecimal price, @Nullable LocalDate soldOut, Instant created) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code items.id}
   * @return the copy
   */
  public Item withId(long id) {
    return new Item(id, this.name, this.price, this.soldOut, this.created);
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code items.name}
   * @return the copy
   */
  public Item withName(String name) {
    return new Item(this.id, name, this.price, this.soldOut, this.created);
  }

  /**
   * Returns a copy with another value.
   *
   * @param price column {@code items.price}
   * @return the copy
   */
  public Item withPrice(BigDecimal price) {
    return new Item(this.id, this.name, price, this.soldOut, this.created);
  }

  /**
   * Returns a copy with another value.
   *
   * @param soldOut column {@code items.sold_out}, or null
   * @return the copy
   */
  public Item withSoldOut(@Nullable LocalDate soldOut) {
    return new Item(this.id, this.name, this.price, soldOut, this.created);
  }

  /**
   * Returns a copy with another value.
   *
   * @param created column {@code items.created}
   * @return the copy
   */
  public Item withCreated(Instant created) {
    return new Item(this.id, this.name, this.price, this.soldOut, created);
  }
}
