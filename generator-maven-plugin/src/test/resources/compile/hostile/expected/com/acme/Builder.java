package com.acme;

/**
 * One row of table {@code Builder}.
 *
 * @param id column {@code Builder.id}
 * @param builder column {@code Builder.builder}, or null
 * @param build column {@code Builder.build}
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:23"
)
public record Builder(long id, java.lang. @org.jspecify.annotations.Nullable String builder, long build) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Builder.id}
   * @return the copy
   */
  public Builder withId(long id) {
    return new Builder(id, this.builder, this.build);
  }

  /**
   * Returns a copy with another value.
   *
   * @param builder column {@code Builder.builder}, or null
   * @return the copy
   */
  public Builder withBuilder(java.lang. @org.jspecify.annotations.Nullable String builder) {
    return new Builder(this.id, builder, this.build);
  }

  /**
   * Returns a copy with another value.
   *
   * @param build column {@code Builder.build}
   * @return the copy
   */
  public Builder withBuild(long build) {
    return new Builder(this.id, this.builder, build);
  }
}
