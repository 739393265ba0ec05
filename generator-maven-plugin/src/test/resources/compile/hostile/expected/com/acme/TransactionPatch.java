package com.acme;

/**
 * New values for some columns of a row of table {@code Transaction}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:21"
)
public final class TransactionPatch {
  private java.lang. @org.jspecify.annotations.Nullable String tx;

  private boolean hasTx;

  /**
   * Begins without any value.
   */
  public TransactionPatch() {
  }

  private TransactionPatch(TransactionPatch other) {
    this.tx = other.tx;
    this.hasTx = other.hasTx;
  }

  /**
   * Returns a copy with another value.
   *
   * @param tx column {@code Transaction.tx}, or null
   * @return the copy
   */
  public TransactionPatch withTx(java.lang. @org.jspecify.annotations.Nullable String tx) {
    TransactionPatch copy = new TransactionPatch(this);
    copy.tx = tx;
    copy.hasTx = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Transaction.tx}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String tx() {
    return this.tx;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasTx() {
    return this.hasTx;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof TransactionPatch that
        && java.util.Objects.equals(this.tx, that.tx)
        && this.hasTx == that.hasTx;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.tx, this.hasTx);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "TransactionPatch["
        + "tx=" + this.tx
        + ", hasTx=" + this.hasTx
        + "]";
  }
}
