package com.acme.odd;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code strings} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:1"
)
final class StringsTableImpl implements StringsTable {
  private static final SqlText INSERT = SqlText.write("strings.insert", "com/acme/odd/class.sql", 1)
      .parameters("class_", "hashCode_", "größe", "toString_")
      .writes("strings")
      .sqlite("""
          INSERT INTO strings (class, "hash code", "größe", "to-string")
          VALUES (?, ?, ?, ?)
          RETURNING class, "hash code", "größe", "to-string"
          """, 0, 1, 2, 3)
      .postgres("""
          INSERT INTO "strings" ("class", "hash code", "größe", "to-string")
          VALUES (?::text, ?::bigint, ?::float8, ?::bytea)
          RETURNING "class", "hash code", "größe", "to-string"
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("strings.insert", "com/acme/odd/class.sql", 1)
      .parameters("class_", "hashCode_", "größe", "toString_")
      .writes("strings")
      .sqlite("""
          INSERT INTO strings (class, "hash code", "größe", "to-string")
          VALUES (?, ?, ?, ?)
          """, 0, 1, 2, 3)
      .postgres("""
          INSERT INTO "strings" ("class", "hash code", "größe", "to-string")
          VALUES (?::text, ?::bigint, ?::float8, ?::bytea)
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("strings.insertOrIgnore", "com/acme/odd/class.sql", 1)
      .parameters("class_", "hashCode_", "größe", "toString_")
      .writes("strings")
      .sqlite("""
          INSERT OR IGNORE INTO strings (class, "hash code", "größe", "to-string")
          VALUES (?, ?, ?, ?)
          """, 0, 1, 2, 3)
      .postgres("""
          INSERT INTO "strings" ("class", "hash code", "größe", "to-string")
          VALUES (?::text, ?::bigint, ?::float8, ?::bytea)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3)
      .build();

  private static final SqlText ALL = SqlText.read("strings.all", "com/acme/odd/class.sql", 1)
      .reads("strings")
      .sqlite("""
          SELECT class, "hash code", "größe", "to-string"
          FROM strings
          """)
      .postgres("""
          SELECT "class", "hash code", "größe", "to-string"
          FROM "strings"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("strings.count", "com/acme/odd/class.sql", 1)
      .reads("strings")
      .sqlite("""
          SELECT count(*)
          FROM strings
          """)
      .postgres("""
          SELECT count(*)
          FROM "strings"
          """)
      .build();

  private final SqlSession session;

  StringsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public String insert(NewString row) {
    return session.query(INSERT, b -> bindInsert(b, row), StringsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewString> rows) {
    return session.updateAll(rows, row -> INSERT_ALL, StringsTableImpl::bindInsert);
  }

  @Override
  public java.util.List<String> insertAllReturning(Iterable<NewString> rows) {
    return session.queryAll(rows, row -> INSERT, StringsTableImpl::bindInsert, StringsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewString row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Query<String> all() {
    return session.query(ALL, ParameterBinder.NONE, StringsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static void bindInsert(ParameterSink sink, NewString row) throws SQLException {
    sink.setString(0, row.class_());
    sink.setLong(1, row.hashCode_());
    sink.setDouble(2, row.größe());
    sink.setBytes(3, row.toString_());
  }

  private static String read(Row row) throws SQLException {
    return new String(
        row.getString(1),
        row.getLong(2),
        row.getDoubleOrNull(3),
        row.getBytesOrNull(4));
  }
}
