package com.acme;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.RowReader;
import dev.sluice.runtime.TransactionConsumer;
import dev.sluice.runtime.TransactionFunction;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@link AppDatabase}: of the database itself, or within a transaction.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "AppDatabase"
)
public interface AppSession {
  /**
   * Returns the accessors of the tables.
   *
   * @return the accessors, to be used within this session
   */
  AppTables tables();

  /**
   * Returns the queries of {@code com/acme/docs.sql}.
   *
   * @return the accessor, to be used within this session
   */
  DocsQueries docs();

  /**
   * Describes a query that is composed at run time; it is checked against the schema and translated like a named one.
   *
   * @param sql one SELECT, or a write with RETURNING
   * @param reader reads its rows by position, from 1
   * @param values a value for each parameter in order, null for NULL
   * @param <T> what a row becomes
   * @return the query, which runs whenever its rows are asked for
   */
  <T extends @Nullable Object> Query<T> customSelect(String sql, RowReader<T> reader,
      @Nullable Object... values);

  /**
   * Runs a write that is composed at run time; it is checked against the schema and translated like a named one.
   *
   * @param sql one INSERT, UPDATE or DELETE without RETURNING
   * @param values a value for each parameter in order, null for NULL
   * @return the number of rows inserted, updated or deleted
   */
  long customUpdate(String sql, @Nullable Object... values);

  /**
   * Runs a write, or a CREATE or DROP, that is composed at run time; it is checked against the schema and translated.
   *
   * @param sql one INSERT, UPDATE or DELETE without RETURNING, or one CREATE or DROP
   * @param values a value for each parameter of a write in order, null for NULL
   */
  void customStatement(String sql, @Nullable Object... values);

  /**
   * Runs a body in a transaction; within a transaction, in one nested in it.
   *
   * @param body the work; returning commits, any exception rolls back and is thrown on
   * @param <T> the result
   * @return what the body returned
   */
  <T extends @Nullable Object> T transaction(TransactionFunction<AppSession, T> body);

  /**
   * Runs a body in a transaction, without a result; within a transaction, in one nested in it.
   *
   * @param body the work; returning commits, any exception rolls back and is thrown on
   */
  void inTransaction(TransactionConsumer<AppSession> body);

  /**
   * Sends the writes of a body together, all or none; those that give a number of rows give -1 meanwhile.
   *
   * @param body the work
   * @return the number of rows that its statements without rows changed
   */
  long batch(TransactionConsumer<AppSession> body);

  /**
   * Runs something once the work done so far is committed, and never when it is rolled back.
   *
   * @param action what to run, for example sending a message
   */
  void afterCommit(Runnable action);
}
