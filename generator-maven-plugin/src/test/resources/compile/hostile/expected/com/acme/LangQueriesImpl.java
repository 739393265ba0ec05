package com.acme;

import dev.sluice.runtime.FoldKey;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.SqlTemplate;

/**
 * The queries of {@code com/acme/lang.sql} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql"
)
final class LangQueriesImpl implements LangQueries {
  private static final dev.sluice.runtime.SqlText TEXTS = dev.sluice.runtime.SqlText.read("texts", "com/acme/lang.sql", 33)
      .reads("String")
      .sqlite("""
          SELECT '""\"' || '*/' || '\\u002a/' || '\\' || '\\\\' || '\\"' || '$S$L' || '{@link' || 'ä日' AS a, id
          FROM String
          """)
      .postgres("""
          SELECT
            '""\"'::text || '*/' || E'\\\\u002a/' || E'\\\\' || E'\\\\\\\\' || E'\\\\"' || '$S$L' || '{@link' || 'ä日' AS "a",
            "id"
          FROM "String"
          """)
      .part(SqlTemplate.of("texts", "com/acme/lang.sql", 33)
              .sources("String")
              .tables("String")
              .text("""
                  SELECT '""\"' || '*/' || '\\u002a/' || '\\' || '\\\\' || '\\"' || '$S$L' || '{@link' || 'ä日' AS a, id FROM "String"
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText STRING = dev.sluice.runtime.SqlText.read("String", "com/acme/lang.sql", 35)
      .parameters("s", "t", "u", "v", "w")
      .reads("Record", "String")
      .sqlite("""
          SELECT s.id, s.String AS list, r.id IS NOT NULL AS "row.present", r.record AS "row.record"
          FROM String AS s
          LEFT JOIN Record AS r ON r.id = s.id
          WHERE s.String IN (?, ?, ?, ?, ?)
          ORDER BY s.id, r.id
          """, 0, 1, 2, 3, 4)
      .postgres("""
          SELECT
            "s"."id",
            "s"."String" AS "list",
            "r"."id" IS NOT NULL AS "row.present",
            "r"."record" AS "row.record"
          FROM "String" AS "s"
          LEFT JOIN "Record" AS "r" ON "r"."id" = "s"."id"
          WHERE "s"."String" IN (?::text, ?::text, ?::text, ?::text, ?::text)
          ORDER BY "s"."id", "r"."id"
          """, 0, 1, 2, 3, 4)
      .part(SqlTemplate.of("String", "com/acme/lang.sql", 35)
              .declarations(":s AS TEXT", ":t AS TEXT", ":u AS TEXT", ":v AS TEXT", ":w AS TEXT")
              .parameters("s", "t", "u", "v", "w")
              .sources("s", "r")
              .tables("Record", "String")
              .text("""
                  SELECT id, "String" AS list, LIST(SELECT r.record FROM "Record" r WHERE r.id = s.id ORDER BY r.id) AS "row"
                    FROM "String" s WHERE "String" IN (
                  """)
              .parameter("s")
              .text("""
                  ,
                  """)
              .parameter("t")
              .text("""
                  ,
                  """)
              .parameter("u")
              .text("""
                  ,
                  """)
              .parameter("v")
              .text("""
                  ,
                  """)
              .parameter("w")
              .text("""
                  )
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText QUERY = dev.sluice.runtime.SqlText.read("Query", "com/acme/lang.sql", 39)
      .reads("List", "Query")
      .sqlite("""
          SELECT q.id, q."query", l.id IS NOT NULL, l.id, l.list
          FROM "Query" AS q
          LEFT JOIN List AS l ON l.id = q.id
          """)
      .postgres("""
          SELECT "q"."id", "q"."query", "l"."id" IS NOT NULL, "l"."id", "l"."list"
          FROM "Query" AS "q"
          LEFT JOIN "List" AS "l" ON "l"."id" = "q"."id"
          """)
      .part(SqlTemplate.of("Query", "com/acme/lang.sql", 39)
              .sources("q", "l")
              .tables("Query", "List")
              .text("""
                  SELECT q.** AS "query", l.** AS "list" FROM "Query" q LEFT JOIN "List" l ON l.id = q.id
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.FoldedReader<java.lang.String, LangQueries.StringRow> READ_STRING_ROW$ = dev.sluice.runtime.FoldedReader.of(
      LangQueriesImpl::readStringRow,
      item -> item.getString(4),
      3,
      false,
      FoldKey.integer(1));

  private final dev.sluice.runtime.SqlSession session;

  LangQueriesImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<LangQueries.TextsRow> texts() {
    return session.query(
        TEXTS,
        ParameterBinder.NONE,
        LangQueriesImpl::readTextsRow);
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<LangQueries.StringRow> string(java.lang.String s,
      java.lang.String t, java.lang.String u, java.lang.String v, java.lang.String w) {
    return session.queryFolded(
        STRING,
        b -> {
          b.setString(0, s);
          b.setString(1, t);
          b.setString(2, u);
          b.setString(3, v);
          b.setString(4, w);
        },
        READ_STRING_ROW$);
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<LangQueries.QueryRow> query() {
    return session.query(
        QUERY,
        ParameterBinder.NONE,
        LangQueriesImpl::readQueryRow);
  }

  private static LangQueries.TextsRow readTextsRow(dev.sluice.runtime.Row row) throws
      java.sql.SQLException {
    return new LangQueries.TextsRow(
        row.getString(1),
        row.getLong(2));
  }

  private static java.util.function.Function<java.util.List<java.lang.String>, LangQueries.StringRow> readStringRow(
      dev.sluice.runtime.Row row) throws java.sql.SQLException {
    var part1 = row.getLong(1);
    var part2 = row.getString(2);
    return list -> new LangQueries.StringRow(
        part1,
        part2,
        list);
  }

  private static LangQueries.QueryRow readQueryRow(dev.sluice.runtime.Row row) throws
      java.sql.SQLException {
    return new LangQueries.QueryRow(
        new Query(
            row.getLong(1),
            row.getStringOrNull(2)),
        row.getBoolean(3) ? new List(
            row.getLong(4),
            row.getStringOrNull(5)) : null);
  }
}
