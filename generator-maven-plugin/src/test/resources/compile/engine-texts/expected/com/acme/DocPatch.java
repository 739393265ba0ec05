package com.acme;

import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code docs}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql:1"
)
public final class DocPatch {
  private @Nullable String title;

  private @Nullable Instant at;

  private boolean hasAt;

  /**
   * Begins without any value.
   */
  public DocPatch() {
  }

  private DocPatch(DocPatch other) {
    this.title = other.title;
    this.at = other.at;
    this.hasAt = other.hasAt;
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code docs.title}
   * @return the copy
   */
  public DocPatch withTitle(String title) {
    DocPatch copy = new DocPatch(this);
    copy.title = Objects.requireNonNull(title, "title");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param at column {@code docs.at}, or null
   * @return the copy
   */
  public DocPatch withAt(@Nullable Instant at) {
    DocPatch copy = new DocPatch(this);
    copy.at = at;
    copy.hasAt = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code docs.title}; null when it is not given
   */
  public @Nullable String title() {
    return this.title;
  }

  /**
   * Returns a value.
   *
   * @return column {@code docs.at}, or null; null too when it is not given
   */
  public @Nullable Instant at() {
    return this.at;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasAt() {
    return this.hasAt;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocPatch that
        && Objects.equals(this.title, that.title)
        && Objects.equals(this.at, that.at)
        && this.hasAt == that.hasAt;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.title, this.at, this.hasAt);
  }

  @Override
  public String toString() {
    return "DocPatch["
        + "title=" + this.title
        + ", at=" + this.at
        + ", hasAt=" + this.hasAt
        + "]";
  }
}
