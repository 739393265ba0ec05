package com.acme;

/**
 * One row of table {@code Transaction}.
 *
 * @param id column {@code Transaction.id}
 * @param tx column {@code Transaction.tx}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:21"
)
public record Transaction(long id, java.lang. @org.jspecify.annotations.Nullable String tx) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Transaction.id}
   * @return the copy
   */
  public Transaction withId(long id) {
    return new Transaction(id, this.tx);
  }

  /**
   * Returns a copy with another value.
   *
   * @param tx column {@code Transaction.tx}, or null
   * @return the copy
   */
  public Transaction withTx(java.lang. @org.jspecify.annotations.Nullable String tx) {
    return new Transaction(this.id, tx);
  }
}
