package com.acme;

import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The queries of {@code com/acme/todos.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/todos.sql"
)
final class TodosQueriesImpl implements TodosQueries {
  private static final SqlText ADD = SqlText.write("add", "com/acme/todos.sql", 3)
      .parameters("row.id", "row.title", "row.done", "row.note", "row.hasNote")
      .writes("todos")
      .sqlite("""
          INSERT INTO todos (id, title, done, note)
          VALUES (?, ?, coalesce(?, FALSE), CASE WHEN ? THEN ? ELSE 'new' END)
          RETURNING id, title, done, note
          """, 0, 1, 2, 4, 3)
      .postgres("""
          INSERT INTO "todos" ("id", "title", "done", "note")
          VALUES
            (sluice_1.explicit_id('"todos"', 'id', ?::bigint), ?::text, coalesce(?::boolean, FALSE), CASE WHEN ?::boolean THEN ?::text ELSE 'new' END)
          RETURNING "id", "title", "done", "note"
          """, 0, 1, 2, 4, 3)
      .build();

  private static final SqlText MERGE = SqlText.write("merge", "com/acme/todos.sql", 5)
      .parameters("todo.id", "todo.title", "todo.done", "todo.note", "todo.hasNote", "suffix")
      .writes("todos")
      .sqlite("""
          INSERT INTO todos (id, title, done, note)
          VALUES (?, ?, coalesce(?, FALSE), CASE WHEN ? THEN ? ELSE 'new' END)
          ON CONFLICT (id) DO UPDATE SET title = excluded.title || ?
          """, 0, 1, 2, 4, 3, 5)
      .postgres("""
          INSERT INTO "todos" ("id", "title", "done", "note")
          VALUES
            (sluice_1.explicit_id('"todos"', 'id', ?::bigint), ?::text, coalesce(?::boolean, FALSE), CASE WHEN ?::boolean THEN ?::text ELSE 'new' END)
          ON CONFLICT ("id") DO UPDATE SET "title" = "excluded"."title" || ?::text
          """, 0, 1, 2, 4, 3, 5)
      .build();

  private final SqlSession session;

  TodosQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public List<Todo> add(NewTodo row) {
    return session.query(
        ADD,
        b -> {
          b.setLong(0, row.id());
          b.setString(1, row.title());
          b.setBoolean(2, row.done());
          b.setString(3, row.note());
          b.setBoolean(4, row.hasNote());
        },
        TodosQueriesImpl::readTodo).list();
  }

  @Override
  public void merge(NewTodo todo, String suffix) {
    session.update(
        MERGE,
        b -> {
          b.setLong(0, todo.id());
          b.setString(1, todo.title());
          b.setBoolean(2, todo.done());
          b.setString(3, todo.note());
          b.setBoolean(4, todo.hasNote());
          b.setString(5, suffix);
        });
  }

  private static Todo readTodo(Row row) throws SQLException {
    return new Todo(
        row.getLong(1),
        row.getString(2),
        row.getBoolean(3),
        row.getStringOrNull(4));
  }
}
