package com.acme;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code todos} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/todos.sql:1"
)
public final class NewTodo {
  private @Nullable Long id;

  private String title;

  private @Nullable Boolean done;

  private @Nullable String note;

  private boolean hasNote;

  /**
   * Begins with what must be given.
   *
   * @param title column {@code todos.title}
   */
  public NewTodo(String title) {
    this.title = Objects.requireNonNull(title, "title");
  }

  private NewTodo(NewTodo other) {
    this.id = other.id;
    this.title = other.title;
    this.done = other.done;
    this.note = other.note;
    this.hasNote = other.hasNote;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code todos.id}
   * @return the copy
   */
  public NewTodo withId(long id) {
    NewTodo copy = new NewTodo(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code todos.title}
   * @return the copy
   */
  public NewTodo withTitle(String title) {
    NewTodo copy = new NewTodo(this);
    copy.title = Objects.requireNonNull(title, "title");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param done column {@code todos.done}
   * @return the copy
   */
  public NewTodo withDone(boolean done) {
    NewTodo copy = new NewTodo(this);
    copy.done = done;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code todos.note}, or null
   * @return the copy
   */
  public NewTodo withNote(@Nullable String note) {
    NewTodo copy = new NewTodo(this);
    copy.note = note;
    copy.hasNote = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code todos.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code todos.title}
   */
  public String title() {
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
    return other instanceof NewTodo that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.title, that.title)
        && Objects.equals(this.done, that.done)
        && Objects.equals(this.note, that.note)
        && this.hasNote == that.hasNote;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.title, this.done, this.note, this.hasNote);
  }

  @Override
  public String toString() {
    return "NewTodo["
        + "id=" + this.id
        + ", title=" + this.title
        + ", done=" + this.done
        + ", note=" + this.note
        + ", hasNote=" + this.hasNote
        + "]";
  }
}
