package com.acme;

import java.math.BigDecimal;

/**
 * One row of table {@code SqlText}.
 *
 * @param id column {@code SqlText.id}
 * @param a column {@code SqlText.a}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:18"
)
public record SqlText(long id, @org.jspecify.annotations.Nullable BigDecimal a) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code SqlText.id}
   * @return the copy
   */
  public SqlText withId(long id) {
    return new SqlText(id, this.a);
  }

  /**
   * Returns a copy with another value.
   *
   * @param a column {@code SqlText.a}, or null
   * @return the copy
   */
  public SqlText withA(@org.jspecify.annotations.Nullable BigDecimal a) {
    return new SqlText(this.id, a);
  }
}
