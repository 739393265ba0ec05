package com.acme;

import java.util.stream.Stream;

/**
 * Reads and writes table {@code Objects} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:6"
)
public interface ObjectsTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static ObjectsTable of(dev.sluice.runtime.SqlSession session) {
    return new ObjectsTableImpl(session);
  }

  /**
   * Adds a row.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Objects insert(NewObjects row);

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return how many were added
   */
  long insertAll(Iterable<NewObjects> rows);

  /**
   * Adds rows as a stream gives them, all or none, in constant memory.
   *
   * @param rows the rows, read once; closing the stream is the caller's
   * @return how many were added
   */
  default long insertAll(Stream<NewObjects> rows) {
    return insertAll((Iterable<NewObjects>) rows::iterator);
  }

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return the rows as they were stored, in the same order, unmodifiable
   */
  java.util.List<Objects> insertAllReturning(Iterable<NewObjects> rows);

  /**
   * Adds a row, unless that would violate a constraint.
   *
   * @param row the row
   * @return whether it was added
   */
  boolean insertOrIgnore(NewObjects row);

  /**
   * Adds a row, or changes the one that has the same key, whose columns stay as they are where no value is given.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Objects upsert(NewObjects row);

  /**
   * Changes all columns of the row that has the same key.
   *
   * @param row the row
   * @return whether there is such a row
   */
  boolean update(Objects row);

  /**
   * Changes some columns of the row with a key.
   *
   * @param id column {@code Objects.id}
   * @param patch what changes
   * @return whether there is such a row
   */
  boolean update(long id, ObjectsPatch patch);

  /**
   * Deletes the row with a key.
   *
   * @param id column {@code Objects.id}
   * @return whether there was such a row
   */
  boolean delete(long id);

  /**
   * Reads the row with a key.
   *
   * @param id column {@code Objects.id}
   * @return the row, or empty if there is none
   */
  java.util.Optional<Objects> byId(long id);

  /**
   * Reads all rows in the order of their keys.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<Objects> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
