package com.acme;

/**
 * A row of table {@code List} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:11"
)
public final class NewList {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private java.lang. @org.jspecify.annotations.Nullable String list;

  private boolean hasList;

  /**
   * Begins without any value.
   */
  public NewList() {
  }

  private NewList(NewList other) {
    this.id = other.id;
    this.list = other.list;
    this.hasList = other.hasList;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code List.id}
   * @return the copy
   */
  public NewList withId(long id) {
    NewList copy = new NewList(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param list column {@code List.list}, or null
   * @return the copy
   */
  public NewList withList(java.lang. @org.jspecify.annotations.Nullable String list) {
    NewList copy = new NewList(this);
    copy.list = list;
    copy.hasList = true;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code List.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
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
    return other instanceof NewList that
        && java.util.Objects.equals(this.id, that.id)
        && java.util.Objects.equals(this.list, that.list)
        && this.hasList == that.hasList;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.list, this.hasList);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewList["
        + "id=" + this.id
        + ", list=" + this.list
        + ", hasList=" + this.hasList
        + "]";
  }
}
