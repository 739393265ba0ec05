package com.acme.odd;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code lists}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:4"
)
public final class ListPatch {
  private java.lang. @Nullable String session;

  private java.lang. @Nullable String row;

  /**
   * Begins without any value.
   */
  public ListPatch() {
  }

  private ListPatch(ListPatch other) {
    this.session = other.session;
    this.row = other.row;
  }

  /**
   * Returns a copy with another value.
   *
   * @param session column {@code lists.session}
   * @return the copy
   */
  public ListPatch withSession(java.lang.String session) {
    ListPatch copy = new ListPatch(this);
    copy.session = Objects.requireNonNull(session, "session");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param row column {@code lists.row}
   * @return the copy
   */
  public ListPatch withRow(java.lang.String row) {
    ListPatch copy = new ListPatch(this);
    copy.row = Objects.requireNonNull(row, "row");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code lists.session}; null when it is not given
   */
  public java.lang. @Nullable String session() {
    return this.session;
  }

  /**
   * Returns a value.
   *
   * @return column {@code lists.row}; null when it is not given
   */
  public java.lang. @Nullable String row() {
    return this.row;
  }

  @Override
  public boolean equals(java.lang. @Nullable Object other) {
    return other instanceof ListPatch that
        && Objects.equals(this.session, that.session)
        && Objects.equals(this.row, that.row);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.session, this.row);
  }

  @Override
  public java.lang.String toString() {
    return "ListPatch["
        + "session=" + this.session
        + ", row=" + this.row
        + "]";
  }
}
