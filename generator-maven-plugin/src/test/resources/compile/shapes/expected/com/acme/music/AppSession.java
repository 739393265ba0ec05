package com.acme.music;

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
   * Returns the queries of {@code com/acme/music/albums.sql}.
   *
   * @return the accessor, to be used within this session
   */
  AlbumsQueries albums();

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
   * Runs something once the work done so far is committed, and never when it is rolled back.
   *
   * @param action what to run, for example sending a message
   */
  void afterCommit(Runnable action);
}
