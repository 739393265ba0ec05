package com.acme.odd;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code lists} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:4"
)
public final class NewList {
  private @Nullable Long id;

  private java.lang.String session;

  private java.lang.String row;

  /**
   * Begins with what must be given.
   *
   * @param session column {@code lists.session}
   * @param row column {@code lists.row}
   */
  public NewList(java.lang.String session, java.lang.String row) {
    this.session = Objects.requireNonNull(session, "session");
    this.row = Objects.requireNonNull(row, "row");
  }

  private NewList(NewList other) {
    this.id = other.id;
    this.session = other.session;
    this.row = other.row;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code lists.id}
   * @return the copy
   */
  public NewList withId(long id) {
    NewList copy = new NewList(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param session column {@code lists.session}
   * @return the copy
   */
  public NewList withSession(java.lang.String session) {
    NewList copy = new NewList(this);
    copy.session = Objects.requireNonNull(session, "session");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param row column {@code lists.row}
   * @return the copy
   */
  public NewList withRow(java.lang.String row) {
    NewList copy = new NewList(this);
    copy.row = Objects.requireNonNull(row, "row");
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code lists.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code lists.session}
   */
  public java.lang.String session() {
    return this.session;
  }

  /**
   * Returns a value.
   *
   * @return column {@code lists.row}
   */
  public java.lang.String row() {
    return this.row;
  }

  @Override
  public boolean equals(java.lang. @Nullable Object other) {
    return other instanceof NewList that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.session, that.session)
        && Objects.equals(this.row, that.row);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.session, this.row);
  }

  @Override
  public java.lang.String toString() {
    return "NewList["
        + "id=" + this.id
        + ", session=" + this.session
        + ", row=" + this.row
        + "]";
  }
}
