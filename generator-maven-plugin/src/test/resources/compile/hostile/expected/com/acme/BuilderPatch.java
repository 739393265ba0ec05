package com.acme;

/**
 * New values for some columns of a row of table {@code Builder}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:23"
)
public final class BuilderPatch {
  private java.lang. @org.jspecify.annotations.Nullable String builder;

  private boolean hasBuilder;

  private java.lang. @org.jspecify.annotations.Nullable Long build;

  /**
   * Begins without any value.
   */
  public BuilderPatch() {
  }

  private BuilderPatch(BuilderPatch other) {
    this.builder = other.builder;
    this.hasBuilder = other.hasBuilder;
    this.build = other.build;
  }

  /**
   * Returns a copy with another value.
   *
   * @param builder column {@code Builder.builder}, or null
   * @return the copy
   */
  public BuilderPatch withBuilder(java.lang. @org.jspecify.annotations.Nullable String builder) {
    BuilderPatch copy = new BuilderPatch(this);
    copy.builder = builder;
    copy.hasBuilder = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param build column {@code Builder.build}
   * @return the copy
   */
  public BuilderPatch withBuild(long build) {
    BuilderPatch copy = new BuilderPatch(this);
    copy.build = build;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Builder.builder}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String builder() {
    return this.builder;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasBuilder() {
    return this.hasBuilder;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Builder.build}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long build() {
    return this.build;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof BuilderPatch that
        && java.util.Objects.equals(this.builder, that.builder)
        && this.hasBuilder == that.hasBuilder
        && java.util.Objects.equals(this.build, that.build);
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.builder, this.hasBuilder, this.build);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "BuilderPatch["
        + "builder=" + this.builder
        + ", hasBuilder=" + this.hasBuilder
        + ", build=" + this.build
        + "]";
  }
}
