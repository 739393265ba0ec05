package com.acme;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code points}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/rows.sql:4"
)
public final class PointPatch {
  private @Nullable Double x;

  private @Nullable Double y;

  /**
   * Begins without any value.
   */
  public PointPatch() {
  }

  private PointPatch(PointPatch other) {
    this.x = other.x;
    this.y = other.y;
  }

  /**
   * Returns a copy with another value.
   *
   * @param x column {@code points.x}
   * @return the copy
   */
  public PointPatch withX(double x) {
    PointPatch copy = new PointPatch(this);
    copy.x = x;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param y column {@code points.y}
   * @return the copy
   */
  public PointPatch withY(double y) {
    PointPatch copy = new PointPatch(this);
    copy.y = y;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code points.x}; null when it is not given
   */
  public @Nullable Double x() {
    return this.x;
  }

  /**
   * Returns a value.
   *
   * @return column {@code points.y}; null when it is not given
   */
  public @Nullable Double y() {
    return this.y;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PointPatch that
        && Objects.equals(this.x, that.x)
        && Objects.equals(this.y, that.y);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.x, this.y);
  }

  @Override
  public String toString() {
    return "PointPatch["
        + "x=" + this.x
        + ", y=" + this.y
        + "]";
  }
}
