package com.acme.odd;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code objects}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:2"
)
public final class ObjectPatch {
  private @Nullable Long new_;

  /**
   * Begins without any value.
   */
  public ObjectPatch() {
  }

  private ObjectPatch(ObjectPatch other) {
    this.new_ = other.new_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param new_ column {@code objects.new}
   * @return the copy
   */
  public ObjectPatch withNew_(long new_) {
    ObjectPatch copy = new ObjectPatch(this);
    copy.new_ = new_;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code objects.new}; null when it is not given
   */
  public @Nullable Long new_() {
    return this.new_;
  }

  @Override
  public boolean equals(java.lang. @Nullable Object other) {
    return other instanceof ObjectPatch that
        && Objects.equals(this.new_, that.new_);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.new_);
  }

  @Override
  public java.lang.String toString() {
    return "ObjectPatch["
        + "new_=" + this.new_
        + "]";
  }
}
