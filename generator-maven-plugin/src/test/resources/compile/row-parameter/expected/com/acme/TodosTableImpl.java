package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code todos} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/todos.sql:1"
)
final class TodosTableImpl implements TodosTable {
  private static final SqlText INSERT = SqlText.write("todos.insert", "com/acme/todos.sql", 1)
      .parameters("id", "title", "done", "note", "hasNote")
      .writes("todos")
      .sqlite("""
          INSERT INTO todos (title, done, note)
          VALUES (?, coalesce(?, FALSE), CASE WHEN ? THEN ? ELSE 'new' END)
          RETURNING id, title, done, note
          """, 1, 2, 4, 3)
      .postgres("""
          INSERT INTO "todos" ("title", "done", "note")
          VALUES (?::text, coalesce(?::boolean, FALSE), CASE WHEN ?::boolean THEN ?::text ELSE 'new' END)
          RETURNING "id", "title", "done", "note"
          """, 1, 2, 4, 3)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("todos.insert", "com/acme/todos.sql", 1)
      .parameters("id", "title", "done", "note", "hasNote")
      .writes("todos")
      .sqlite("""
          INSERT INTO todos (title, done, note)
          VALUES (?, coalesce(?, FALSE), CASE WHEN ? THEN ? ELSE 'new' END)
          """, 1, 2, 4, 3)
      .postgres("""
          INSERT INTO "todos" ("title", "done", "note")
          VALUES (?::text, coalesce(?::boolean, FALSE), CASE WHEN ?::boolean THEN ?::text ELSE 'new' END)
          """, 1, 2, 4, 3)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("todos.insert", "com/acme/todos.sql", 1)
      .parameters("id", "title", "done", "note", "hasNote")
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

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("todos.insert", "com/acme/todos.sql", 1)
      .parameters("id", "title", "done", "note", "hasNote")
      .writes("todos")
      .sqlite("""
          INSERT INTO todos (id, title, done, note)
          VALUES (?, ?, coalesce(?, FALSE), CASE WHEN ? THEN ? ELSE 'new' END)
          """, 0, 1, 2, 4, 3)
      .postgres("""
          INSERT INTO "todos" ("id", "title", "done", "note")
          VALUES
            (sluice_1.explicit_id('"todos"', 'id', ?::bigint), ?::text, coalesce(?::boolean, FALSE), CASE WHEN ?::boolean THEN ?::text ELSE 'new' END)
          """, 0, 1, 2, 4, 3)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("todos.insertOrIgnore", "com/acme/todos.sql", 1)
      .parameters("id", "title", "done", "note", "hasNote")
      .writes("todos")
      .sqlite("""
          INSERT OR IGNORE INTO todos (id, title, done, note)
          VALUES (?, ?, coalesce(?, FALSE), CASE WHEN ? THEN ? ELSE 'new' END)
          """, 0, 1, 2, 4, 3)
      .postgres("""
          INSERT INTO "todos" ("id", "title", "done", "note")
          VALUES
            (sluice_1.explicit_id('"todos"', 'id', ?::bigint), ?::text, coalesce(?::boolean, FALSE), CASE WHEN ?::boolean THEN ?::text ELSE 'new' END)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 4, 3)
      .build();

  private static final SqlText UPSERT = SqlText.write("todos.upsert", "com/acme/todos.sql", 1)
      .parameters("id", "title", "done", "note", "hasNote")
      .writes("todos")
      .sqlite("""
          INSERT INTO todos (id, title, done, note)
          VALUES (?, ?, coalesce(?, FALSE), CASE WHEN ? THEN ? ELSE 'new' END)
          ON CONFLICT (id) DO UPDATE SET
            title = excluded.title,
            done = coalesce(?, todos.done),
            note = CASE WHEN ? THEN ? ELSE todos.note END
          RETURNING id, title, done, note
          """, 0, 1, 2, 4, 3, 2, 4, 3)
      .postgres("""
          INSERT INTO "todos" ("id", "title", "done", "note")
          VALUES
            (sluice_1.explicit_id('"todos"', 'id', ?::bigint), ?::text, coalesce(?::boolean, FALSE), CASE WHEN ?::boolean THEN ?::text ELSE 'new' END)
          ON CONFLICT ("id") DO UPDATE SET
            "title" = "excluded"."title",
            "done" = coalesce(?::boolean, "todos"."done"),
            "note" = CASE WHEN ?::boolean THEN ?::text ELSE "todos"."note" END
          RETURNING "id", "title", "done", "note"
          """, 0, 1, 2, 4, 3, 2, 4, 3)
      .build();

  private static final SqlText UPDATE = SqlText.write("todos.update", "com/acme/todos.sql", 1)
      .parameters("title", "done", "note", "id")
      .writes("todos")
      .sqlite("""
          UPDATE todos
          SET title = ?, done = ?, note = ?
          WHERE id = ?
          """, 0, 1, 2, 3)
      .postgres("""
          UPDATE "todos"
          SET "title" = ?::text, "done" = ?::boolean, "note" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText PATCH = SqlText.write("todos.update", "com/acme/todos.sql", 1)
      .parameters("title", "done", "note", "hasNote", "id")
      .writes("todos")
      .sqlite("""
          UPDATE todos
          SET title = coalesce(?, title), done = coalesce(?, done), note = CASE WHEN ? THEN ? ELSE note END
          WHERE id = ?
          """, 0, 1, 3, 2, 4)
      .postgres("""
          UPDATE "todos"
          SET
            "title" = coalesce(?::text, "title"),
            "done" = coalesce(?::boolean, "done"),
            "note" = CASE WHEN ?::boolean THEN ?::text ELSE "note" END
          WHERE "id" = ?::bigint
          """, 0, 1, 3, 2, 4)
      .build();

  private static final SqlText DELETE = SqlText.write("todos.delete", "com/acme/todos.sql", 1)
      .parameters("id")
      .writes("todos")
      .sqlite("""
          DELETE FROM todos
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "todos"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("todos.byId", "com/acme/todos.sql", 1)
      .parameters("id")
      .reads("todos")
      .sqlite("""
          SELECT id, title, done, note
          FROM todos
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "title", "done", "note"
          FROM "todos"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("todos.all", "com/acme/todos.sql", 1)
      .reads("todos")
      .sqlite("""
          SELECT id, title, done, note
          FROM todos
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "title", "done", "note"
          FROM "todos"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("todos.count", "com/acme/todos.sql", 1)
      .reads("todos")
      .sqlite("""
          SELECT count(*)
          FROM todos
          """)
      .postgres("""
          SELECT count(*)
          FROM "todos"
          """)
      .build();

  private final SqlSession session;

  TodosTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Todo insert(NewTodo row) {
    return session.query(insertText(row), b -> bindInsert(b, row), TodosTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewTodo> rows) {
    return session.updateAll(rows, TodosTableImpl::insertAllText, TodosTableImpl::bindInsert);
  }

  @Override
  public List<Todo> insertAllReturning(Iterable<NewTodo> rows) {
    return session.queryAll(rows, TodosTableImpl::insertText, TodosTableImpl::bindInsert, TodosTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewTodo row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Todo upsert(NewTodo row) {
    return session.query(UPSERT, b -> bindInsert(b, row), TodosTableImpl::read).one();
  }

  @Override
  public boolean update(Todo row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, TodoPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.title());
      b.setBoolean(1, patch.done());
      b.setString(2, patch.note());
      b.setBoolean(3, patch.hasNote());
      b.setLong(4, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Todo> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, TodosTableImpl::read).optional();
  }

  @Override
  public Query<Todo> all() {
    return session.query(ALL, ParameterBinder.NONE, TodosTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewTodo row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewTodo row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.title());
    sink.setBoolean(2, row.done());
    sink.setString(3, row.note());
    sink.setBoolean(4, row.hasNote());
  }

  private static SqlText insertAllText(NewTodo row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Todo row) throws SQLException {
    sink.setString(0, row.title());
    sink.setBoolean(1, row.done());
    sink.setString(2, row.note());
    sink.setLong(3, row.id());
  }

  private static Todo read(Row row) throws SQLException {
    return new Todo(
        row.getLong(1),
        row.getString(2),
        row.getBoolean(3),
        row.getStringOrNull(4));
  }
}
