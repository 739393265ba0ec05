package com.acme;

import dev.sluice.runtime.FoldKey;
import dev.sluice.runtime.FoldedReader;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The queries of {@code com/acme/rows.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/rows.sql"
)
final class RowsQueriesImpl implements RowsQueries {
  private static final SqlText CORNERS = SqlText.read("corners", "com/acme/rows.sql", 6)
      .reads("points")
      .sqlite("""
          SELECT max(y) AS top, coalesce(max(x), 0.0) AS y, coalesce(min(x), 0.0) AS x
          FROM points
          """)
      .postgres("""
          SELECT max("y") AS "top", coalesce(max("x"), 0.0::float8) AS "y", coalesce(min("x"), 0.0::float8) AS "x"
          FROM "points"
          """)
      .build();

  private static final SqlText NEAR = SqlText.read("near", "com/acme/rows.sql", 8)
      .parameters("x")
      .reads("points")
      .sqlite("""
          SELECT
            p.name IS NOT NULL,
            p.name,
            p.x,
            p.y,
            q.name,
            p.name AS "left.key 6",
            r.name IS NOT NULL AS "left.present",
            r.name AS "left.name",
            r.x AS "left.x",
            r.y AS "left.y"
          FROM points AS q
          LEFT JOIN points AS p ON p.x < q.x
          LEFT JOIN points AS r ON r.x < q.x
          WHERE q.x > ?
          ORDER BY q.name, p.name
          """, 0)
      .postgres("""
          SELECT
            "p"."name" IS NOT NULL,
            "p"."name",
            "p"."x",
            "p"."y",
            "q"."name",
            "p"."name" AS "left.key 6",
            "r"."name" IS NOT NULL AS "left.present",
            "r"."name" AS "left.name",
            "r"."x" AS "left.x",
            "r"."y" AS "left.y"
          FROM "points" AS "q"
          LEFT JOIN "points" AS "p" ON "p"."x" < "q"."x"
          LEFT JOIN "points" AS "r" ON "r"."x" < "q"."x"
          WHERE "q"."x" > ?::float8
          ORDER BY "q"."name", "p"."name"
          """, 0)
      .build();

  private static final FoldedReader<Point, RowsQueries.NearRow> READ_NEAR_ROW$ = FoldedReader.of(
      RowsQueriesImpl::readNearRow,
      item -> new Point(
          item.getDouble(9),
          item.getDouble(10)),
      7,
      false,
      FoldKey.of(row -> row.getString(5)),
      FoldKey.of(row -> row.getStringOrNull(6)));

  private final SqlSession session;

  RowsQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<Point> corners() {
    return session.query(
        CORNERS,
        ParameterBinder.NONE,
        RowsQueriesImpl::readPoint);
  }

  @Override
  public Query<RowsQueries.NearRow> near(double x) {
    return session.queryFolded(
        NEAR,
        b -> b.setDouble(0, x),
        READ_NEAR_ROW$);
  }

  private static Point readPoint(Row row) throws SQLException {
    return new Point(
        row.getDouble(3),
        row.getDouble(2));
  }

  private static Function<List<Point>, RowsQueries.NearRow> readNearRow(Row row) throws
      SQLException {
    var part1 = row.getBoolean(1) ? new Point(
            row.getDouble(3),
            row.getDouble(4)) : null;
    var part2 = row.getString(5);
    return list -> new RowsQueries.NearRow(
        part1,
        part2,
        list);
  }
}
