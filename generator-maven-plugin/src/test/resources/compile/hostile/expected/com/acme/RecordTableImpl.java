package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Record} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:3"
)
final class RecordTableImpl implements RecordTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("record.insert", "com/acme/lang.sql", 3)
      .parameters("id", "record")
      .writes("Record")
      .sqlite("""
          INSERT INTO Record (record)
          VALUES (?)
          RETURNING id, record
          """, 1)
      .postgres("""
          INSERT INTO "Record" ("record")
          VALUES (?::text)
          RETURNING "id", "record"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("record.insert", "com/acme/lang.sql", 3)
      .parameters("id", "record")
      .writes("Record")
      .sqlite("""
          INSERT INTO Record (record)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Record" ("record")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("record.insert", "com/acme/lang.sql", 3)
      .parameters("id", "record")
      .writes("Record")
      .sqlite("""
          INSERT INTO Record (id, record)
          VALUES (?, ?)
          RETURNING id, record
          """, 0, 1)
      .postgres("""
          INSERT INTO "Record" ("id", "record")
          VALUES (sluice_1.explicit_id('"Record"', 'id', ?::bigint), ?::text)
          RETURNING "id", "record"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("record.insert", "com/acme/lang.sql", 3)
      .parameters("id", "record")
      .writes("Record")
      .sqlite("""
          INSERT INTO Record (id, record)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Record" ("id", "record")
          VALUES (sluice_1.explicit_id('"Record"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("record.insertOrIgnore", "com/acme/lang.sql", 3)
      .parameters("id", "record")
      .writes("Record")
      .sqlite("""
          INSERT OR IGNORE INTO Record (id, record)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Record" ("id", "record")
          VALUES (sluice_1.explicit_id('"Record"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("record.upsert", "com/acme/lang.sql", 3)
      .parameters("id", "record")
      .writes("Record")
      .sqlite("""
          INSERT INTO Record (id, record)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET record = excluded.record
          RETURNING id, record
          """, 0, 1)
      .postgres("""
          INSERT INTO "Record" ("id", "record")
          VALUES (sluice_1.explicit_id('"Record"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "record" = "excluded"."record"
          RETURNING "id", "record"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("record.update", "com/acme/lang.sql", 3)
      .parameters("record", "id")
      .writes("Record")
      .sqlite("""
          UPDATE Record
          SET record = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Record"
          SET "record" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("record.update", "com/acme/lang.sql", 3)
      .parameters("record", "id")
      .writes("Record")
      .sqlite("""
          UPDATE Record
          SET record = coalesce(?, record)
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Record"
          SET "record" = coalesce(?::text, "record")
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("record.delete", "com/acme/lang.sql", 3)
      .parameters("id")
      .writes("Record")
      .sqlite("""
          DELETE FROM Record
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Record"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("record.byId", "com/acme/lang.sql", 3)
      .parameters("id")
      .reads("Record")
      .sqlite("""
          SELECT id, record
          FROM Record
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "record"
          FROM "Record"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("record.all", "com/acme/lang.sql", 3)
      .reads("Record")
      .sqlite("""
          SELECT id, record
          FROM Record
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "record"
          FROM "Record"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("record.count", "com/acme/lang.sql", 3)
      .reads("Record")
      .sqlite("""
          SELECT count(*)
          FROM Record
          """)
      .postgres("""
          SELECT count(*)
          FROM "Record"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  RecordTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Record insert(NewRecord row) {
    return session.query(insertText(row), b -> bindInsert(b, row), RecordTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewRecord> rows) {
    return session.updateAll(rows, RecordTableImpl::insertAllText, RecordTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Record> insertAllReturning(Iterable<NewRecord> rows) {
    return session.queryAll(rows, RecordTableImpl::insertText, RecordTableImpl::bindInsert, RecordTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewRecord row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Record upsert(NewRecord row) {
    return session.query(UPSERT, b -> bindInsert(b, row), RecordTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Record row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, RecordPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.record());
      b.setLong(1, id);
    }) > 0;
  }

  @java.lang.Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @java.lang.Override
  public java.util.Optional<Record> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, RecordTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Record> all() {
    return session.query(ALL, ParameterBinder.NONE, RecordTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewRecord row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewRecord row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.record());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewRecord row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpdate(ParameterSink sink, Record row) throws java.sql.SQLException {
    sink.setString(0, row.record());
    sink.setLong(1, row.id());
  }

  private static Record read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Record(
        row.getLong(1),
        row.getString(2));
  }
}
