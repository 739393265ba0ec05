package com.acme.odd;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code objects} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:2"
)
public final class NewObject {
  private @Nullable Long id;

  private long new_;

  /**
   * Begins with what must be given.
   *
   * @param new_ column {@code objects.new}
   */
  public NewObject(long new_) {
    this.new_ = new_;
  }

  private NewObject(NewObject other) {
    this.id = other.id;
    this.new_ = other.new_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code objects.id}
   * @return the copy
   */
  public NewObject withId(long id) {
    NewObject copy = new NewObject(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param new_ column {@code objects.new}
   * @return the copy
   */
  public NewObject withNew_(long new_) {
    NewObject copy = new NewObject(this);
    copy.new_ = new_;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code objects.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code objects.new}
   */
  public long new_() {
    return this.new_;
  }

  @Override
  public boolean equals(java.lang. @Nullable Object other) {
    return other instanceof NewObject that
        && Objects.equals(this.id, that.id)
        && this.new_ == that.new_;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.new_);
  }

  @Override
  public java.lang.String toString() {
    return "NewObject["
        + "id=" + this.id
        + ", new_=" + this.new_
        + "]";
  }
}
