package com.acme;

import java.util.stream.Stream;

/**
 * Reads and writes table {@code Record} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:3"
)
public interface RecordTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static RecordTable of(dev.sluice.runtime.SqlSession session) {
    return new RecordTableImpl(session);
  }

  /**
   * Adds a row.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Record insert(NewRecord row);

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return how many were added
   */
  long insertAll(Iterable<NewRecord> rows);

  /**
   * Adds rows as a stream gives them, all or none, in constant memory.
   *
   * @param rows the rows, read once; closing the stream is the caller's
   * @return how many were added
   */
  default long insertAll(Stream<NewRecord> rows) {
    return insertAll((Iterable<NewRecord>) rows::iterator);
  }

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return the rows as they were stored, in the same order, unmodifiable
   */
  java.util.List<Record> insertAllReturning(Iterable<NewRecord> rows);

  /**
   * Adds a row, unless that would violate a constraint.
   *
   * @param row the row
   * @return whether it was added
   */
  boolean insertOrIgnore(NewRecord row);

  /**
   * Adds a row, or changes the one that has the same key, whose columns stay as they are where no value is given.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Record upsert(NewRecord row);

  /**
   * Changes all columns of the row that has the same key.
   *
   * @param row the row
   * @return whether there is such a row
   */
  boolean update(Record row);

  /**
   * Changes some columns of the row with a key.
   *
   * @param id column {@code Record.id}
   * @param patch what changes
   * @return whether there is such a row
   */
  boolean update(long id, RecordPatch patch);

  /**
   * Deletes the row with a key.
   *
   * @param id column {@code Record.id}
   * @return whether there was such a row
   */
  boolean delete(long id);

  /**
   * Reads the row with a key.
   *
   * @param id column {@code Record.id}
   * @return the row, or empty if there is none
   */
  java.util.Optional<Record> byId(long id);

  /**
   * Reads all rows in the order of their keys.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<Record> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
