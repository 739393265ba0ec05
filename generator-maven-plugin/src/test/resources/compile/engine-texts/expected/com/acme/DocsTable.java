package com.acme;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes table {@code docs} without SQL of one's own.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql:1"
)
public interface DocsTable {
  /**
   * Returns the accessor on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static DocsTable of(SqlSession session) {
    return new DocsTableImpl(session);
  }

  /**
   * Adds a row.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Doc insert(NewDoc row);

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return how many were added
   */
  long insertAll(Iterable<NewDoc> rows);

  /**
   * Adds rows as a stream gives them, all or none, in constant memory.
   *
   * @param rows the rows, read once; closing the stream is the caller's
   * @return how many were added
   */
  default long insertAll(Stream<NewDoc> rows) {
    return insertAll((Iterable<NewDoc>) rows::iterator);
  }

  /**
   * Adds rows, all or none.
   *
   * @param rows the rows in order, perhaps none
   * @return the rows as they were stored, in the same order, unmodifiable
   */
  List<Doc> insertAllReturning(Iterable<NewDoc> rows);

  /**
   * Adds a row, unless that would violate a constraint.
   *
   * @param row the row
   * @return whether it was added
   */
  boolean insertOrIgnore(NewDoc row);

  /**
   * Adds a row, or changes the one that has the same key, whose columns stay as they are where no value is given.
   *
   * @param row the row
   * @return the row as it was stored
   */
  Doc upsert(NewDoc row);

  /**
   * Changes all columns of the row that has the same key.
   *
   * @param row the row
   * @return whether there is such a row
   */
  boolean update(Doc row);

  /**
   * Changes some columns of the row with a key.
   *
   * @param id column {@code docs.id}
   * @param patch what changes
   * @return whether there is such a row
   */
  boolean update(long id, DocPatch patch);

  /**
   * Deletes the row with a key.
   *
   * @param id column {@code docs.id}
   * @return whether there was such a row
   */
  boolean delete(long id);

  /**
   * Reads the row with a key.
   *
   * @param id column {@code docs.id}
   * @return the row, or empty if there is none
   */
  Optional<Doc> byId(long id);

  /**
   * Reads all rows in the order of their keys.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Doc> all();

  /**
   * Counts the rows.
   *
   * @return the number of rows
   */
  long count();
}
