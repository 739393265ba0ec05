package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Point;
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
 * Reads and writes {@code points} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/rows.sql:4"
)
final class PointsTableImpl implements PointsTable {
  private static final SqlText INSERT = SqlText.write("points.insert", "com/acme/rows.sql", 4)
      .parameters("name", "x", "y")
      .writes("points")
      .sqlite("""
          INSERT INTO points (name, x, y)
          VALUES (?, ?, ?)
          RETURNING name, x, y
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "points" ("name", "x", "y")
          VALUES (?::text, ?::float8, ?::float8)
          RETURNING "name", "x", "y"
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("points.insert", "com/acme/rows.sql", 4)
      .parameters("name", "x", "y")
      .writes("points")
      .sqlite("""
          INSERT INTO points (name, x, y)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "points" ("name", "x", "y")
          VALUES (?::text, ?::float8, ?::float8)
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("points.insertOrIgnore", "com/acme/rows.sql", 4)
      .parameters("name", "x", "y")
      .writes("points")
      .sqlite("""
          INSERT OR IGNORE INTO points (name, x, y)
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "points" ("name", "x", "y")
          VALUES (?::text, ?::float8, ?::float8)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final SqlText UPSERT = SqlText.write("points.upsert", "com/acme/rows.sql", 4)
      .parameters("name", "x", "y")
      .writes("points")
      .sqlite("""
          INSERT INTO points (name, x, y)
          VALUES (?, ?, ?)
          ON CONFLICT (name) DO UPDATE SET x = excluded.x, y = excluded.y
          RETURNING name, x, y
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "points" ("name", "x", "y")
          VALUES (?::text, ?::float8, ?::float8)
          ON CONFLICT ("name") DO UPDATE SET "x" = "excluded"."x", "y" = "excluded"."y"
          RETURNING "name", "x", "y"
          """, 0, 1, 2)
      .build();

  private static final SqlText UPDATE = SqlText.write("points.update", "com/acme/rows.sql", 4)
      .parameters("x", "y", "name")
      .writes("points")
      .sqlite("""
          UPDATE points
          SET x = ?, y = ?
          WHERE name = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "points"
          SET "x" = ?::float8, "y" = ?::float8
          WHERE "name" = ?::text
          """, 0, 1, 2)
      .build();

  private static final SqlText PATCH = SqlText.write("points.update", "com/acme/rows.sql", 4)
      .parameters("x", "y", "name")
      .writes("points")
      .sqlite("""
          UPDATE points
          SET x = coalesce(?, x), y = coalesce(?, y)
          WHERE name = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "points"
          SET "x" = coalesce(?::float8, "x"), "y" = coalesce(?::float8, "y")
          WHERE "name" = ?::text
          """, 0, 1, 2)
      .build();

  private static final SqlText DELETE = SqlText.write("points.delete", "com/acme/rows.sql", 4)
      .parameters("name")
      .writes("points")
      .sqlite("""
          DELETE FROM points
          WHERE name = ?
          """, 0)
      .postgres("""
          DELETE FROM "points"
          WHERE "name" = ?::text
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("points.byId", "com/acme/rows.sql", 4)
      .parameters("name")
      .reads("points")
      .sqlite("""
          SELECT name, x, y
          FROM points
          WHERE name = ?
          """, 0)
      .postgres("""
          SELECT "name", "x", "y"
          FROM "points"
          WHERE "name" = ?::text
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("points.all", "com/acme/rows.sql", 4)
      .reads("points")
      .sqlite("""
          SELECT name, x, y
          FROM points
          ORDER BY name
          """)
      .postgres("""
          SELECT "name", "x", "y"
          FROM "points"
          ORDER BY "name"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("points.count", "com/acme/rows.sql", 4)
      .reads("points")
      .sqlite("""
          SELECT count(*)
          FROM points
          """)
      .postgres("""
          SELECT count(*)
          FROM "points"
          """)
      .build();

  private final SqlSession session;

  PointsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Point insert(NewPoint row) {
    return session.query(INSERT, b -> bindInsert(b, row), PointsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewPoint> rows) {
    return session.updateAll(rows, row -> INSERT_ALL, PointsTableImpl::bindInsert);
  }

  @Override
  public List<Point> insertAllReturning(Iterable<NewPoint> rows) {
    return session.queryAll(rows, row -> INSERT, PointsTableImpl::bindInsert, PointsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewPoint row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Point upsert(NewPoint row) {
    return session.query(UPSERT, b -> bindInsert(b, row), PointsTableImpl::read).one();
  }

  @Override
  public boolean update(String name, PointPatch patch) {
    return session.update(PATCH, b -> {
      b.setDouble(0, patch.x());
      b.setDouble(1, patch.y());
      b.setString(2, name);
    }) > 0;
  }

  @Override
  public boolean delete(String name) {
    return session.update(DELETE, b -> {
      b.setString(0, name);
    }) > 0;
  }

  @Override
  public Optional<Point> byId(String name) {
    return session.query(BY_ID, b -> {
      b.setString(0, name);
    }, PointsTableImpl::read).optional();
  }

  @Override
  public Query<Point> all() {
    return session.query(ALL, ParameterBinder.NONE, PointsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static void bindInsert(ParameterSink sink, NewPoint row) throws SQLException {
    sink.setString(0, row.name());
    sink.setDouble(1, row.x());
    sink.setDouble(2, row.y());
  }

  private static Point read(Row row) throws SQLException {
    return new Point(
        row.getDouble(2),
        row.getDouble(3));
  }
}
