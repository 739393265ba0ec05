package com.acme;

import dev.sluice.runtime.Converters;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code visits} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/visits.sql:3"
)
final class VisitsTableImpl implements VisitsTable {
  private static final SqlText INSERT = SqlText.write("visits.insert", "com/acme/visits.sql", 3)
      .parameters("id", "day", "next", "length", "pause", "page")
      .writes("visits")
      .sqlite("""
          INSERT INTO visits (day, next, length, pause, page)
          VALUES (?, ?, coalesce(?, 'PT1H'), ?, ?)
          RETURNING id, day, next, length, pause, page
          """, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "visits" ("day", "next", "length", "pause", "page")
          VALUES (?::text, ?::bigint, coalesce(?::text, 'PT1H'), ?::bigint, ?::text)
          RETURNING "id", "day", "next", "length", "pause", "page"
          """, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("visits.insert", "com/acme/visits.sql", 3)
      .parameters("id", "day", "next", "length", "pause", "page")
      .writes("visits")
      .sqlite("""
          INSERT INTO visits (day, next, length, pause, page)
          VALUES (?, ?, coalesce(?, 'PT1H'), ?, ?)
          """, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "visits" ("day", "next", "length", "pause", "page")
          VALUES (?::text, ?::bigint, coalesce(?::text, 'PT1H'), ?::bigint, ?::text)
          """, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("visits.insert", "com/acme/visits.sql", 3)
      .parameters("id", "day", "next", "length", "pause", "page")
      .writes("visits")
      .sqlite("""
          INSERT INTO visits (id, day, next, length, pause, page)
          VALUES (?, ?, ?, coalesce(?, 'PT1H'), ?, ?)
          RETURNING id, day, next, length, pause, page
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "visits" ("id", "day", "next", "length", "pause", "page")
          VALUES
            (sluice_1.explicit_id('"visits"', 'id', ?::bigint), ?::text, ?::bigint, coalesce(?::text, 'PT1H'), ?::bigint, ?::text)
          RETURNING "id", "day", "next", "length", "pause", "page"
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("visits.insert", "com/acme/visits.sql", 3)
      .parameters("id", "day", "next", "length", "pause", "page")
      .writes("visits")
      .sqlite("""
          INSERT INTO visits (id, day, next, length, pause, page)
          VALUES (?, ?, ?, coalesce(?, 'PT1H'), ?, ?)
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "visits" ("id", "day", "next", "length", "pause", "page")
          VALUES
            (sluice_1.explicit_id('"visits"', 'id', ?::bigint), ?::text, ?::bigint, coalesce(?::text, 'PT1H'), ?::bigint, ?::text)
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("visits.insertOrIgnore", "com/acme/visits.sql", 3)
      .parameters("id", "day", "next", "length", "pause", "page")
      .writes("visits")
      .sqlite("""
          INSERT OR IGNORE INTO visits (id, day, next, length, pause, page)
          VALUES (?, ?, ?, coalesce(?, 'PT1H'), ?, ?)
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "visits" ("id", "day", "next", "length", "pause", "page")
          VALUES
            (sluice_1.explicit_id('"visits"', 'id', ?::bigint), ?::text, ?::bigint, coalesce(?::text, 'PT1H'), ?::bigint, ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText UPSERT = SqlText.write("visits.upsert", "com/acme/visits.sql", 3)
      .parameters("id", "day", "next", "length", "pause", "page", "hasNext", "hasPause", "hasPage")
      .writes("visits")
      .sqlite("""
          INSERT INTO visits (id, day, next, length, pause, page)
          VALUES (?, ?, ?, coalesce(?, 'PT1H'), ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            day = excluded.day,
            next = CASE WHEN ? THEN ? ELSE visits.next END,
            length = coalesce(?, visits.length),
            pause = CASE WHEN ? THEN ? ELSE visits.pause END,
            page = CASE WHEN ? THEN ? ELSE visits.page END
          RETURNING id, day, next, length, pause, page
          """, 0, 1, 2, 3, 4, 5, 6, 2, 3, 7, 4, 8, 5)
      .postgres("""
          INSERT INTO "visits" ("id", "day", "next", "length", "pause", "page")
          VALUES
            (sluice_1.explicit_id('"visits"', 'id', ?::bigint), ?::text, ?::bigint, coalesce(?::text, 'PT1H'), ?::bigint, ?::text)
          ON CONFLICT ("id") DO UPDATE SET
            "day" = "excluded"."day",
            "next" = CASE WHEN ?::boolean THEN ?::bigint ELSE "visits"."next" END,
            "length" = coalesce(?::text, "visits"."length"),
            "pause" = CASE WHEN ?::boolean THEN ?::bigint ELSE "visits"."pause" END,
            "page" = CASE WHEN ?::boolean THEN ?::text ELSE "visits"."page" END
          RETURNING "id", "day", "next", "length", "pause", "page"
          """, 0, 1, 2, 3, 4, 5, 6, 2, 3, 7, 4, 8, 5)
      .build();

  private static final SqlText UPDATE = SqlText.write("visits.update", "com/acme/visits.sql", 3)
      .parameters("day", "next", "length", "pause", "page", "id")
      .writes("visits")
      .sqlite("""
          UPDATE visits
          SET day = ?, next = ?, length = ?, pause = ?, page = ?
          WHERE id = ?
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          UPDATE "visits"
          SET "day" = ?::text, "next" = ?::bigint, "length" = ?::text, "pause" = ?::bigint, "page" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText PATCH = SqlText.write("visits.update", "com/acme/visits.sql", 3)
      .parameters("day", "next", "hasNext", "length", "pause", "hasPause", "page", "hasPage", "id")
      .writes("visits")
      .sqlite("""
          UPDATE visits
          SET
            day = coalesce(?, day),
            next = CASE WHEN ? THEN ? ELSE next END,
            length = coalesce(?, length),
            pause = CASE WHEN ? THEN ? ELSE pause END,
            page = CASE WHEN ? THEN ? ELSE page END
          WHERE id = ?
          """, 0, 2, 1, 3, 5, 4, 7, 6, 8)
      .postgres("""
          UPDATE "visits"
          SET
            "day" = coalesce(?::text, "day"),
            "next" = CASE WHEN ?::boolean THEN ?::bigint ELSE "next" END,
            "length" = coalesce(?::text, "length"),
            "pause" = CASE WHEN ?::boolean THEN ?::bigint ELSE "pause" END,
            "page" = CASE WHEN ?::boolean THEN ?::text ELSE "page" END
          WHERE "id" = ?::bigint
          """, 0, 2, 1, 3, 5, 4, 7, 6, 8)
      .build();

  private static final SqlText DELETE = SqlText.write("visits.delete", "com/acme/visits.sql", 3)
      .parameters("id")
      .writes("visits")
      .sqlite("""
          DELETE FROM visits
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "visits"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("visits.byId", "com/acme/visits.sql", 3)
      .parameters("id")
      .reads("visits")
      .sqlite("""
          SELECT id, day, next, length, pause, page
          FROM visits
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "day", "next", "length", "pause", "page"
          FROM "visits"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("visits.all", "com/acme/visits.sql", 3)
      .reads("visits")
      .sqlite("""
          SELECT id, day, next, length, pause, page
          FROM visits
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "day", "next", "length", "pause", "page"
          FROM "visits"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("visits.count", "com/acme/visits.sql", 3)
      .reads("visits")
      .sqlite("""
          SELECT count(*)
          FROM visits
          """)
      .postgres("""
          SELECT count(*)
          FROM "visits"
          """)
      .build();

  private static final DayOfWeek[] DAY_OF_WEEK$ = DayOfWeek.values();

  private final SqlSession session;

  VisitsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Visit insert(NewVisit row) {
    return session.query(insertText(row), b -> bindInsert(b, row), VisitsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewVisit> rows) {
    return session.updateAll(rows, VisitsTableImpl::insertAllText, VisitsTableImpl::bindInsert);
  }

  @Override
  public List<Visit> insertAllReturning(Iterable<NewVisit> rows) {
    return session.queryAll(rows, VisitsTableImpl::insertText, VisitsTableImpl::bindInsert, VisitsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewVisit row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Visit upsert(NewVisit row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), VisitsTableImpl::read).one();
  }

  @Override
  public boolean update(Visit row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, VisitPatch patch) {
    return session.update(PATCH, b -> {
      b.setEnumName(0, patch.day());
      b.setEnum(1, patch.next());
      b.setBoolean(2, patch.hasNext());
      b.setString(3, Converters.DURATION.toSqlOrNull(patch.length()));
      b.setLong(4, Converters.DURATION_IN_SECONDS.toSqlOrNull(patch.pause()));
      b.setBoolean(5, patch.hasPause());
      b.setString(6, Converters.ADDRESS.toSqlOrNull(patch.page()));
      b.setBoolean(7, patch.hasPage());
      b.setLong(8, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Visit> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, VisitsTableImpl::read).optional();
  }

  @Override
  public Query<Visit> all() {
    return session.query(ALL, ParameterBinder.NONE, VisitsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewVisit row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewVisit row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setEnumName(1, row.day());
    sink.setEnum(2, row.next());
    sink.setString(3, Converters.DURATION.toSqlOrNull(row.length()));
    sink.setLong(4, Converters.DURATION_IN_SECONDS.toSqlOrNull(row.pause()));
    sink.setString(5, Converters.ADDRESS.toSqlOrNull(row.page()));
  }

  private static SqlText insertAllText(NewVisit row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewVisit row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setEnumName(1, row.day());
    sink.setEnum(2, row.next());
    sink.setString(3, Converters.DURATION.toSqlOrNull(row.length()));
    sink.setLong(4, Converters.DURATION_IN_SECONDS.toSqlOrNull(row.pause()));
    sink.setString(5, Converters.ADDRESS.toSqlOrNull(row.page()));
    sink.setBoolean(6, row.hasNext());
    sink.setBoolean(7, row.hasPause());
    sink.setBoolean(8, row.hasPage());
  }

  private static void bindUpdate(ParameterSink sink, Visit row) throws SQLException {
    sink.setEnumName(0, row.day());
    sink.setEnum(1, row.next());
    sink.setString(2, Converters.DURATION.toSql(row.length()));
    sink.setLong(3, Converters.DURATION_IN_SECONDS.toSqlOrNull(row.pause()));
    sink.setString(4, Converters.ADDRESS.toSqlOrNull(row.page()));
    sink.setLong(5, row.id());
  }

  private static Visit read(Row row) throws SQLException {
    return new Visit(
        row.getLong(1),
        row.getEnumByName(2, DAY_OF_WEEK$),
        row.getEnumOrNull(3, DAY_OF_WEEK$),
        Converters.DURATION.fromSql(row.getString(4)),
        Converters.DURATION_IN_SECONDS.fromSqlOrNull(row.getLongOrNull(5)),
        Converters.ADDRESS.fromSqlOrNull(row.getStringOrNull(6)));
  }
}
