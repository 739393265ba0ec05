package com.acme;

/**
 * One row of table {@code Record}.
 *
 * @param id column {@code Record.id}
 * @param record column {@code Record.record}
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:3"
)
public record Record(long id, java.lang.String record) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Record.id}
   * @return the copy
   */
  public Record withId(long id) {
    return new Record(id, this.record);
  }

  /**
   * Returns a copy with another value.
   *
   * @param record column {@code Record.record}
   * @return the copy
   */
  public Record withRecord(java.lang.String record) {
    return new Record(this.id, record);
  }
}
