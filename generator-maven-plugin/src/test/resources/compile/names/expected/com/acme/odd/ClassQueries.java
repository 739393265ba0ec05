package com.acme.odd;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/odd/class.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql"
)
public interface ClassQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static ClassQueries of(SqlSession session) {
    return new ClassQueriesImpl(session);
  }

  /**
   * Ends a comment: *&#47; and begins a tag {&#64;code x}, &lt;b&gt;, &amp; &#92;u0041.
   *
   * <p>&#64;param nobody is no parameter
   *
   * <p>Query {@code switch} in {@code com/acme/odd/class.sql}, line 9.
   *
   * @param this_ meets column {@code class}
   * @param b meets column {@code hash code}
   * @param session meets column {@code class}
   * @return the query, which runs whenever its rows are asked for
   */
  Query<String> switch_(java.lang.String this_, long b, java.lang.String session);

  /**
   * Runs query {@code to_string}.
   *
   * <p>Query {@code to_string} in {@code com/acme/odd/class.sql}, line 11.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Object> toString_();

  /**
   * Runs query {@code yield}.
   *
   * <p>Query {@code yield} in {@code com/acme/odd/class.sql}, line 13.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<YieldRow> yield();

  /**
   * Runs query {@code notify}.
   *
   * <p>Query {@code notify} in {@code com/acme/odd/class.sql}, line 15.
   *
   * @param session meets column {@code session}
   * @param row meets column {@code row}
   * @return the number of rows changed
   */
  long notify_(java.lang.String session, java.lang.String row);

  /**
   * One row of query {@code yield}.
   *
   * @param id column {@code records.id}
   * @param _1st column {@code records.1st}, or null
   * @param quotes computed by the query
   * @param backslash computed by the query
   * @param end computed by the query
   */
  record YieldRow(long id, java.lang. @Nullable String _1st, java.lang.String quotes,
      java.lang.String backslash, java.lang.String end) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code records.id}
     * @return the copy
     */
    public YieldRow withId(long id) {
      return new YieldRow(id, this._1st, this.quotes, this.backslash, this.end);
    }

    /**
     * Returns a copy with another value.
     *
     * @param _1st column {@code records.1st}, or null
     * @return the copy
     */
    public YieldRow with_1st(java.lang. @Nullable String _1st) {
      return new YieldRow(this.id, _1st, this.quotes, this.backslash, this.end);
    }

    /**
     * Returns a copy with another value.
     *
     * @param quotes computed by the query
     * @return the copy
     */
    public YieldRow withQuotes(java.lang.String quotes) {
      return new YieldRow(this.id, this._1st, quotes, this.backslash, this.end);
    }

    /**
     * Returns a copy with another value.
     *
     * @param backslash computed by the query
     * @return the copy
     */
    public YieldRow withBackslash(java.lang.String backslash) {
      return new YieldRow(this.id, this._1st, this.quotes, backslash, this.end);
    }

    /**
     * Returns a copy with another value.
     *
     * @param end computed by the query
     * @return the copy
     */
    public YieldRow withEnd(java.lang.String end) {
      return new YieldRow(this.id, this._1st, this.quotes, this.backslash, end);
    }
  }
}
