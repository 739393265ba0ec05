package com.acme;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/visits.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/visits.sql"
)
public interface VisitsQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static VisitsQueries of(SqlSession session) {
    return new VisitsQueriesImpl(session);
  }

  /**
   * Runs query {@code onDays}.
   *
   * <p>Query {@code onDays} in {@code com/acme/visits.sql}, line 12.
   *
   * @param days values that meet column {@code day}, of any number, perhaps none
   * @return the query, which runs whenever its rows are asked for
   */
  Query<OnDaysRow> onDays(Collection<DayOfWeek> days);

  /**
   * Runs query {@code longest}.
   *
   * <p>Query {@code longest} in {@code com/acme/visits.sql}, line 15.
   *
   * @param from meets column {@code page}
   * @return the only row, or empty if there is none
   */
  Optional<Duration> longest(URI from);

  /**
   * Runs query {@code move}.
   *
   * <p>Query {@code move} in {@code com/acme/visits.sql}, line 17.
   *
   * @param pause meets column {@code pause}
   * @param page meets column {@code page}; null stands for NULL
   * @return the number of rows changed
   */
  long move(Duration pause, @Nullable URI page);

  /**
   * One row of query {@code onDays}.
   *
   * @param id column {@code visits.id}
   * @param pause column {@code visits.pause}, or null
   * @param pages the rows of the list in order, unmodifiable
   */
  record OnDaysRow(long id, @Nullable Duration pause, List<@Nullable URI> pages) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code visits.id}
     * @return the copy
     */
    public OnDaysRow withId(long id) {
      return new OnDaysRow(id, this.pause, this.pages);
    }

    /**
     * Returns a copy with another value.
     *
     * @param pause column {@code visits.pause}, or null
     * @return the copy
     */
    public OnDaysRow withPause(@Nullable Duration pause) {
      return new OnDaysRow(this.id, pause, this.pages);
    }

    /**
     * Returns a copy with another value.
     *
     * @param pages the rows of the list in order, unmodifiable
     * @return the copy
     */
    public OnDaysRow withPages(List<@Nullable URI> pages) {
      return new OnDaysRow(this.id, this.pause, pages);
    }
  }
}
