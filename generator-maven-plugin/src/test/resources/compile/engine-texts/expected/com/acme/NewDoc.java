package com.acme;

import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code docs} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql:1"
)
public final class NewDoc {
  private @Nullable Long id;

  private String title;

  private @Nullable Instant at;

  private boolean hasAt;

  /**
   * Begins with what must be given.
   *
   * @param title column {@code docs.title}
   */
  public NewDoc(String title) {
    this.title = Objects.requireNonNull(title, "title");
  }

  private NewDoc(NewDoc other) {
    this.id = other.id;
    this.title = other.title;
    this.at = other.at;
    this.hasAt = other.hasAt;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code docs.id}
   * @return the copy
   */
  public NewDoc withId(long id) {
    NewDoc copy = new NewDoc(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code docs.title}
   * @return the copy
   */
  public NewDoc withTitle(String title) {
    NewDoc copy = new NewDoc(this);
    copy.title = Objects.requireNonNull(title, "title");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param at column {@code docs.at}, or null
   * @return the copy
   */
  public NewDoc withAt(@Nullable Instant at) {
    NewDoc copy = new NewDoc(this);
    copy.at = at;
    copy.hasAt = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code docs.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code docs.title}
   */
  public String title() {
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
    return other instanceof NewDoc that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.title, that.title)
        && Objects.equals(this.at, that.at)
        && this.hasAt == that.hasAt;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.title, this.at, this.hasAt);
  }

  @Override
  public String toString() {
    return "NewDoc["
        + "id=" + this.id
        + ", title=" + this.title
        + ", at=" + this.at
        + ", hasAt=" + this.hasAt
        + "]";
  }
}
