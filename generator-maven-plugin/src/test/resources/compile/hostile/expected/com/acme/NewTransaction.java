package com.acme;

/**
 * A row of table {@code Transaction} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:21"
)
public final class NewTransaction {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String tx;

  private boolean hasTx;

  /**
   * Begins without any value.
   */
  public NewTransaction() {
  }

  private NewTransaction(NewTransaction other) {
    this.id = other.id;
    this.tx = other.tx;
    this.hasTx = other.hasTx;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Transaction.id}
   * @return the copy
   */
  public NewTransaction withId(long id) {
    NewTransaction copy = new NewTransaction(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param tx column {@code Transaction.tx}, or null
   * @return the copy
   */
  public NewTransaction withTx(java.lang. @org.jspecify.annotations.Nullable String tx) {
    NewTransaction copy = new NewTransaction(this);
    copy.tx = tx;
    copy.hasTx = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Transaction.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewTransaction that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.tx, that.tx)
        && this.hasTx == that.hasTx;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.tx, this.hasTx);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewTransaction["
        + "id=" + this.id
        + ", tx=" + this.tx
        + ", hasTx=" + this.hasTx
        + "]";
  }
}
