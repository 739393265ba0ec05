package com.acme.crm;

import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code com/acme/crm/contacts.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/crm/contacts.sql"
)
final class ContactsQueriesImpl implements ContactsQueries {
  private static final SqlText ADD = SqlText.write("add", "com/acme/crm/contacts.sql", 12)
      .parameters("name", "email", "phone", "born", "photo", "rating")
      .writes("contacts")
      .sqlite("""
          INSERT INTO contacts (name, email, phone, born, photo, rating)
          VALUES (?, ?, ?, ?, ?, ?)
          """, 0, 1, 2, 3, 4, 5)
      .postgres("""
          INSERT INTO "contacts" ("name", "email", "phone", "born", "photo", "rating")
          VALUES (?::text, ?::text, ?::text, ?::date, ?::bytea, ?::float8)
          """, 0, 1, 2, 3, 4, 5)
      .build();

  private static final SqlText FIND = SqlText.read("find", "com/acme/crm/contacts.sql", 17)
      .parameters("limit", "text")
      .reads("contacts")
      .sqlite("""
          SELECT id, name
          FROM contacts
          WHERE name = ? OR email = ?
          ORDER BY name, id
          LIMIT ?
          """, 1, 1, 0)
      .postgres("""
          SELECT "id", "name"
          FROM "contacts"
          WHERE "name" = ?::text OR "email" = ?::text
          ORDER BY "name", "id"
          LIMIT nullif(greatest(?::bigint, -1), -1)
          """, 1, 1, 0)
      .build();

  private static final SqlText BY_PHONE = SqlText.read("byPhone", "com/acme/crm/contacts.sql", 21)
      .parameters("phone")
      .reads("contacts")
      .sqlite("""
          SELECT id, name, email, phone, born, photo, rating
          FROM contacts
          WHERE phone IS ?
          ORDER BY id
          """, 0)
      .postgres("""
          SELECT "id", "name", "email", "phone", "born", "photo", "rating"
          FROM "contacts"
          WHERE "phone" = ?::text OR "phone" IS NULL AND ?::text IS NULL
          ORDER BY "id"
          """, 0, 0)
      .build();

  private static final SqlText BETWEEN = SqlText.read("between", "com/acme/crm/contacts.sql", 24)
      .parameters("p1", "p2")
      .reads("contacts")
      .sqlite("""
          SELECT id
          FROM contacts
          WHERE rating BETWEEN ? AND ?
          ORDER BY id
          """, 0, 1)
      .postgres("""
          SELECT "id"
          FROM "contacts"
          WHERE "rating" BETWEEN ?::float8 AND ?::float8
          ORDER BY "id"
          """, 0, 1)
      .build();

  private static final SqlText BY_EMAILS = SqlText.read("byEmails", "com/acme/crm/contacts.sql", 26)
      .parameters("emails")
      .reads("contacts")
      .sqlite("""
          SELECT id
          FROM contacts
          WHERE email IN (SELECT value FROM json_each(?))
          ORDER BY id
          """, 0)
      .postgres("""
          SELECT "id"
          FROM "contacts"
          WHERE "email" = ANY(?::text[])
          ORDER BY "id"
          """, 0)
      .build();

  private final SqlSession session;

  ContactsQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public long add(String name, String email, @Nullable String phone, @Nullable LocalDate born,
      byte @Nullable [] photo, double rating) {
    return session.update(
        ADD,
        b -> {
          b.setString(0, name);
          b.setString(1, email);
          b.setString(2, phone);
          b.setLocalDate(3, born);
          b.setBytes(4, photo);
          b.setDouble(5, rating);
        });
  }

  @Override
  public Query<ContactsQueries.FindRow> find(long limit, String text) {
    return session.query(
        FIND,
        b -> {
          b.setLong(0, limit);
          b.setString(1, text);
        },
        ContactsQueriesImpl::readFindRow);
  }

  @Override
  public Query<Contact> byPhone(@Nullable String phone) {
    return session.query(
        BY_PHONE,
        b -> b.setString(0, phone),
        ContactsQueriesImpl::readContact);
  }

  @Override
  public Query<Long> between(double p1, double p2) {
    return session.query(
        BETWEEN,
        b -> {
          b.setDouble(0, p1);
          b.setDouble(1, p2);
        },
        row -> row.getLong(1));
  }

  @Override
  public Query<Long> byEmails(Collection<String> emails) {
    return session.query(
        BY_EMAILS,
        b -> b.setStrings(0, emails),
        row -> row.getLong(1));
  }

  private static ContactsQueries.FindRow readFindRow(Row row) throws SQLException {
    return new ContactsQueries.FindRow(
        row.getLong(1),
        row.getString(2));
  }

  private static Contact readContact(Row row) throws SQLException {
    return new Contact(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getStringOrNull(4),
        row.getLocalDateOrNull(5),
        row.getBytesOrNull(6),
        row.getDouble(7));
  }
}
