package com.acme.odd;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code strings}.
 *
 * @param class_ column {@code strings.class}
 * @param hashCode_ column {@code strings.hash code}
 * @param größe column <code>strings.größe</code>, or null
 * @param toString_ column {@code strings.to-string}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:1"
)
public record String(java.lang.String class_, long hashCode_, @Nullable Double größe,
    byte @Nullable [] toString_) {
  @Override
  public boolean equals(java.lang. @Nullable Object other) {
    return other instanceof String that
        && Objects.equals(this.class_, that.class_)
        && this.hashCode_ == that.hashCode_
        && Objects.equals(this.größe, that.größe)
        && Arrays.equals(this.toString_, that.toString_);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.class_, this.hashCode_, this.größe, Arrays.hashCode(this.toString_));
  }

  @Override
  public java.lang.String toString() {
    return "String["
        + "class_=" + this.class_
        + ", hashCode_=" + this.hashCode_
        + ", größe=" + this.größe
        + ", toString_=" + (this.toString_ == null ? "null" : this.toString_.length + " bytes")
        + "]";
  }

  /**
   * Returns a copy with another value.
   *
   * @param class_ column {@code strings.class}
   * @return the copy
   */
  public String withClass_(java.lang.String class_) {
    return new String(class_, this.hashCode_, this.größe, this.toString_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param hashCode_ column {@code strings.hash code}
   * @return the copy
   */
  public String withHashCode_(long hashCode_) {
    return new String(this.class_, hashCode_, this.größe, this.toString_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param größe column <code>strings.größe</code>, or null
   * @return the copy
   */
  public String withGröße(@Nullable Double größe) {
    return new String(this.class_, this.hashCode_, größe, this.toString_);
  }

  /**
   * Returns a copy with another value.
   *
   * @param toString_ column {@code strings.to-string}, or null
   * @return the copy
   */
  public String withToString_(byte @Nullable [] toString_) {
    return new String(this.class_, this.hashCode_, this.größe, toString_);
  }
}
