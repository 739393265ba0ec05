package com.acme;

import dev.sluice.runtime.SqlSession;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The named queries of {@code com/acme/todos.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/todos.sql"
)
public interface TodosQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static TodosQueries of(SqlSession session) {
    return new TodosQueriesImpl(session);
  }

  /**
   * Runs query {@code add}.
   *
   * <p>Query {@code add} in {@code com/acme/todos.sql}, line 3.
   *
   * @param row the row to be inserted
   * @return the rows written, in any order, unmodifiable; there is at most one
   */
  List<Todo> add(NewTodo row);

  /**
   * Runs query {@code merge}.
   *
   * <p>Query {@code merge} in {@code com/acme/todos.sql}, line 5.
   *
   * @param todo the row to be inserted
   * @param suffix a value
   */
  void merge(NewTodo todo, String suffix);
}
