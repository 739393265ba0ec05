package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code words}.
 *
 * @param title column {@code words.title}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql:5"
)
public record Word(@Nullable String title) {
  /**
   * Returns a copy with another value.
   *
   * @param title column {@code words.title}, or null
   * @return the copy
   */
  public Word withTitle(@Nullable String title) {
    return new Word(title);
  }
}
