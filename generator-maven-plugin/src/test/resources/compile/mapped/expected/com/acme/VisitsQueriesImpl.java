package com.acme;

import dev.sluice.runtime.Converters;
import dev.sluice.runtime.FoldKey;
import dev.sluice.runtime.FoldedReader;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.net.URI;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code com/acme/visits.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/visits.sql"
)
final class VisitsQueriesImpl implements VisitsQueries {
  private static final SqlText ON_DAYS = SqlText.read("onDays", "com/acme/visits.sql", 12)
      .parameters("days")
      .reads("visits")
      .sqlite("""
          SELECT v.id, v.pause, w.id IS NOT NULL AS "pages.present", w.page AS "pages.page"
          FROM visits AS v
          LEFT JOIN visits AS w ON w.day = v.next
          WHERE v.day IN (SELECT value FROM json_each(?))
          ORDER BY v.id
          """, 0)
      .postgres("""
          SELECT "v"."id", "v"."pause", "w"."id" IS NOT NULL AS "pages.present", "w"."page" AS "pages.page"
          FROM "visits" AS "v"
          LEFT JOIN "visits" AS "w" ON sluice_1.num_or_nan("w"."day") = "v"."next"
          WHERE "v"."day" = ANY(?::text[])
          ORDER BY "v"."id"
          """, 0)
      .build();

  private static final SqlText LONGEST = SqlText.read("longest", "com/acme/visits.sql", 15)
      .parameters("from")
      .reads("visits")
      .sqlite("""
          SELECT max(pause)
          FROM visits
          WHERE page = ?
          """, 0)
      .postgres("""
          SELECT max("pause")
          FROM "visits"
          WHERE "page" = ?::text
          """, 0)
      .build();

  private static final SqlText MOVE = SqlText.write("move", "com/acme/visits.sql", 17)
      .parameters("pause", "page")
      .writes("visits")
      .sqlite("""
          UPDATE visits
          SET page = ?
          WHERE pause = ?
          """, 1, 0)
      .postgres("""
          UPDATE "visits"
          SET "page" = ?::text
          WHERE "pause" = ?::bigint
          """, 1, 0)
      .build();

  private static final FoldedReader<@Nullable URI, VisitsQueries.OnDaysRow> READ_ON_DAYS_ROW$ = FoldedReader.of(
      VisitsQueriesImpl::readOnDaysRow,
      item -> Converters.ADDRESS.fromSqlOrNull(item.getStringOrNull(4)),
      3,
      false,
      FoldKey.integer(1));

  private final SqlSession session;

  VisitsQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<VisitsQueries.OnDaysRow> onDays(Collection<DayOfWeek> days) {
    return session.queryFolded(
        ON_DAYS,
        b -> b.setEnumNames(0, days),
        READ_ON_DAYS_ROW$);
  }

  @Override
  public Optional<Duration> longest(URI from) {
    return session.query(
        LONGEST,
        b -> b.setString(0, Converters.ADDRESS.toSql(from)),
        row -> Converters.DURATION_IN_SECONDS.fromSqlOrNull(row.getLongOrNull(1))).optional();
  }

  @Override
  public long move(Duration pause, @Nullable URI page) {
    return session.update(
        MOVE,
        b -> {
          b.setLong(0, Converters.DURATION_IN_SECONDS.toSql(pause));
          b.setString(1, Converters.ADDRESS.toSqlOrNull(page));
        });
  }

  private static Function<List<@Nullable URI>, VisitsQueries.OnDaysRow> readOnDaysRow(Row row)
      throws SQLException {
    var part1 = row.getLong(1);
    var part2 = Converters.DURATION_IN_SECONDS.fromSqlOrNull(row.getLongOrNull(2));
    return list -> new VisitsQueries.OnDaysRow(
        part1,
        part2,
        list);
  }
}
