package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Point;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
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
            (
              WITH sluice_rows (c1, c2, c3) AS (
                SELECT r.name, r.x, r.y
                FROM points AS r
                WHERE r.x < q.x
              )
              SELECT json_group_array(json_array(c1, c2, c3))
              FROM sluice_rows
            )
          FROM points AS q
          LEFT JOIN points AS p ON p.x < q.x
          WHERE q.x > ?
          """, 0)
      .postgres("""
          SELECT
            "p"."name" IS NOT NULL,
            "p"."name",
            "p"."x",
            "p"."y",
            "q"."name",
            (
              SELECT coalesce(json_agg(json_build_array("c1", "c2", "c3")), '[]')::text
              FROM (
                SELECT "r"."name", "r"."x", "r"."y"
                FROM "points" AS "r"
                WHERE "r"."x" < "q"."x"
              ) AS "list" ("c1", "c2", "c3")
            )
          FROM "points" AS "q"
          LEFT JOIN "points" AS "p" ON "p"."x" < "q"."x"
          WHERE "q"."x" > ?::float8
          """, 0)
      .build();

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
    return session.query(
        NEAR,
        b -> b.setDouble(0, x),
        RowsQueriesImpl::readNearRow);
  }

  private static Point readPoint(Row row) throws SQLException {
    return new Point(
        row.getDouble(3),
        row.getDouble(2));
  }

  private static RowsQueries.NearRow readNearRow(Row row) throws SQLException {
    return new RowsQueries.NearRow(
        row.getBoolean(1) ? new Point(
            row.getDouble(3),
            row.getDouble(4)) : null,
        row.getString(5),
        row.getList(6, item -> new Point(
            item.getDouble(2),
            item.getDouble(3))));
  }
}
