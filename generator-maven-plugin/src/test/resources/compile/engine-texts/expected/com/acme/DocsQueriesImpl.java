package com.acme;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code com/acme/docs.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql"
)
final class DocsQueriesImpl implements DocsQueries {
  private static final SqlText SEARCH = SqlText.read("search", "com/acme/docs.sql", 13)
      .parameters("words", "limit")
      .reads("docs")
      .sqlite("""
          SELECT id, title
          FROM docs
          WHERE title LIKE '%' || ? || '%'
          ORDER BY id
          LIMIT ?
          """, 0, 1)
      .postgres("""
          SELECT id, title FROM docs
            WHERE to_tsvector('simple', title) @@ websearch_to_tsquery('simple', ?) -- is it :words?
              AND title !~ '\\d' AND jsonb_exists('{"a": 1}', 'a') AND '{"a": 1}'::jsonb ?? 'a'
            ORDER BY id LIMIT ?
          """, 0, 1)
      .build();

  private static final SqlText TOUCH = SqlText.write("touch", "com/acme/docs.sql", 22)
      .parameters("at", "ids")
      .writes("docs")
      .sqlite("""
          UPDATE docs
          SET at = ?
          WHERE id IN (SELECT value FROM json_each(?))
          """, 0, 1)
      .postgres("""
          UPDATE docs SET at = ? WHERE id = ANY(?)
          """, 0, 1)
      .build();

  private static final SqlText FOUND = SqlText.read("found", "com/acme/docs.sql", 27)
      .parameters("q")
      .reads("words")
      .sqlite("""
          SELECT rowid, title
          FROM words
          WHERE words MATCH ?
          ORDER BY rank
          """, 0)
      .build();

  private static final SqlText HALF = SqlText.read("half", "com/acme/docs.sql", 28)
      .parameters("id")
      .reads("docs")
      .postgres("""
          SELECT (length(title) / 2)::bigint FROM docs WHERE id = ?
          """, 0)
      .build();

  private final SqlSession session;

  DocsQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public List<DocsQueries.SearchRow> search(String words, long limit) {
    return session.query(
        SEARCH,
        b -> {
          b.setString(0, words);
          b.setLong(1, limit);
        },
        DocsQueriesImpl::readSearchRow).list();
  }

  @Override
  public long touch(@Nullable Instant at, Collection<Long> ids) {
    return session.update(
        TOUCH,
        b -> {
          b.setInstant(0, at);
          b.setLongs(1, ids);
        });
  }

  @Override
  public Query<DocsQueries.FoundRow> found(String q) {
    return session.query(
        FOUND,
        b -> b.setString(0, q),
        DocsQueriesImpl::readFoundRow);
  }

  @Override
  public long half(long id) {
    return session.query(
        HALF,
        b -> b.setLong(0, id),
        row -> row.getLong(1)).one();
  }

  private static DocsQueries.SearchRow readSearchRow(Row row) throws SQLException {
    return new DocsQueries.SearchRow(
        row.getLong(1),
        row.getString(2));
  }

  private static DocsQueries.FoundRow readFoundRow(Row row) throws SQLException {
    return new DocsQueries.FoundRow(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
