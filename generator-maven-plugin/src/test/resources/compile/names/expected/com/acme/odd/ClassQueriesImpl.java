package com.acme.odd;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The queries of {@code com/acme/odd/class.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql"
)
final class ClassQueriesImpl implements ClassQueries {
  private static final SqlText SWITCH_ = SqlText.read("switch", "com/acme/odd/class.sql", 9)
      .parameters("this_", "b", "session")
      .reads("strings")
      .sqlite("""
          SELECT class, "hash code", "größe", "to-string"
          FROM strings
          WHERE class = ? AND "hash code" = ? AND class <> ?
          """, 0, 1, 2)
      .postgres("""
          SELECT "class", "hash code", "größe", "to-string"
          FROM "strings"
          WHERE "class" = ?::text AND "hash code" = ?::bigint AND "class" <> ?::text
          """, 0, 1, 2)
      .build();

  private static final SqlText TO_STRING_ = SqlText.read("to_string", "com/acme/odd/class.sql", 11)
      .reads("objects")
      .sqlite("""
          SELECT id, new
          FROM objects
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "new"
          FROM "objects"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText YIELD = SqlText.read("yield", "com/acme/odd/class.sql", 13)
      .reads("records")
      .sqlite("""
          SELECT id, "1st", '""\"' AS quotes, '\\' AS backslash, '*/' AS "*/ end"
          FROM records
          ORDER BY id
          """)
      .postgres("""
          SELECT
            "id",
            "1st",
            '""\"'::text COLLATE "C" AS "quotes",
            E'\\\\'::text COLLATE "C" AS "backslash",
            '*/'::text COLLATE "C" AS "*/ end"
          FROM "records"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText NOTIFY_ = SqlText.write("notify", "com/acme/odd/class.sql", 15)
      .parameters("session", "row")
      .writes("lists")
      .sqlite("""
          DELETE FROM lists
          WHERE session = ? AND "row" = ?
          """, 0, 1)
      .postgres("""
          DELETE FROM "lists"
          WHERE "session" = ?::text AND "row" = ?::text
          """, 0, 1)
      .build();

  private final SqlSession session;

  ClassQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<String> switch_(java.lang.String this_, long b, java.lang.String session) {
    return this.session.query(
        SWITCH_,
        b_ -> {
          b_.setString(0, this_);
          b_.setLong(1, b);
          b_.setString(2, session);
        },
        ClassQueriesImpl::readString);
  }

  @Override
  public Query<Object> toString_() {
    return session.query(
        TO_STRING_,
        ParameterBinder.NONE,
        ClassQueriesImpl::readObject);
  }

  @Override
  public Query<ClassQueries.YieldRow> yield() {
    return session.query(
        YIELD,
        ParameterBinder.NONE,
        ClassQueriesImpl::readYieldRow);
  }

  @Override
  public long notify_(java.lang.String session, java.lang.String row) {
    return this.session.update(
        NOTIFY_,
        b -> {
          b.setString(0, session);
          b.setString(1, row);
        });
  }

  private static String readString(Row row) throws SQLException {
    return new String(
        row.getString(1),
        row.getLong(2),
        row.getDoubleOrNull(3),
        row.getBytesOrNull(4));
  }

  private static Object readObject(Row row) throws SQLException {
    return new Object(
        row.getLong(1),
        row.getLong(2));
  }

  private static ClassQueries.YieldRow readYieldRow(Row row) throws SQLException {
    return new ClassQueries.YieldRow(
        row.getLong(1),
        row.getStringOrNull(2),
        row.getString(3),
        row.getString(4),
        row.getString(5));
  }
}
