package com.acme;

/**
 * A row of table {@code Override} to be inserted. What is not given takes its default. Immutable.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:4"
)
public final class NewOverride {
  private java.lang. @org.jspecify.annotations.Nullable Long id;

  private boolean override;

  /**
   * Begins with what must be given.
   *
   * @param override column {@code Override.override}
   */
  public NewOverride(boolean override) {
    this.override = override;
  }

  private NewOverride(NewOverride other) {
    this.id = other.id;
    this.override = other.override;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code Override.id}
   * @return the copy
   */
  public NewOverride withId(long id) {
    NewOverride copy = new NewOverride(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param override column {@code Override.override}
   * @return the copy
   */
  public NewOverride withOverride(boolean override) {
    NewOverride copy = new NewOverride(this);
    copy.override = override;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Override.id}; null when it is not given
   */
  public java.lang. @org.jspecify.annotations.Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code Override.override}
   */
  public boolean override() {
    return this.override;
  }

  @java.lang.Override
  public boolean equals(java.lang. @org.jspecify.annotations.Nullable Object other) {
    return other instanceof NewOverride that
        && java.util.Objects.equals(this.id, that.id)
        && this.override == that.override;
  }

  @java.lang.Override
  public int hashCode() {
    return java.util.Objects.hash(this.id, this.override);
  }

  @java.lang.Override
  public java.lang.String toString() {
    return "NewOverride["
        + "id=" + this.id
        + ", override=" + this.override
        + "]";
  }
}
