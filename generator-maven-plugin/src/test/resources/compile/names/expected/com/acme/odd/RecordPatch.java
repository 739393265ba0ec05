package com.acme.odd;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code records}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:3"
)
public final class RecordPatch {
  private java.lang. @Nullable String _1st;

  private boolean has_1st;

  private java.lang. @Nullable String quoted;

  private boolean hasQuoted;

  /**
   * Begins without any value.
   */
  public RecordPatch() {
  }

  private RecordPatch(RecordPatch other) {
    this._1st = other._1st;
    this.has_1st = other.has_1st;
    this.quoted = other.quoted;
    this.hasQuoted = other.hasQuoted;
  }

  /**
   * Returns a copy with another value.
   *
   * @param _1st column {@code records.1st}, or null
   * @return the copy
   */
  public RecordPatch with_1st(java.lang. @Nullable String _1st) {
    RecordPatch copy = new RecordPatch(this);
    copy._1st = _1st;
    copy.has_1st = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param quoted column <code>records."quoted"</code>, or null
   * @return the copy
   */
  public RecordPatch withQuoted(java.lang. @Nullable String quoted) {
    RecordPatch copy = new RecordPatch(this);
    copy.quoted = quoted;
    copy.hasQuoted = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code records.1st}, or null; null too when it is not given
   */
  public java.lang. @Nullable String _1st() {
    return this._1st;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean has_1st() {
    return this.has_1st;
  }

  /**
   * Returns a value.
   *
   * @return column <code>records."quoted"</code>, or null; null too when it is not given
   */
  public java.lang. @Nullable String quoted() {
    return this.quoted;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasQuoted() {
    return this.hasQuoted;
  }

  @Override
  public boolean equals(java.lang. @Nullable Object other) {
    return other instanceof RecordPatch that
        && Objects.equals(this._1st, that._1st)
        && this.has_1st == that.has_1st
        && Objects.equals(this.quoted, that.quoted)
        && this.hasQuoted == that.hasQuoted;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this._1st, this.has_1st, this.quoted, this.hasQuoted);
  }

  @Override
  public java.lang.String toString() {
    return "RecordPatch["
        + "_1st=" + this._1st
        + ", has_1st=" + this.has_1st
        + ", quoted=" + this.quoted
        + ", hasQuoted=" + this.hasQuoted
        + "]";
  }
}
