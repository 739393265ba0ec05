package com.acme;

/**
 * A row of table {@code Record} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:3"
)
public final class NewRecord {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang.String record;

  /**
   * Begins with what must be given.
   *
   * @param record column {@code Record.record}
   */
  public NewRecord(java.lang.String record) {
    this.record = java.util.Objects.requireNonNull(record, "record");
  }

  private NewRecord(NewRecord other) {
    this.id = other.id;
    this.record = other.record;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Record.id}
   * @return the copy
   */
  public NewRecord withId(long id) {
    NewRecord copy = new NewRecord(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param record column {@code Record.record}
   * @return the copy
   */
  public NewRecord withRecord(java.lang.String record) {
    NewRecord copy = new NewRecord(this);
    copy.record = java.util.Objects.requireNonNull(record, "record");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Record.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Record.record}
   */
  public java.lang.String record() {
    return this.record;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewRecord that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.record, that.record);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.record);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewRecord["
        + "id=" + this.id
        + ", record=" + this.record
        + "]";
  }
}
