package com.acme;

/**
 * New values for some columns of a row of table {@code Query}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:17"
)
public final class QueryPatch {
  private java.lang. @org.jspecify.annotations.Nullable String query;

  private boolean hasQuery;

  /**
   * Begins without any value.
   */
  public QueryPatch() {
  }

  private QueryPatch(QueryPatch other) {
    this.query = other.query;
    this.hasQuery = other.hasQuery;
  }

  /**
   * Returns a copy with another value.
   *
   * @param query column {@code Query.query}, or null
   * @return the copy
   */
  public QueryPatch withQuery(java.lang. @org.jspecify.annotations.Nullable String query) {
    QueryPatch copy = new QueryPatch(this);
    copy.query = query;
    copy.hasQuery = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Query.query}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String query() {
    return this.query;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasQuery() {
    return this.hasQuery;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof QueryPatch that
        && java.util.Objects.equals(this.query, that.query)
        && this.hasQuery == that.hasQuery;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.query, this.hasQuery);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "QueryPatch["
        + "query=" + this.query
        + ", hasQuery=" + this.hasQuery
        + "]";
  }
}
