package com.acme;

/**
 * Tables that are called like the classes that generated code itself uses. *&#47; {&#64;code *&#47; &#92;u002a/ """ &lt;b&gt;&amp;amp;
 *
 * <p>One row of table {@code String}.
 *
 * @param id column {@code String.id}
 * @param string column {@code String.String}, or null
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:2"
)
public record String(long id, java.lang. @org.jspecify.annotations.Nullable String string) {
  /**
   * Returns a copy with another value.
   *
   * @param id column {@code String.id}
   * @return the copy
   */
  public String withId(long id) {
    return new String(id, this.string);
  }

  /**
   * Returns a copy with another value.
   *
   * @param string column {@code String.String}, or null
   * @return the copy
   */
  public String withString(java.lang. @org.jspecify.annotations.Nullable String string) {
    return new String(this.id, string);
  }
}
