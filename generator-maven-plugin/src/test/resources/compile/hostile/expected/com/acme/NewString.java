package com.acme;

/**
 * A row of table {@code String} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:2"
)
public final class NewString {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String string;

  private boolean hasString;

  /**
   * Begins without any value.
   */
  public NewString() {
  }

  private NewString(NewString other) {
    this.id = other.id;
    this.string = other.string;
    this.hasString = other.hasString;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code String.id}
   * @return the copy
   */
  public NewString withId(long id) {
    NewString copy = new NewString(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param string column {@code String.String}, or null
   * @return the copy
   */
  public NewString withString(java.lang. @org.jspecify.annotations.Nullable String string) {
    NewString copy = new NewString(this);
    copy.string = string;
    copy.hasString = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code String.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code String.String}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String string() {
    return this.string;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasString() {
    return this.hasString;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewString that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.string, that.string)
        && this.hasString == that.hasString;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.string, this.hasString);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewString["
        + "id=" + this.id
        + ", string=" + this.string
        + ", hasString=" + this.hasString
        + "]";
  }
}
