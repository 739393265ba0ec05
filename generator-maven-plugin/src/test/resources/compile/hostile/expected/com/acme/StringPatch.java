package com.acme;

/**
 * New values for some columns of a row of table {@code String}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:2"
)
public final class StringPatch {
  private java.lang. @org.jspecify.annotations.Nullable String string;

  private boolean hasString;

  /**
   * Begins without any value.
   */
  public StringPatch() {
  }

  private StringPatch(StringPatch other) {
    this.string = other.string;
    this.hasString = other.hasString;
  }

  /**
   * Returns a copy with another value.
   *
   * @param string column {@code String.String}, or null
   * @return the copy
   */
  public StringPatch withString(java.lang. @org.jspecify.annotations.Nullable String string) {
    StringPatch copy = new StringPatch(this);
    copy.string = string;
    copy.hasString = true;
    return copy;
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
    return other instanceof StringPatch that
        && java.util.Objects.equals(this.string, that.string)
        && this.hasString == that.hasString;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.string, this.hasString);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "StringPatch["
        + "string=" + this.string
        + ", hasString=" + this.hasString
        + "]";
  }
}
