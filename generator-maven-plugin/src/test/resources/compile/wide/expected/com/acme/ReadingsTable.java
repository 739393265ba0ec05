package com.acme;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes table {@code readings} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/meters.sql:2"
)
public interface ReadingsTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static ReadingsTable of(SqlSession session) {
    return new ReadingsTableImpl(session);
  }

  /**
   * Adds a row.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Reading insert(NewReading row);

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return how many were added
   */
  long insertAll(Iterable<NewReading> rows);

  /**
   * Adds rows as a stream gives them, all or none, in constant memory.
   *
   * @param rows the rows, read once; closing the stream is the caller's
   * @return how many were added
   */
  default long insertAll(Stream<NewReading> rows) {
    return insertAll((Iterable<NewReading>) rows::iterator);
  }

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return the rows as they were stored, in the same order, unmodifiable
   */
  List<Reading> insertAllReturning(Iterable<NewReading> rows);

  /**
   * Adds a row, unless that would violate a constraint.
   *
   * @param row the row
   * @return whether it was added
   */
  boolean insertOrIgnore(NewReading row);

  /**
   * Adds a row, or changes the one that has the same key, whose columns stay as they are where no value is given.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Reading upsert(NewReading row);

  /**
   * Changes all columns of the row that has the same key.
   *
   * @param row the row
   * @return whether there is such a row
   */
  boolean update(Reading row);

  /**
   * Changes some columns of the row with a key.
   *
   * @param id column {@code readings.id}
   * @param patch what changes
   * @return whether there is such a row
   */
  boolean update(long id, ReadingPatch patch);

  /**
   * Deletes the row with a key.
   *
   * @param id column {@code readings.id}
   * @return whether there was such a row
   */
  boolean delete(long id);

  /**
   * Reads the row with a key.
   *
   * @param id column {@code readings.id}
   * @return the row, or empty if there is none
   */
  Optional<Reading> byId(long id);

  /**
   * Reads all rows in the order of their keys.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Reading> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
