package com.acme.odd;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes table {@code strings} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:1"
)
public interface StringsTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static StringsTable of(SqlSession session) {
    return new StringsTableImpl(session);
  }

  /**
   * Adds a row.
   *
   * @param row the row
   * @return the row as it was stored
   */
  String insert(NewString row);

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return how many were added
   */
  long insertAll(Iterable<NewString> rows);

  /**
   * Adds rows as a stream gives them, all or none, in constant memory.
   *
   * @param rows the rows, read once; closing the stream is the caller's
   * @return how many were added
   */
  default long insertAll(Stream<NewString> rows) {
    return insertAll((Iterable<NewString>) rows::iterator);
  }

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return the rows as they were stored, in the same order, unmodifiable
   */
  java.util.List<String> insertAllReturning(Iterable<NewString> rows);

  /**
   * Adds a row, unless that would violate a constraint.
   *
   * @param row the row
   * @return whether it was added
   */
  boolean insertOrIgnore(NewString row);

  /**
   * Reads all rows.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<String> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
