package com.acme;

import java.util.stream.Stream;

/**
 * Reads and writes table {@code Builder} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:23"
)
public interface BuilderTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static BuilderTable of(dev.sluice.runtime.SqlSession session) {
    return new BuilderTableImpl(session);
  }

  /**
   * Adds a row.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Builder insert(NewBuilder row);

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return how many were added
   */
  long insertAll(Iterable<NewBuilder> rows);

  /**
   * Adds rows as a stream gives them, all or none, in constant memory.
   *
   * @param rows the rows, read once; closing the stream is the caller's
   * @return how many were added
   */
  default long insertAll(Stream<NewBuilder> rows) {
    return insertAll((Iterable<NewBuilder>) rows::iterator);
  }

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return the rows as they were stored, in the same order, unmodifiable
   */
  java.util.List<Builder> insertAllReturning(Iterable<NewBuilder> rows);

  /**
   * Adds a row, unless that would violate a constraint.
   *
   * @param row the row
   * @return whether it was added
   */
  boolean insertOrIgnore(NewBuilder row);

  /**
   * Adds a row, or changes the one that has the same key, whose columns stay as they are where no value is given.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Builder upsert(NewBuilder row);

  /**
   * Changes all columns of the row that has the same key.
   *
   * @param row the row
   * @return whether there is such a row
   */
  boolean update(Builder row);

  /**
   * Changes some columns of the row with a key.
   *
   * @param id column {@code Builder.id}
   * @param patch what changes
   * @return whether there is such a row
   */
  boolean update(long id, BuilderPatch patch);

  /**
   * Deletes the row with a key.
   *
   * @param id column {@code Builder.id}
   * @return whether there was such a row
   */
  boolean delete(long id);

  /**
   * Reads the row with a key.
   *
   * @param id column {@code Builder.id}
   * @return the row, or empty if there is none
   */
  java.util.Optional<Builder> byId(long id);

  /**
   * Reads all rows in the order of their keys.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<Builder> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
