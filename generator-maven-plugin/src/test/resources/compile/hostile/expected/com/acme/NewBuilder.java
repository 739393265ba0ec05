package com.acme;

/**
 * A row of table {@code Builder} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:23"
)
public final class NewBuilder {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String builder;

  private boolean hasBuilder;

  private long build;

  /**
   * Begins with what must be given.
   *
   * @param build column {@code Builder.build}
   */
  public NewBuilder(long build) {
    this.build = build;
  }

  private NewBuilder(NewBuilder other) {
    this.id = other.id;
    this.builder = other.builder;
    this.hasBuilder = other.hasBuilder;
    this.build = other.build;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Builder.id}
   * @return the copy
   */
  public NewBuilder withId(long id) {
    NewBuilder copy = new NewBuilder(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param builder column {@code Builder.builder}, or null
   * @return the copy
   */
  public NewBuilder withBuilder(java.lang. @org.jspecify.annotations.Nullable String builder) {
    NewBuilder copy = new NewBuilder(this);
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
  public NewBuilder withBuild(long build) {
    NewBuilder copy = new NewBuilder(this);
    copy.build = build;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Builder.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
   * @return column {@code Builder.build}
   */
  public long build() {
    return this.build;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewBuilder that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.builder, that.builder)
        && this.hasBuilder == that.hasBuilder
        && this.build == that.build;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.builder, this.hasBuilder, this.build);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewBuilder["
        + "id=" + this.id
        + ", builder=" + this.builder
        + ", hasBuilder=" + this.hasBuilder
        + ", build=" + this.build
        + "]";
  }
}
