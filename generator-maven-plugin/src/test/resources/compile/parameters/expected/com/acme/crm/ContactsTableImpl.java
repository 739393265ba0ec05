package com.acme.crm;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code contacts} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/crm/contacts.sql:1"
)
final class ContactsTableImpl implements ContactsTable {
  private static final SqlText INSERT = SqlText.write("contacts.insert", "com/acme/crm/contacts.sql", 1)
      .parameters("id", "name", "email", "phone", "born", "photo", "rating")
      .writes("contacts")
      .sqlite("""
          INSERT INTO contacts (name, email, phone, born, photo, rating)
          VALUES (?, ?, ?, ?, ?, coalesce(?, 0))
          RETURNING id, name, email, phone, born, photo, rating
          """, 1, 2, 3, 4, 5, 6)
      .postgres("""
          INSERT INTO "contacts" ("name", "email", "phone", "born", "photo", "rating")
          VALUES (?::text, ?::text, ?::text, ?::date, ?::bytea, coalesce(?::float8, 0::float8))
          RETURNING "id", "name", "email", "phone", "born", "photo", "rating"
          """, 1, 2, 3, 4, 5, 6)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("contacts.insert", "com/acme/crm/contacts.sql", 1)
      .parameters("id", "name", "email", "phone", "born", "photo", "rating")
      .writes("contacts")
      .sqlite("""
          INSERT INTO contacts (name, email, phone, born, photo, rating)
          VALUES (?, ?, ?, ?, ?, coalesce(?, 0))
          """, 1, 2, 3, 4, 5, 6)
      .postgres("""
          INSERT INTO "contacts" ("name", "email", "phone", "born", "photo", "rating")
          VALUES (?::text, ?::text, ?::text, ?::date, ?::bytea, coalesce(?::float8, 0::float8))
          """, 1, 2, 3, 4, 5, 6)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("contacts.insert", "com/acme/crm/contacts.sql", 1)
      .parameters("id", "name", "email", "phone", "born", "photo", "rating")
      .writes("contacts")
      .sqlite("""
          INSERT INTO contacts (id, name, email, phone, born, photo, rating)
          VALUES (?, ?, ?, ?, ?, ?, coalesce(?, 0))
          RETURNING id, name, email, phone, born, photo, rating
          """, 0, 1, 2, 3, 4, 5, 6)
      .postgres("""
          INSERT INTO "contacts" ("id", "name", "email", "phone", "born", "photo", "rating")
          VALUES
            (sluice_1.explicit_id('"contacts"', 'id', ?::bigint), ?::text, ?::text, ?::text, ?::date, ?::bytea, coalesce(?::float8, 0::float8))
          RETURNING "id", "name", "email", "phone", "born", "photo", "rating"
          """, 0, 1, 2, 3, 4, 5, 6)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("contacts.insert", "com/acme/crm/contacts.sql", 1)
      .parameters("id", "name", "email", "phone", "born", "photo", "rating")
      .writes("contacts")
      .sqlite("""
          INSERT INTO contacts (id, name, email, phone, born, photo, rating)
          VALUES (?, ?, ?, ?, ?, ?, coalesce(?, 0))
          """, 0, 1, 2, 3, 4, 5, 6)
      .postgres("""
          INSERT INTO "contacts" ("id", "name", "email", "phone", "born", "photo", "rating")
          VALUES
            (sluice_1.explicit_id('"contacts"', 'id', ?::bigint), ?::text, ?::text, ?::text, ?::date, ?::bytea, coalesce(?::float8, 0::float8))
          """, 0, 1, 2, 3, 4, 5, 6)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("contacts.insertOrIgnore", "com/acme/crm/contacts.sql", 1)
      .parameters("id", "name", "email", "phone", "born", "photo", "rating")
      .writes("contacts")
      .sqlite("""
          INSERT OR IGNORE INTO contacts (id, name, email, phone, born, photo, rating)
          VALUES (?, ?, ?, ?, ?, ?, coalesce(?, 0))
          """, 0, 1, 2, 3, 4, 5, 6)
      .postgres("""
          INSERT INTO "contacts" ("id", "name", "email", "phone", "born", "photo", "rating")
          VALUES
            (sluice_1.explicit_id('"contacts"', 'id', ?::bigint), ?::text, ?::text, ?::text, ?::date, ?::bytea, coalesce(?::float8, 0::float8))
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3, 4, 5, 6)
      .build();

  private static final SqlText UPSERT = SqlText.write("contacts.upsert", "com/acme/crm/contacts.sql", 1)
      .parameters("id", "name", "email", "phone", "born", "photo", "rating", "hasPhone", "hasBorn",
          "hasPhoto")
      .writes("contacts")
      .sqlite("""
          INSERT INTO contacts (id, name, email, phone, born, photo, rating)
          VALUES (?, ?, ?, ?, ?, ?, coalesce(?, 0))
          ON CONFLICT (id) DO UPDATE SET
            name = excluded.name,
            email = excluded.email,
            phone = CASE WHEN ? THEN ? ELSE contacts.phone END,
            born = CASE WHEN ? THEN ? ELSE contacts.born END,
            photo = CASE WHEN ? THEN ? ELSE contacts.photo END,
            rating = coalesce(?, contacts.rating)
          RETURNING id, name, email, phone, born, photo, rating
          """, 0, 1, 2, 3, 4, 5, 6, 7, 3, 8, 4, 9, 5, 6)
      .postgres("""
          INSERT INTO "contacts" ("id", "name", "email", "phone", "born", "photo", "rating")
          VALUES
            (sluice_1.explicit_id('"contacts"', 'id', ?::bigint), ?::text, ?::text, ?::text, ?::date, ?::bytea, coalesce(?::float8, 0::float8))
          ON CONFLICT ("id") DO UPDATE SET
            "name" = "excluded"."name",
            "email" = "excluded"."email",
            "phone" = CASE WHEN ?::boolean THEN ?::text ELSE "contacts"."phone" END,
            "born" = CASE WHEN ?::boolean THEN ?::date ELSE "contacts"."born" END,
            "photo" = CASE WHEN ?::boolean THEN ?::bytea ELSE "contacts"."photo" END,
            "rating" = coalesce(?::float8, "contacts"."rating")
          RETURNING "id", "name", "email", "phone", "born", "photo", "rating"
          """, 0, 1, 2, 3, 4, 5, 6, 7, 3, 8, 4, 9, 5, 6)
      .build();

  private static final SqlText UPDATE = SqlText.write("contacts.update", "com/acme/crm/contacts.sql", 1)
      .parameters("name", "email", "phone", "born", "photo", "rating", "id")
      .writes("contacts")
      .sqlite("""
          UPDATE contacts
          SET name = ?, email = ?, phone = ?, born = ?, photo = ?, rating = ?
          WHERE id = ?
          """, 0, 1, 2, 3, 4, 5, 6)
      .postgres("""
          UPDATE "contacts"
          SET
            "name" = ?::text,
            "email" = ?::text,
            "phone" = ?::text,
            "born" = ?::date,
            "photo" = ?::bytea,
            "rating" = ?::float8
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3, 4, 5, 6)
      .build();

  private static final SqlText PATCH = SqlText.write("contacts.update", "com/acme/crm/contacts.sql", 1)
      .parameters("name", "email", "phone", "hasPhone", "born", "hasBorn", "photo", "hasPhoto",
          "rating", "id")
      .writes("contacts")
      .sqlite("""
          UPDATE contacts
          SET
            name = coalesce(?, name),
            email = coalesce(?, email),
            phone = CASE WHEN ? THEN ? ELSE phone END,
            born = CASE WHEN ? THEN ? ELSE born END,
            photo = CASE WHEN ? THEN ? ELSE photo END,
            rating = coalesce(?, rating)
          WHERE id = ?
          """, 0, 1, 3, 2, 5, 4, 7, 6, 8, 9)
      .postgres("""
          UPDATE "contacts"
          SET
            "name" = coalesce(?::text, "name"),
            "email" = coalesce(?::text, "email"),
            "phone" = CASE WHEN ?::boolean THEN ?::text ELSE "phone" END,
            "born" = CASE WHEN ?::boolean THEN ?::date ELSE "born" END,
            "photo" = CASE WHEN ?::boolean THEN ?::bytea ELSE "photo" END,
            "rating" = coalesce(?::float8, "rating")
          WHERE "id" = ?::bigint
          """, 0, 1, 3, 2, 5, 4, 7, 6, 8, 9)
      .build();

  private static final SqlText DELETE = SqlText.write("contacts.delete", "com/acme/crm/contacts.sql", 1)
      .parameters("id")
      .writes("contacts")
      .sqlite("""
          DELETE FROM contacts
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "contacts"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("contacts.byId", "com/acme/crm/contacts.sql", 1)
      .parameters("id")
      .reads("contacts")
      .sqlite("""
          SELECT id, name, email, phone, born, photo, rating
          FROM contacts
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "name", "email", "phone", "born", "photo", "rating"
          FROM "contacts"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("contacts.all", "com/acme/crm/contacts.sql", 1)
      .reads("contacts")
      .sqlite("""
          SELECT id, name, email, phone, born, photo, rating
          FROM contacts
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "name", "email", "phone", "born", "photo", "rating"
          FROM "contacts"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("contacts.count", "com/acme/crm/contacts.sql", 1)
      .reads("contacts")
      .sqlite("""
          SELECT count(*)
          FROM contacts
          """)
      .postgres("""
          SELECT count(*)
          FROM "contacts"
          """)
      .build();

  private final SqlSession session;

  ContactsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Contact insert(NewContact row) {
    return session.query(insertText(row), b -> bindInsert(b, row), ContactsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewContact> rows) {
    return session.updateAll(rows, ContactsTableImpl::insertAllText, ContactsTableImpl::bindInsert);
  }

  @Override
  public List<Contact> insertAllReturning(Iterable<NewContact> rows) {
    return session.queryAll(rows, ContactsTableImpl::insertText, ContactsTableImpl::bindInsert, ContactsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewContact row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Contact upsert(NewContact row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), ContactsTableImpl::read).one();
  }

  @Override
  public boolean update(Contact row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, ContactPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.name());
      b.setString(1, patch.email());
      b.setString(2, patch.phone());
      b.setBoolean(3, patch.hasPhone());
      b.setLocalDate(4, patch.born());
      b.setBoolean(5, patch.hasBorn());
      b.setBytes(6, patch.photo());
      b.setBoolean(7, patch.hasPhoto());
      b.setDouble(8, patch.rating());
      b.setLong(9, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Contact> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, ContactsTableImpl::read).optional();
  }

  @Override
  public Query<Contact> all() {
    return session.query(ALL, ParameterBinder.NONE, ContactsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewContact row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewContact row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.name());
    sink.setString(2, row.email());
    sink.setString(3, row.phone());
    sink.setLocalDate(4, row.born());
    sink.setBytes(5, row.photo());
    sink.setDouble(6, row.rating());
  }

  private static SqlText insertAllText(NewContact row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewContact row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.name());
    sink.setString(2, row.email());
    sink.setString(3, row.phone());
    sink.setLocalDate(4, row.born());
    sink.setBytes(5, row.photo());
    sink.setDouble(6, row.rating());
    sink.setBoolean(7, row.hasPhone());
    sink.setBoolean(8, row.hasBorn());
    sink.setBoolean(9, row.hasPhoto());
  }

  private static void bindUpdate(ParameterSink sink, Contact row) throws SQLException {
    sink.setString(0, row.name());
    sink.setString(1, row.email());
    sink.setString(2, row.phone());
    sink.setLocalDate(3, row.born());
    sink.setBytes(4, row.photo());
    sink.setDouble(5, row.rating());
    sink.setLong(6, row.id());
  }

  private static Contact read(Row row) throws SQLException {
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
