package com.acme.odd;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code strings} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:1"
)
public final class NewString {
  private java.lang.String class_;

  private long hashCode_;

  private @Nullable Double größe;

  private boolean hasGröße;

  private byte @Nullable [] toString_;

  private boolean hasToString_;

  /**
   * Begins with what must be given.
   *
   * @param class_ column {@code strings.class}
   * @param hashCode_ column {@code strings.hash code}
   */
  public NewString(java.lang.String class_, long hashCode_) {
    this.class_ = Objects.requireNonNull(class_, "class_");
    this.hashCode_ = hashCode_;
  }

  private NewString(NewString other) {
    this.class_ = other.class_;
    this.hashCode_ = other.hashCode_;
    this.größe = other.größe;
    this.hasGröße = other.hasGröße;
    this.toString_ = other.toString_;
    this.hasToString_ = other.hasToString_;
  }

  /**
   * Returns a copy with another value.
   *
   * @param class_ column {@code strings.class}
   * @return the copy
   */
  public NewString withClass_(java.lang.String class_) {
    NewString copy = new NewString(this);
    copy.class_ = Objects.requireNonNull(class_, "class_");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param hashCode_ column {@code strings.hash code}
   * @return the copy
   */
  public NewString withHashCode_(long hashCode_) {
    NewString copy = new NewString(this);
    copy.hashCode_ = hashCode_;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param größe column <code>strings.größe</code>, or null
   * @return the copy
   */
  public NewString withGröße(@Nullable Double größe) {
    NewString copy = new NewString(this);
    copy.größe = größe;
    copy.hasGröße = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param toString_ column {@code strings.to-string}, or null
   * @return the copy
   */
  public NewString withToString_(byte @Nullable [] toString_) {
    NewString copy = new NewString(this);
    copy.toString_ = toString_;
    copy.hasToString_ = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code strings.class}
   */
  public java.lang.String class_() {
    return this.class_;
  }

  /**
   * Returns a value.
   *
   * @return column {@code strings.hash code}
   */
  public long hashCode_() {
    return this.hashCode_;
  }

  /**
   * Returns a value.
   *
   * @return column <code>strings.größe</code>, or null; null too when it is not given
   */
  public @Nullable Double größe() {
    return this.größe;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasGröße() {
    return this.hasGröße;
  }

  /**
   * Returns a value.
   *
   * @return column {@code strings.to-string}, or null; null too when it is not given
   */
  public byte @Nullable [] toString_() {
    return this.toString_;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasToString_() {
    return this.hasToString_;
  }

  @Override
  public boolean equals(java.lang. @Nullable Object other) {
    return other instanceof NewString that
        && Objects.equals(this.class_, that.class_)
        && this.hashCode_ == that.hashCode_
        && Objects.equals(this.größe, that.größe)
        && this.hasGröße == that.hasGröße
        && Arrays.equals(this.toString_, that.toString_)
        && this.hasToString_ == that.hasToString_;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.class_, this.hashCode_, this.größe, this.hasGröße,
        Arrays.hashCode(this.toString_), this.hasToString_);
  }

  @Override
  public java.lang.String toString() {
    return "NewString["
        + "class_=" + this.class_
        + ", hashCode_=" + this.hashCode_
        + ", größe=" + this.größe
        + ", hasGröße=" + this.hasGröße
        + ", toString_=" + (this.toString_ == null ? "null" : this.toString_.length + " bytes")
        + ", hasToString_=" + this.hasToString_
        + "]";
  }
}
