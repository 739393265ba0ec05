package com.acme.odd;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code records}.
 *
 * @param id column {@code records.id}
 * @param _1st column {@code records.1st}, or null
 * @param quoted column <code>records."quoted"</code>, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:3"
)
public record Record(long id, java.lang. @Nullable String _1st, java.lang. @Nullable String quoted) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code records.id}
   * @return the copy
   */
  public Record withId(long id) {
    return new Record(id, this._1st, this.quoted);
  }

  /**
   * Returns a copy with another value.
   *
   * @param _1st column {@code records.1st}, or null
   * @return the copy
   */
  public Record with_1st(java.lang. @Nullable String _1st) {
    return new Record(this.id, _1st, this.quoted);
  }

  /**
   * Returns a copy with another value.
   *
   * @param quoted column <code>records."quoted"</code>, or null
   * @return the copy
   */
  public Record withQuoted(java.lang. @Nullable String quoted) {
    return new Record(this.id, this._1st, quoted);
  }
}
