package com.acme;

/**
 * New values for some columns of a row of table {@code Override}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:4"
)
public final class OverridePatch {
  private java.lang. @org.jspecify.annotations.Nullable Boolean override;

  /**
   * Begins without any value.
   */
  public OverridePatch() {
  }

  private OverridePatch(OverridePatch other) {
    this.override = other.override;
  }

  /**
   * Returns a copy with another value.
   *
   * @param override column {@code Override.override}
   * @return the copy
   */
  public OverridePatch withOverride(boolean override) {
    OverridePatch copy = new OverridePatch(this);
    copy.override = override;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Override.override}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Boolean override() {
    return this.override;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof OverridePatch that
        && java.util.Objects.equals(this.override, that.override);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.override);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "OverridePatch["
        + "override=" + this.override
        + "]";
  }
}
