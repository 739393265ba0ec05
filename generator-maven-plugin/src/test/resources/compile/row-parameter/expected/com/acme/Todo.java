package com.acme;

import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code todos}.
 *
 * @param id column {@code todos.id}
 * @param title column {@code todos.title}
 * @param done column {@code todos.done}
 * @param note column {@code todos.note}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/todos.sql:1"
)
public record Todo(long id, String title, boolean done, @Nullable String note) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code todos.id}
   * @return the copy
   */
  public Todo withId(long id) {
    return new Todo(id, this.title, this.done, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param title column {@code todos.title}
   * @return the copy
   */
  public Todo withTitle(String title) {
    return new Todo(this.id, title, this.done, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param done column {@code todos.done}
   * @return the copy
   */
  public Todo withDone(boolean done) {
    return new Todo(this.id, this.title, done, this.note);
  }

  /**
   * Returns a copy with another value.
   *
   * @param note column {@code todos.note}, or null
   * @return the copy
   */
  public Todo withNote(@Nullable String note) {
    return new Todo(this.id, this.title, this.done, note);
  }
}
