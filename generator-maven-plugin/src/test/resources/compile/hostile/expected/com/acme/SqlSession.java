package com.acme;

/**
 * One row of table {@code SqlSession}.
 *
 * @param id column {@code SqlSession.id}
 * @param session column {@code SqlSession.session}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:19"
)
public record SqlSession(long id, java.lang. @org.jspecify.annotations.Nullable String session) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code SqlSession.id}
   * @return the copy
   */
  public SqlSession withId(long id) {
    return new SqlSession(id, this.session);
  }

  /**
   * Returns a copy with another value.
   *
   * @param session column {@code SqlSession.session}, or null
   * @return the copy
   */
  public SqlSession withSession(java.lang. @org.jspecify.annotations.Nullable String session) {
    return new SqlSession(this.id, session);
  }
}
