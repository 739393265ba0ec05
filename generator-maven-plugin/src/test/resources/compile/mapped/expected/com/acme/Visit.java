package com.acme;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code visits}.
 *
 * @param id column {@code visits.id}
 * @param day column {@code visits.day}
 * @param next column {@code visits.next}, or null
 * @param length column {@code visits.length}
 * @param pause column {@code visits.pause}, or null
 * @param page column {@code visits.page}, or null
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/visits.sql:3"
)
public record Visit(long id, DayOfWeek day, @Nullable DayOfWeek next, Duration length, @Nullable Duration pause,
    @Nullable URI page) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code visits.id}
   * @return the copy
   */
  public Visit withId(long id) {
    return new Visit(id, this.day, this.next, this.length, this.pause, this.page);
  }

  /**
   * Returns a copy with another value.
   *
   * @param day column {@code visits.day}
   * @return the copy
   */
  public Visit withDay(DayOfWeek day) {
    return new Visit(this.id, day, this.next, this.length, this.pause, this.page);
  }

  /**
   * Returns a copy with another value.
   *
   * @param next column {@code visits.next}, or null
   * @return the copy
   */
  public Visit withNext(@Nullable DayOfWeek next) {
    return new Visit(this.id, this.day, next, this.length, this.pause, this.page);
  }

  /**
   * Returns a copy with another value.
   *
   * @param length column {@code visits.length}
   * @return the copy
   */
  public Visit withLength(Duration length) {
    return new Visit(this.id, this.day, this.next, length, this.pause, this.page);
  }

  /**
   * Returns a copy with another value.
   *
   * @param pause column {@code visits.pause}, or null
   * @return the copy
   */
  public Visit withPause(@Nullable Duration pause) {
    return new Visit(this.id, this.day, this.next, this.length, pause, this.page);
  }

  /**
   * Returns a copy with another value.
   *
   * @param page column {@code visits.page}, or null
   * @return the copy
   */
  public Visit withPage(@Nullable URI page) {
    return new Visit(this.id, this.day, this.next, this.length, this.pause, page);
  }
}
