package com.acme;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code todos}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/todos.sql:1"
)
public final class TodoPatch {
  private @Nullable String title;

  private @Nullable Boolean done;

  private @Nullable String note;

  private boolean hasNote;

  /**
   * Begins without any value.
   */
  public TodoPatch() {
  }

  private TodoPatch(TodoPatch other) {
    this.title = other.title;
    this.done = other.done;
    this.note = other.note;
    this.hasNote = other.hasNote;
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code todos.title}
   * @return the copy
   */
  public TodoPatch withTitle(String title) {
    TodoPatch copy = new TodoPatch(this);
    copy.title = Objects.requireNonNull(title, "title");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param done column {@code todos.done}
   * @return the copy
   */
  public TodoPatch withDone(boolean done) {
    TodoPatch copy = new TodoPatch(this);
    copy.done = done;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code todos.note}, or null
   * @return the copy
   */
  public TodoPatch withNote(@Nullable String note) {
    TodoPatch copy = new TodoPatch(this);
    copy.note = note;
    copy.hasNote = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code todos.title}; null when it is not given
   */
  public @Nullable String title() {
    return this.title;
  }

  /**
   * Returns a value.
   *
   * @return column {@code todos.done}; null when it is not given
   */
  public @Nullable Boolean done() {
    return this.done;
  }

  /**
   * Returns a value.
   *
   * @return column {@code todos.note}, or null; null too when it is not given
   */
  public @Nullable String note() {
    return this.note;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasNote() {
    return this.hasNote;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TodoPatch that
        && Objects.equals(this.title, that.title)
        && Objects.equals(this.done, that.done)
        && Objects.equals(this.note, that.note)
        && this.hasNote == that.hasNote;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.title, this.done, this.note, this.hasNote);
  }

  @Override
  public String toString() {
    return "TodoPatch["
        + "title=" + this.title
        + ", done=" + this.done
        + ", note=" + this.note
        + ", hasNote=" + this.hasNote
        + "]";
  }
}
