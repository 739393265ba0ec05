package com.acme;

/**
 * A row of table {@code Query} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:17"
)
public final class NewQuery {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String query;

  private boolean hasQuery;

  /**
   * Begins without any value.
   */
  public NewQuery() {
  }

  private NewQuery(NewQuery other) {
    this.id = other.id;
    this.query = other.query;
    this.hasQuery = other.hasQuery;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Query.id}
   * @return the copy
   */
  public NewQuery withId(long id) {
    NewQuery copy = new NewQuery(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param query column {@code Query.query}, or null
   * @return the copy
   */
  public NewQuery withQuery(java.lang. @org.jspecify.annotations.Nullable String query) {
    NewQuery copy = new NewQuery(this);
    copy.query = query;
    copy.hasQuery = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Query.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewQuery that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.query, that.query)
        && this.hasQuery == that.hasQuery;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.query, this.hasQuery);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewQuery["
        + "id=" + this.id
        + ", query=" + this.query
        + ", hasQuery=" + this.hasQuery
        + "]";
  }
}
