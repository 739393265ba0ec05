package com.acme;

/**
 * The named queries of {@code com/acme/lang.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql"
)
public interface LangQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static LangQueries of(dev.sluice.runtime.SqlSession session) {
    return new LangQueriesImpl(session);
  }

  /**
   * A text with what ends a Java text, a comment or a character: """ *&#47; &#92;u0022 &#92; and a dollar $S $L $$.
   *
   * <p>Query {@code texts} in {@code com/acme/lang.sql}, line 33.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<TextsRow> texts();

  /**
   * Runs query {@code String}.
   *
   * <p>Query {@code String} in {@code com/acme/lang.sql}, line 35.
   *
   * @param s meets column {@code String}
   * @param t meets column {@code String}
   * @param u meets column {@code String}
   * @param v meets column {@code String}
   * @param w meets column {@code String}
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<StringRow> string(java.lang.String s, java.lang.String t,
      java.lang.String u, java.lang.String v, java.lang.String w);

  /**
   * Runs query {@code String}.
   *
   * @param parameters the parameters by name
   * @return the query, which runs whenever its rows are asked for
   */
  default dev.sluice.runtime.Query<StringRow> string(StringParameters parameters) {
    return this.string(
        parameters.s(),
        parameters.t(),
        parameters.u(),
        parameters.v(),
        parameters.w());
  }

  /**
   * Runs query {@code Query}.
   *
   * <p>Query {@code Query} in {@code com/acme/lang.sql}, line 39.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<QueryRow> query();

  /**
   * One row of query {@code texts}.
   *
   * @param a computed by the query
   * @param id column {@code String.id}
   */
  record TextsRow(java.lang.String a, long id) {
    /**
     * Returns a copy with another value.
     *
     * @param a computed by the query
     * @return the copy
     */
    public TextsRow withA(java.lang.String a) {
      return new TextsRow(a, this.id);
    }

    /**
     * Returns a copy with another value.
     *
     * @param id column {@code String.id}
     * @return the copy
     */
    public TextsRow withId(long id) {
      return new TextsRow(this.a, id);
    }
  }

  /**
   * One row of query {@code String}.
   *
   * @param id column {@code String.id}
   * @param list column {@code String.String}
   * @param row the rows of the list in order, unmodifiable
   */
  record StringRow(long id, java.lang.String list, java.util.List<java.lang.String> row) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code String.id}
     * @return the copy
     */
    public StringRow withId(long id) {
      return new StringRow(id, this.list, this.row);
    }

    /**
     * Returns a copy with another value.
     *
     * @param list column {@code String.String}
     * @return the copy
     */
    public StringRow withList(java.lang.String list) {
      return new StringRow(this.id, list, this.row);
    }

    /**
     * Returns a copy with another value.
     *
     * @param row the rows of the list in order, unmodifiable
     * @return the copy
     */
    public StringRow withRow(java.util.List<java.lang.String> row) {
      return new StringRow(this.id, this.list, row);
    }
  }

  /**
   * One row of query {@code Query}.
   *
   * @param query the row of table "Query"
   * @param list the row of table "List", or null if there is none
   */
  record QueryRow(Query query, @org.jspecify.annotations.Nullable List list) {
    /**
     * Returns a copy with another value.
     *
     * @param query the row of table "Query"
     * @return the copy
     */
    public QueryRow withQuery(Query query) {
      return new QueryRow(query, this.list);
    }

    /**
     * Returns a copy with another value.
     *
     * @param list the row of table "List", or null if there is none
     * @return the copy
     */
    public QueryRow withList(@org.jspecify.annotations.Nullable List list) {
      return new QueryRow(this.query, list);
    }
  }

  /**
   * The parameters of {@link LangQueries#string(StringParameters)}.
   *
   * @param s meets column {@code String}
   * @param t meets column {@code String}
   * @param u meets column {@code String}
   * @param v meets column {@code String}
   * @param w meets column {@code String}
   */
  record StringParameters(java.lang.String s, java.lang.String t, java.lang.String u, java.lang.String v,
      java.lang.String w) {
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
      private java.lang. @org.jspecify.annotations.Nullable String s;

      private java.lang. @org.jspecify.annotations.Nullable String t;

      private java.lang. @org.jspecify.annotations.Nullable String u;

      private java.lang. @org.jspecify.annotations.Nullable String v;

      private java.lang. @org.jspecify.annotations.Nullable String w;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param s meets column {@code String}
       * @return this builder
       */
      public Builder s(java.lang.String s) {
        this.s = s;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param t meets column {@code String}
       * @return this builder
       */
      public Builder t(java.lang.String t) {
        this.t = t;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param u meets column {@code String}
       * @return this builder
       */
      public Builder u(java.lang.String u) {
        this.u = u;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param v meets column {@code String}
       * @return this builder
       */
      public Builder v(java.lang.String v) {
        this.v = v;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param w meets column {@code String}
       * @return this builder
       */
      public Builder w(java.lang.String w) {
        this.w = w;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public StringParameters build() {
        return new StringParameters(
            java.util.Objects.requireNonNull(s, "s"),
            java.util.Objects.requireNonNull(t, "t"),
            java.util.Objects.requireNonNull(u, "u"),
            java.util.Objects.requireNonNull(v, "v"),
            java.util.Objects.requireNonNull(w, "w"));
      }
    }
  }
}
