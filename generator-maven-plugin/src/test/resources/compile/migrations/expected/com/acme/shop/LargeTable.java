package com.acme.shop;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes view {@code large} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/orders.sql:17"
)
public interface LargeTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static LargeTable of(SqlSession session) {
    return new LargeTableImpl(session);
  }

  /**
   * Reads all rows.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Large> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
