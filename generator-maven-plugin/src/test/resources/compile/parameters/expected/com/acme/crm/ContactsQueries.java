package com.acme.crm;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/crm/contacts.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/crm/contacts.sql"
)
public interface ContactsQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static ContactsQueries of(SqlSession session) {
    return new ContactsQueriesImpl(session);
  }

  /**
   * Many parameters: also as a record.
   *
   * <p>Query {@code add} in {@code com/acme/crm/contacts.sql}, line 12.
   *
   * @param name meets column {@code name}
   * @param email meets column {@code email}
   * @param phone meets column {@code phone}; null stands for NULL
   * @param born meets column {@code born}; null stands for NULL
   * @param photo meets column {@code photo}; null stands for NULL
   * @param rating meets column {@code rating}
   * @return the number of rows changed
   */
  long add(String name, String email, @Nullable String phone, @Nullable LocalDate born,
      byte @Nullable [] photo, double rating);

  /**
   * Many parameters: also as a record.
   *
   * @param parameters the parameters by name
   * @return the number of rows changed
   */
  default long add(AddParameters parameters) {
    return this.add(
        parameters.name(),
        parameters.email(),
        parameters.phone(),
        parameters.born(),
        parameters.photo(),
        parameters.rating());
  }

  /**
   * The same parameter twice, and another order than that of use.
   *
   * <p>Query {@code find} in {@code com/acme/crm/contacts.sql}, line 17.
   *
   * @param limit a value
   * @param text meets column {@code name}
   * @return the query, which runs whenever its rows are asked for
   */
  Query<FindRow> find(long limit, String text);

  /**
   * A nullable one.
   *
   * <p>Query {@code byPhone} in {@code com/acme/crm/contacts.sql}, line 21.
   *
   * @param phone meets column {@code phone}; null stands for NULL
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Contact> byPhone(@Nullable String phone);

  /**
   * Numbers instead of names.
   *
   * <p>Query {@code between} in {@code com/acme/crm/contacts.sql}, line 24.
   *
   * @param p1 meets column {@code rating}
   * @param p2 meets column {@code rating}
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Long> between(double p1, double p2);

  /**
   * Runs query {@code byEmails}.
   *
   * <p>Query {@code byEmails} in {@code com/acme/crm/contacts.sql}, line 26.
   *
   * @param emails values that meet column {@code email}, of any number, perhaps none
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Long> byEmails(Collection<String> emails);

  /**
   * One row of query {@code find}.
   *
   * @param id column {@code contacts.id}
   * @param name column {@code contacts.name}
   */
  record FindRow(long id, String name) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code contacts.id}
     * @return the copy
     */
    public FindRow withId(long id) {
      return new FindRow(id, this.name);
    }

    /**
     * Returns a copy with another value.
     *
     * @param name column {@code contacts.name}
     * @return the copy
     */
    public FindRow withName(String name) {
      return new FindRow(this.id, name);
    }
  }

  /**
   * The parameters of {@link ContactsQueries#add(AddParameters)}.
   *
   * @param name meets column {@code name}
   * @param email meets column {@code email}
   * @param phone meets column {@code phone}; null stands for NULL
   * @param born meets column {@code born}; null stands for NULL
   * @param photo meets column {@code photo}; null stands for NULL
   * @param rating meets column {@code rating}
   */
  record AddParameters(String name, String email, @Nullable String phone, @Nullable LocalDate born,
      byte @Nullable [] photo, double rating) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof AddParameters that
          && Objects.equals(this.name, that.name)
          && Objects.equals(this.email, that.email)
          && Objects.equals(this.phone, that.phone)
          && Objects.equals(this.born, that.born)
          && Arrays.equals(this.photo, that.photo)
          && Double.compare(this.rating, that.rating) == 0;
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.name, this.email, this.phone, this.born, Arrays.hashCode(this.photo),
          this.rating);
    }

    @Override
    public String toString() {
      return "AddParameters["
          + "name=" + this.name
          + ", email=" + this.email
          + ", phone=" + this.phone
          + ", born=" + this.born
          + ", photo=" + (this.photo == null ? "null" : this.photo.length + " bytes")
          + ", rating=" + this.rating
          + "]";
    }

    /**
     * Begins the parameters of one call.
     *
     * @return a builder without any value
     */
    public static Builder builder() {
      return new Builder();
    }

    /**
     * Takes the parameters by name. Not thread-safe.
     */
    public static final class Builder {
      private @Nullable String name;

      private @Nullable String email;

      private @Nullable String phone;

      private @Nullable LocalDate born;

      private byte @Nullable [] photo;

      private @Nullable Double rating;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param name meets column {@code name}
       * @return this builder
       */
      public Builder name(String name) {
        this.name = name;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param email meets column {@code email}
       * @return this builder
       */
      public Builder email(String email) {
        this.email = email;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param phone meets column {@code phone}; null stands for NULL
       * @return this builder
       */
      public Builder phone(@Nullable String phone) {
        this.phone = phone;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param born meets column {@code born}; null stands for NULL
       * @return this builder
       */
      public Builder born(@Nullable LocalDate born) {
        this.born = born;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param photo meets column {@code photo}; null stands for NULL
       * @return this builder
       */
      public Builder photo(byte @Nullable [] photo) {
        this.photo = photo;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param rating meets column {@code rating}
       * @return this builder
       */
      public Builder rating(double rating) {
        this.rating = rating;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public AddParameters build() {
        return new AddParameters(
            Objects.requireNonNull(name, "name"),
            Objects.requireNonNull(email, "email"),
            phone,
            born,
            photo,
            Objects.requireNonNull(rating, "rating"));
      }
    }
  }
}
