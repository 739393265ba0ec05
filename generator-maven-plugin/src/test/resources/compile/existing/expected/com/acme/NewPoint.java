package com.acme;

import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code points} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/rows.sql:4"
)
public final class NewPoint {
  private String name;

  private double x;

  private double y;

  /**
   * Begins with what must be given.
   *
   * @param name column {@code points.name}
   * @param x column {@code points.x}
   * @param y column {@code points.y}
   */
  public NewPoint(String name, double x, double y) {
    this.name = Objects.requireNonNull(name, "name");
    this.x = x;
    this.y = y;
  }

  private NewPoint(NewPoint other) {
    this.name = other.name;
    this.x = other.x;
    this.y = other.y;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code points.name}
   * @return the copy
   */
  public NewPoint withName(String name) {
    NewPoint copy = new NewPoint(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param x column {@code points.x}
   * @return the copy
   */
  public NewPoint withX(double x) {
    NewPoint copy = new NewPoint(this);
    copy.x = x;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param y column {@code points.y}
   * @return the copy
   */
  public NewPoint withY(double y) {
    NewPoint copy = new NewPoint(this);
    copy.y = y;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code points.name}
   */
  public String name() {
    return this.name;
  }

  /**
   * Returns a value.
   *
   * @return column {@code points.x}
   */
  public double x() {
    return this.x;
  }

  /**
   * Returns a value.
   *
   * @return column {@code points.y}
   */
  public double y() {
    return this.y;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewPoint that
        && Objects.equals(this.name, that.name)
        && Double.compare(this.x, that.x) == 0
        && Double.compare(this.y, that.y) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.name, this.x, this.y);
  }

  @Override
  public String toString() {
    return "NewPoint["
        + "name=" + this.name
        + ", x=" + this.x
        + ", y=" + this.y
        + "]";
  }
}
