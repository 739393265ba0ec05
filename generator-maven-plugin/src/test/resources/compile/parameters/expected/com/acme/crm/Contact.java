package com.acme.crm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One row of table {@code contacts}.
 *
 * @param id column {@code contacts.id}
 * @param name column {@code contacts.name}
 * @param email column {@code contacts.email}
 * @param phone column {@code contacts.phone}, or null
 * @param born column {@code contacts.born}, or null
 * @param photo column {@code contacts.photo}, or null
 * @param rating column {@code contacts.rating}
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/crm/contacts.sql:1"
)
public record Contact(long id, String name, String email, @Nullable String phone, @Nullable LocalDate born,
    byte @Nullable [] photo, double rating) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Contact that
        && this.id == that.id
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.email, that.email)
        && Objects.equals(this.phone, that.phone)
        && Objects.equals(this.born, that.born)
        && Arrays.equals(this.photo, that.photo)
        && Double.compare(this.rating, that.rating) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.name, this.email, this.phone, this.born,
        Arrays.hashCode(this.photo), this.rating);
  }

  @Override
  public String toString() {
    return "Contact["
        + "id=" + this.id
        + ", name=" + this.name
        + ", email=" + this.email
        + ", phone=" + this.phone
        + ", born=" + this.born
        + ", photo=" + (this.photo == null ? "null" : this.photo.length + " bytes")
        + ", rating=" + this.rating
        + "]";
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code contacts.id}
   * @return the copy
   */
  public Contact withId(long id) {
    return new Contact(id, this.name, this.email, this.phone, this.born, this.photo, this.rating);
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code contacts.name}
   * @return the copy
   */
  public Contact withName(String name) {
    return new Contact(this.id, name, this.email, this.phone, this.born, this.photo, this.rating);
  }

  /**
   * Returns a copy with another value.
   *
   * @param email column {@code contacts.email}
   * @return the copy
   */
  public Contact withEmail(String email) {
    return new Contact(this.id, this.name, email, this.phone, this.born, this.photo, this.rating);
  }

  /**
   * Returns a copy with another value.
   *
   * @param phone column {@code contacts.phone}, or null
   * @return the copy
   */
  public Contact withPhone(@Nullable String phone) {
    return new Contact(this.id, this.name, this.email, phone, this.born, this.photo, this.rating);
  }

  /**
   * Returns a copy with another value.
   *
   * @param born column {@code contacts.born}, or null
   * @return the copy
   */
  public Contact withBorn(@Nullable LocalDate born) {
    return new Contact(this.id, this.name, this.email, this.phone, born, this.photo, this.rating);
  }

  /**
   * Returns a copy with another value.
   *
   * @param photo column {@code contacts.photo}, or null
   * @return the copy
   */
  public Contact withPhoto(byte @Nullable [] photo) {
    return new Contact(this.id, this.name, this.email, this.phone, this.born, photo, this.rating);
  }

  /**
   * Returns a copy with another value.
   *
   * @param rating column {@code contacts.rating}
   * @return the copy
   */
  public Contact withRating(double rating) {
    return new Contact(this.id, this.name, this.email, this.phone, this.born, this.photo, rating);
  }
}
