package com.acme.odd;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * One row of table {@code lists}.
 *
 * @param id column {@code lists.id}
 * @param session column {@code lists.session}
 * @param row column {@code lists.row}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:4"
)
public record List(long id, java.lang.String session, java.lang.String row) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code lists.id}
   * @return the copy
   */
  public List withId(long id) {
    return new List(id, this.session, this.row);
  }

  /**
   * Returns a copy with another value.
   *
   * @param session column {@code lists.session}
   * @return the copy
   */
  public List withSession(java.lang.String session) {
    return new List(this.id, session, this.row);
  }

  /**
   * Returns a copy with another value.
   *
   * @param row column {@code lists.row}
   * @return the copy
   */
  public List withRow(java.lang.String row) {
    return new List(this.id, this.session, row);
  }
}
