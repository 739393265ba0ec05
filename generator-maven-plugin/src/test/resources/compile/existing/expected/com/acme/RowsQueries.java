package com.acme;

import dev.sluice.runtime.Point;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/rows.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/rows.sql"
)
public interface RowsQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static RowsQueries of(SqlSession session) {
    return new RowsQueriesImpl(session);
  }

  /**
   * Runs query {@code corners}.
   *
   * <p>Query {@code corners} in {@code com/acme/rows.sql}, line 6.
   *
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  Query<Point> corners();

  /**
   * Runs query {@code near}.
   *
   * <p>Query {@code near} in {@code com/acme/rows.sql}, line 8.
   *
   * @param x meets column {@code x}
   * @return the query, which runs whenever its rows are asked for
   */
  Query<NearRow> near(double x);

  /**
   * One row of query {@code near}.
   *
   * @param p the row of "dev.sluice.runtime.Point", or null if there is none
   * @param name column {@code points.name}
   * @param left the rows of the list in order, unmodifiable
   */
  record NearRow(@Nullable Point p, String name, List<Point> left) {
    /**
     * Returns a copy with another value.
     *
     * @param p the row of "dev.sluice.runtime.Point", or null if there is none
     * @return the copy
     */
    public NearRow withP(@Nullable Point p) {
      return new NearRow(p, this.name, this.left);
    }

    /**
     * Returns a copy with another value.
     *
     * @param name column {@code points.name}
     * @return the copy
     */
    public NearRow withName(String name) {
      return new NearRow(this.p, name, this.left);
    }

    /**
     * Returns a copy with another value.
     *
     * @param left the rows of the list in order, unmodifiable
     * @return the copy
     */
    public NearRow withLeft(List<Point> left) {
      return new NearRow(this.p, this.name, left);
    }
  }
}
