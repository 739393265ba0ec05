package com.acme;

/**
 * New values for some columns of a row of table {@code SqlSession}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:19"
)
public final class SqlSessionPatch {
  private java.lang. @org.jspecify.annotations.Nullable String session;

  private boolean hasSession;

  /**
   * Begins without any value.
   */
  public SqlSessionPatch() {
  }

  private SqlSessionPatch(SqlSessionPatch other) {
    this.session = other.session;
    this.hasSession = other.hasSession;
  }

  /**
   * Returns a copy with another value.
   *
   * @param session column {@code SqlSession.session}, or null
   * @return the copy
   */
  public SqlSessionPatch withSession(java.lang. @org.jspecify.annotations.Nullable String session) {
    SqlSessionPatch copy = new SqlSessionPatch(this);
    copy.session = session;
    copy.hasSession = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code SqlSession.session}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String session() {
    return this.session;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasSession() {
    return this.hasSession;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof SqlSessionPatch that
        && java.util.Objects.equals(this.session, that.session)
        && this.hasSession == that.hasSession;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.session, this.hasSession);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "SqlSessionPatch["
        + "session=" + this.session
        + ", hasSession=" + this.hasSession
        + "]";
  }
}
