package com.acme;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/docs.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/docs.sql"
)
public interface DocsQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static DocsQueries of(SqlSession session) {
    return new DocsQueriesImpl(session);
  }

  /**
   * Docs with some words.
   *
   * <p>Query {@code search} in {@code com/acme/docs.sql}, line 13.
   *
   * @param words a value
   * @param limit a value
   * @return the rows in the query's order, unmodifiable
   */
  List<SearchRow> search(String words, long limit);

  /**
   * Docs with some words.
   *
   * <p>With {@code limit = 10}.
   *
   * @param words a value
   * @return the rows in the query's order, unmodifiable
   */
  default List<SearchRow> search(String words) {
    return this.search(words, 10L);
  }

  /**
   * Docs with some words.
   *
   * @param parameters the parameters by name
   * @return the rows in the query's order, unmodifiable
   */
  default List<SearchRow> search(SearchParameters parameters) {
    return this.search(
        parameters.words(),
        parameters.limit());
  }

  /**
   * Runs query {@code touch}.
   *
   * <p>Query {@code touch} in {@code com/acme/docs.sql}, line 22.
   *
   * @param at meets column {@code at}; null stands for NULL
   * @param ids values that meet column {@code id}, of any number, perhaps none
   * @return the number of rows changed
   */
  long touch(@Nullable Instant at, Collection<Long> ids);

  /**
   * Runs query found.
   *
   * <p>Exists on SQLite only: elsewhere the call throws an UnsupportedEngineException.
   *
   * <p>Query {@code found} in {@code com/acme/docs.sql}, line 27.
   *
   * @param q a value
   * @return the query, which runs whenever its rows are asked for
   */
  Query<FoundRow> found(String q);

  /**
   * Runs query half.
   *
   * <p>Exists on PostgreSQL only: elsewhere the call throws an UnsupportedEngineException.
   *
   * <p>Query {@code half} in {@code com/acme/docs.sql}, line 28.
   *
   * @param id meets column {@code id}
   * @return the only row
   */
  long half(long id);

  /**
   * One row of query {@code search}.
   *
   * @param id column {@code docs.id}
   * @param title column {@code docs.title}
   */
  record SearchRow(long id, String title) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code docs.id}
     * @return the copy
     */
    public SearchRow withId(long id) {
      return new SearchRow(id, this.title);
    }

    /**
     * Returns a copy with another value.
     *
     * @param title column {@code docs.title}
     * @return the copy
     */
    public SearchRow withTitle(String title) {
      return new SearchRow(this.id, title);
    }
  }

  /**
   * One row of query {@code found}.
   *
   * @param rowid computed by the query
   * @param title column {@code words.title}, or null
   */
  record FoundRow(long rowid, @Nullable String title) {
    /**
     * Returns a copy with another value.
     *
     * @param rowid computed by the query
     * @return the copy
     */
    public FoundRow withRowid(long rowid) {
      return new FoundRow(rowid, this.title);
    }

    /**
     * Returns a copy with another value.
     *
     * @param title column {@code words.title}, or null
     * @return the copy
     */
    public FoundRow withTitle(@Nullable String title) {
      return new FoundRow(this.rowid, title);
    }
  }

  /**
   * The parameters of {@link DocsQueries#search(SearchParameters)}.
   *
   * @param words a value
   * @param limit a value
   */
  record SearchParameters(String words, long limit) {
    /**
     * Begins the parameters of one call.
     *
     * @return a builder without any value
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Takes the parameters by name. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String words;

      private @Nullable Long limit = 10L;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param words a value
       * @return this builder
       */
      public Builder words(String words) {
        this.words = words;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param limit a value
       * @return this builder
       */
      public Builder limit(long limit) {
        this.limit = limit;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public SearchParameters build() {
        return new SearchParameters(
            Objects.requireNonNull(words, "words"),
            Objects.requireNonNull(limit, "limit"));
      }
    }
  }
}
