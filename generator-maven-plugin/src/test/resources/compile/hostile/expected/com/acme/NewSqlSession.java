package com.acme;

/**
 * A row of table {@code SqlSession} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:19"
)
public final class NewSqlSession {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String session;

  private boolean hasSession;

  /**
   * Begins without any value.
   */
  public NewSqlSession() {
  }

  private NewSqlSession(NewSqlSession other) {
    this.id = other.id;
    this.session = other.session;
    this.hasSession = other.hasSession;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code SqlSession.id}
   * @return the copy
   */
  public NewSqlSession withId(long id) {
    NewSqlSession copy = new NewSqlSession(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param session column {@code SqlSession.session}, or null
   * @return the copy
   */
  public NewSqlSession withSession(java.lang. @org.jspecify.annotations.Nullable String session) {
    NewSqlSession copy = new NewSqlSession(this);
    copy.session = session;
    copy.hasSession = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code SqlSession.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewSqlSession that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.session, that.session)
        && this.hasSession == that.hasSession;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.session, this.hasSession);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewSqlSession["
        + "id=" + this.id
        + ", session=" + this.session
        + ", hasSession=" + this.hasSession
        + "]";
  }
}
