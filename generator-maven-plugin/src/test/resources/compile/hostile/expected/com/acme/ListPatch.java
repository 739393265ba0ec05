package com.acme;

/**
 * New values for some columns of a row of table {@code List}. What is not given stays as it is. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:11"
)
public final class ListPatch {
  private java.lang. @org.jspecify.annotations.Nullable String list;

  private boolean hasList;

  /**
   * Begins without any value.
   */
  public ListPatch() {
  }

  private ListPatch(ListPatch other) {
    this.list = other.list;
    this.hasList = other.hasList;
  }

  /**
   * Returns a copy with another value.
   *
   * @param list column {@code List.list}, or null
   * @return the copy
   */
  public ListPatch withList(java.lang. @org.jspecify.annotations.Nullable String list) {
    ListPatch copy = new ListPatch(this);
    copy.list = list;
    copy.hasList = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code List.list}, or null; null too when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable String list() {
    return this.list;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasList() {
    return this.hasList;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof ListPatch that
        && java.util.Objects.equals(this.list, that.list)
        && this.hasList == that.hasList;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.list, this.hasList);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "ListPatch["
        + "list=" + this.list
        + ", hasList=" + this.hasList
        + "]";
  }
}
