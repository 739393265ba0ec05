package com.acme.crm;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code contacts} to be inserted. What is not given takes its default. Immutable.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/crm/contacts.sql:1"
)
public final class NewContact {
  private @Nullable Long id;

  private String name;

  private String email;

  private @Nullable String phone;

  private boolean hasPhone;

  private @Nullable LocalDate born;

  private boolean hasBorn;

  private byte @Nullable [] photo;

  private boolean hasPhoto;

  private @Nullable Double rating;

  /**
   * Begins with what must be given.
   *
   * @param name column {@code contacts.name}
   * @param email column {@code contacts.email}
   */
  public NewContact(String name, String email) {
    this.name = Objects.requireNonNull(name, "name");
    this.email = Objects.requireNonNull(email, "email");
  }

  private NewContact(NewContact other) {
    this.id = other.id;
    this.name = other.name;
    this.email = other.email;
    this.phone = other.phone;
    this.hasPhone = other.hasPhone;
    this.born = other.born;
    this.hasBorn = other.hasBorn;
    this.photo = other.photo;
    this.hasPhoto = other.hasPhoto;
    this.rating = other.rating;
  }

  /**
   * Returns a copy with another value.
   *
   * @param id column {@code contacts.id}
   * @return the copy
   */
  public NewContact withId(long id) {
    NewContact copy = new NewContact(this);
    copy.id = id;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param name column {@code contacts.name}
   * @return the copy
   */
  public NewContact withName(String name) {
    NewContact copy = new NewContact(this);
    copy.name = Objects.requireNonNull(name, "name");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param email column {@code contacts.email}
   * @return the copy
   */
  public NewContact withEmail(String email) {
    NewContact copy = new NewContact(this);
    copy.email = Objects.requireNonNull(email, "email");
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param phone column {@code contacts.phone}, or null
   * @return the copy
   */
  public NewContact withPhone(@Nullable String phone) {
    NewContact copy = new NewContact(this);
    copy.phone = phone;
    copy.hasPhone = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param born column {@code contacts.born}, or null
   * @return the copy
   */
  public NewContact withBorn(@Nullable LocalDate born) {
    NewContact copy = new NewContact(this);
    copy.born = born;
    copy.hasBorn = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param photo column {@code contacts.photo}, or null
   * @return the copy
   */
  public NewContact withPhoto(byte @Nullable [] photo) {
    NewContact copy = new NewContact(this);
    copy.photo = photo;
    copy.hasPhoto = true;
    return copy;
  }

  /**
   * Returns a copy with another value.
   *
   * @param rating column {@code contacts.rating}
   * @return the copy
   */
  public NewContact withRating(double rating) {
    NewContact copy = new NewContact(this);
    copy.rating = rating;
    return copy;
  }

  /**
   * Returns a value.
   *
   * @return column {@code contacts.id}; null when it is not given
   */
  public @Nullable Long id() {
    return this.id;
  }

  /**
   * Returns a value.
   *
   * @return column {@code contacts.name}
   */
  public String name() {
    return this.name;
  }

  /**
   * Returns a value.
   *
   * @return column {@code contacts.email}
   */
  public String email() {
    return this.email;
  }

  /**
   * Returns a value.
   *
   * @return column {@code contacts.phone}, or null; null too when it is not given
   */
  public @Nullable String phone() {
    return this.phone;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasPhone() {
    return this.hasPhone;
  }

  /**
   * Returns a value.
   *
   * @return column {@code contacts.born}, or null; null too when it is not given
   */
  public @Nullable LocalDate born() {
    return this.born;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasBorn() {
    return this.hasBorn;
  }

  /**
   * Returns a value.
   *
   * @return column {@code contacts.photo}, or null; null too when it is not given
   */
  public byte @Nullable [] photo() {
    return this.photo;
  }

  /**
   * Returns a value.
   *
   * @return whether it is given, perhaps as null
   */
  public boolean hasPhoto() {
    return this.hasPhoto;
  }

  /**
   * Returns a value.
   *
   * @return column {@code contacts.rating}; null when it is not given
   */
  public @Nullable Double rating() {
    return this.rating;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NewContact that
        && Objects.equals(this.id, that.id)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.email, that.email)
        && Objects.equals(this.phone, that.phone)
        && this.hasPhone == that.hasPhone
        && Objects.equals(this.born, that.born)
        && this.hasBorn == that.hasBorn
        && Arrays.equals(this.photo, that.photo)
        && this.hasPhoto == that.hasPhoto
        && Objects.equals(this.rating, that.rating);
  }

  @Override
  public int hashCode() {
    return Objects.hash(this.id, this.name, this.email, this.phone, this.hasPhone, this.born,
        this.hasBorn, Arrays.hashCode(this.photo), this.hasPhoto, this.rating);
  }

  @Override
  public String toString() {
    return "NewContact["
        + "id=" + this.id
        + ", name=" + this.name
        + ", email=" + this.email
        + ", phone=" + this.phone
        + ", hasPhone=" + this.hasPhone
        + ", born=" + this.born
        + ", hasBorn=" + this.hasBorn
        + ", photo=" + (this.photo == null ? "null" : this.photo.length + " bytes")
        + ", hasPhoto=" + this.hasPhoto
        + ", rating=" + this.rating
        + "]";
  }
}
