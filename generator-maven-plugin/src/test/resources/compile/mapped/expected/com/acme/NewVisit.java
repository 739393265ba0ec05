package com.acme;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code visits} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/visits.sql:3"
)
public final class NewVisit {
  private @Nullable Long id;

  private DayOfWeek day;

  private @Nullable DayOfWeek next;

  private boolean hasNext;

  private @Nullable Duration length;

  private @Nullable Duration pause;

  private boolean hasPause;

  private @Nullable URI page;

  private boolean hasPage;

  /**
   * Begins with what must be given.
   *
   * @param day column {@code visits.day}
   */
  public NewVisit(DayOfWeek day) {
    this.day = Objects.requireNonNull(day, "day");
  }

  private NewVisit(NewVisit other) {
    this.id = other.id;
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
   * @param id column {@code visits.id}
   * @return the copy
   */
  public NewVisit withId(long id) {
    NewVisit copy = new NewVisit(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param day column {@code visits.day}
   * @return the copy
   */
  public NewVisit withDay(DayOfWeek day) {
    NewVisit copy = new NewVisit(this);
    copy.day = Objects.requireNonNull(day, "day");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param next column {@code visits.next}, or null
   * @return the copy
   */
  public NewVisit withNext(@Nullable DayOfWeek next) {
    NewVisit copy = new NewVisit(this);
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
  public NewVisit withLength(Duration length) {
    NewVisit copy = new NewVisit(this);
    copy.length = Objects.requireNonNull(length, "length");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param pause column {@code visits.pause}, or null
   * @return the copy
   */
  public NewVisit withPause(@Nullable Duration pause) {
    NewVisit copy = new NewVisit(this);
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
  public NewVisit withPage(@Nullable URI page) {
    NewVisit copy = new NewVisit(this);
    copy.page = page;
    copy.hasPage = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code visits.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code visits.day}
   */
  public DayOfWeek day() {
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
    return other instanceof NewVisit that
        && Objects.equals(this.id, that.id)
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
    return Objects.hash(this.id, this.day, this.next, this.hasNext, this.length, this.pause,
        this.hasPause, this.page, this.hasPage);
  }

  @Override
  public String toString() {
    return "NewVisit["
        + "id=" + this.id
        + ", day=" + this.day
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
