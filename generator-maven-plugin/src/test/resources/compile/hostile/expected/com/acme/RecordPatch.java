package com.acme;

/**
 * New values for some columns of a row of table {@code Record}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:3"
)
public final class RecordPatch {
  private java.lang. @org.jspecify.annotations.Nullable String record;

  /**
   * Begins without any value.
   */
  public RecordPatch() {
  }

  private RecordPatch(RecordPatch other) {
    this.record = other.record;
  }

  /**
   * Returns a copy with another value.
   *
   * @param record column {@code Record.record}
   * @return the copy
   */
  public RecordPatch withRecord(java.lang.String record) {
    RecordPatch copy = new RecordPatch(this);
    copy.record = java.util.Objects.requireNonNull(record, "record");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Record.record}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String record() {
    return this.record;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof RecordPatch that
        && java.util.Objects.equals(this.record, that.record);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.record);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "RecordPatch["
        + "record=" + this.record
        + "]";
  }
}
