package com.acme;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * New values for some columns of a row of table {@code visits}. What is not given stays as it is. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/visits.sql:3"
)
public final class VisitPatch {
  private @Nullable DayOfWeek day;

  private @Nullable DayOfWeek next;

  private boolean hasNext;

  private @Nullable Duration length;

  private @Nullable Duration pause;

  private boolean hasPause;

  private @Nullable URI page;

  private boolean hasPage;

  /**
   * Begins without any value.
   */
  public VisitPatch() {
  }

  private VisitPatch(VisitPatch other) {
    this.day = other.day;
    this.next = other.next;
    this.hasNext = other.hasNext;
    this.length = other.length;
    this.pause = other.pause;
    this.hasPause = other.hasPause;
    this.page = other.page;
    this.hasPage = other.hasPage;
  }

  /**
   * Returns a copy with another value.
   *
   * @param day column {@code visits.day}
   * @return the copy
   */
  public VisitPatch withDay(DayOfWeek day) {
    VisitPatch copy = new VisitPatch(this);
    copy.day = Objects.requireNonNull(day, "day");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param next column {@code visits.next}, or null
   * @return the copy
   */
  public VisitPatch withNext(@Nullable DayOfWeek next) {
    VisitPatch copy = new VisitPatch(this);
    copy.next = next;
    copy.hasNext = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param length column {@code visits.length}
   * @return the copy
   */
  public VisitPatch withLength(Duration length) {
    VisitPatch copy = new VisitPatch(this);
    copy.length = Objects.requireNonNull(length, "length");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param pause column {@code visits.pause}, or null
   * @return the copy
   */
  public VisitPatch withPause(@Nullable Duration pause) {
    VisitPatch copy = new VisitPatch(this);
    copy.pause = pause;
    copy.hasPause = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param page column {@code visits.page}, or null
   * @return the copy
   */
  public VisitPatch withPage(@Nullable URI page) {
    VisitPatch copy = new VisitPatch(this);
    copy.page = page;
    copy.hasPage = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code visits.day}; null when it is not given
   */
  public @Nullable DayOfWeek day() {
    return this.day;
  }

  /**
   * Returns a value.
   *
   * @return column {@code visits.next}, or null; null too when it is not given
   */
  public @Nullable DayOfWeek next() {
    return this.next;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasNext() {
    return this.hasNext;
  }

  /**
   * Returns a value.
   *
   * @return column {@code visits.length}; null when it is not given
   */
  public @Nullable Duration length() {
    return this.length;
  }

  /**
   * Returns a value.
   *
   * @return column {@code visits.pause}, or null; null too when it is not given
   */
  public @Nullable Duration pause() {
    return this.pause;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasPause() {
    return this.hasPause;
  }

  /**
   * Returns a value.
   *
   * @return column {@code visits.page}, or null; null too when it is not given
   */
  public @Nullable URI page() {
    return this.page;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasPage() {
    return this.hasPage;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof VisitPatch that
        && Objects.equals(this.day, that.day)
        && Objects.equals(this.next, that.next)
        && this.hasNext == that.hasNext
        && Objects.equals(this.length, that.length)
        && Objects.equals(this.pause, that.pause)
        && this.hasPause == that.hasPause
        && Objects.equals(this.page, that.page)
        && this.hasPage == that.hasPage;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.day, this.next, this.hasNext, this.length, this.pause, this.hasPause,
        this.page, this.hasPage);
  }

  @Override
  public String toString() {
    return "VisitPatch["
        + "day=" + this.day
        + ", next=" + this.next
        + ", hasNext=" + this.hasNext
        + ", length=" + this.length
        + ", pause=" + this.pause
        + ", hasPause=" + this.hasPause
        + ", page=" + this.page
        + ", hasPage=" + this.hasPage
        + "]";
  }
}
