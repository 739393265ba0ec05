package com.acme;

import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code docs}.
 *
 * @param id column {@code docs.id}
 * @param title column {@code docs.title}
 * @param at column {@code docs.at}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql:1"
)
public record Doc(long id, String title, @Nullable Instant at) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code docs.id}
   * @return the copy
   */
  public Doc withId(long id) {
    return new Doc(id, this.title, this.at);
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code docs.title}
   * @return the copy
   */
  public Doc withTitle(String title) {
    return new Doc(this.id, title, this.at);
  }

  /**
   * Returns a copy with another value.
   *
   * @param at column {@code docs.at}, or null
   * @return the copy
   */
  public Doc withAt(@Nullable Instant at) {
    return new Doc(this.id, this.title, at);
  }
}
