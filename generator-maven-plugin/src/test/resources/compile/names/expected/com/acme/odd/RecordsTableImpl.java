package com.acme.odd;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Reads and writes {@code records} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/odd/class.sql:3"
)
final class RecordsTableImpl implements RecordsTable {
  private static final SqlText INSERT = SqlText.write("records.insert", "com/acme/odd/class.sql", 3)
      .parameters("id", "_1st", "quoted")
      .writes("records")
      .sqlite("""
          INSERT INTO records ("1st", ""\"quoted""\")
          VALUES (?, ?)
          RETURNING id, "1st", ""\"quoted""\"
          """, 1, 2)
      .postgres("""
          INSERT INTO "records" ("1st", ""\"quoted""\")
          VALUES (?::text, ?::text)
          RETURNING "id", "1st", ""\"quoted""\"
          """, 1, 2)
      .build();

  private static final SqlText INSERT_ALL = SqlText.write("records.insert", "com/acme/odd/class.sql", 3)
      .parameters("id", "_1st", "quoted")
      .writes("records")
      .sqlite("""
          INSERT INTO records ("1st", ""\"quoted""\")
          VALUES (?, ?)
          """, 1, 2)
      .postgres("""
          INSERT INTO "records" ("1st", ""\"quoted""\")
          VALUES (?::text, ?::text)
          """, 1, 2)
      .build();

  private static final SqlText INSERT_WITH_ID = SqlText.write("records.insert", "com/acme/odd/class.sql", 3)
      .parameters("id", "_1st", "quoted")
      .writes("records")
      .sqlite("""
          INSERT INTO records (id, "1st", ""\"quoted""\")
          VALUES (?, ?, ?)
          RETURNING id, "1st", ""\"quoted""\"
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "records" ("id", "1st", ""\"quoted""\")
          VALUES (sluice_1.explicit_id('"records"', 'id', ?::bigint), ?::text, ?::text)
          RETURNING "id", "1st", ""\"quoted""\"
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_ALL_WITH_ID = SqlText.write("records.insert", "com/acme/odd/class.sql", 3)
      .parameters("id", "_1st", "quoted")
      .writes("records")
      .sqlite("""
          INSERT INTO records (id, "1st", ""\"quoted""\")
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "records" ("id", "1st", ""\"quoted""\")
          VALUES (sluice_1.explicit_id('"records"', 'id', ?::bigint), ?::text, ?::text)
          """, 0, 1, 2)
      .build();

  private static final SqlText INSERT_OR_IGNORE = SqlText.write("records.insertOrIgnore", "com/acme/odd/class.sql", 3)
      .parameters("id", "_1st", "quoted")
      .writes("records")
      .sqlite("""
          INSERT OR IGNORE INTO records (id, "1st", ""\"quoted""\")
          VALUES (?, ?, ?)
          """, 0, 1, 2)
      .postgres("""
          INSERT INTO "records" ("id", "1st", ""\"quoted""\")
          VALUES (sluice_1.explicit_id('"records"', 'id', ?::bigint), ?::text, ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2)
      .build();

  private static final SqlText UPSERT = SqlText.write("records.upsert", "com/acme/odd/class.sql", 3)
      .parameters("id", "_1st", "quoted", "has_1st", "hasQuoted")
      .writes("records")
      .sqlite("""
          INSERT INTO records (id, "1st", ""\"quoted""\")
          VALUES (?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            "1st" = CASE WHEN ? THEN ? ELSE records."1st" END,
            ""\"quoted""\" = CASE WHEN ? THEN ? ELSE records.""\"quoted""\" END
          RETURNING id, "1st", ""\"quoted""\"
          """, 0, 1, 2, 3, 1, 4, 2)
      .postgres("""
          INSERT INTO "records" ("id", "1st", ""\"quoted""\")
          VALUES (sluice_1.explicit_id('"records"', 'id', ?::bigint), ?::text, ?::text)
          ON CONFLICT ("id") DO UPDATE SET
            "1st" = CASE WHEN ?::boolean THEN ?::text ELSE "records"."1st" END,
            ""\"quoted""\" = CASE WHEN ?::boolean THEN ?::text ELSE "records".""\"quoted""\" END
          RETURNING "id", "1st", ""\"quoted""\"
          """, 0, 1, 2, 3, 1, 4, 2)
      .build();

  private static final SqlText UPDATE = SqlText.write("records.update", "com/acme/odd/class.sql", 3)
      .parameters("_1st", "quoted", "id")
      .writes("records")
      .sqlite("""
          UPDATE records
          SET "1st" = ?, ""\"quoted""\" = ?
          WHERE id = ?
          """, 0, 1, 2)
      .postgres("""
          UPDATE "records"
          SET "1st" = ?::text, ""\"quoted""\" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2)
      .build();

  private static final SqlText PATCH = SqlText.write("records.update", "com/acme/odd/class.sql", 3)
      .parameters("_1st", "has_1st", "quoted", "hasQuoted", "id")
      .writes("records")
      .sqlite("""
          UPDATE records
          SET "1st" = CASE WHEN ? THEN ? ELSE "1st" END, ""\"quoted""\" = CASE WHEN ? THEN ? ELSE ""\"quoted""\" END
          WHERE id = ?
          """, 1, 0, 3, 2, 4)
      .postgres("""
          UPDATE "records"
          SET
            "1st" = CASE WHEN ?::boolean THEN ?::text ELSE "1st" END,
            ""\"quoted""\" = CASE WHEN ?::boolean THEN ?::text ELSE ""\"quoted""\" END
          WHERE "id" = ?::bigint
          """, 1, 0, 3, 2, 4)
      .build();

  private static final SqlText DELETE = SqlText.write("records.delete", "com/acme/odd/class.sql", 3)
      .parameters("id")
      .writes("records")
      .sqlite("""
          DELETE FROM records
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "records"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText BY_ID = SqlText.read("records.byId", "com/acme/odd/class.sql", 3)
      .parameters("id")
      .reads("records")
      .sqlite("""
          SELECT id, "1st", ""\"quoted""\"
          FROM records
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "1st", ""\"quoted""\"
          FROM "records"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final SqlText ALL = SqlText.read("records.all", "com/acme/odd/class.sql", 3)
      .reads("records")
      .sqlite("""
          SELECT id, "1st", ""\"quoted""\"
          FROM records
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "1st", ""\"quoted""\"
          FROM "records"
          ORDER BY "id"
          """)
      .build();

  private static final SqlText COUNT = SqlText.read("records.count", "com/acme/odd/class.sql", 3)
      .reads("records")
      .sqlite("""
          SELECT count(*)
          FROM records
          """)
      .postgres("""
          SELECT count(*)
          FROM "records"
          """)
      .build();

  private final SqlSession session;

  RecordsTableImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Record insert(NewRecord row) {
    return session.query(insertText(row), b -> bindInsert(b, row), RecordsTableImpl::read).one();
  }

  @Override
  public long insertAll(Iterable<NewRecord> rows) {
    return session.updateAll(rows, RecordsTableImpl::insertAllText, RecordsTableImpl::bindInsert);
  }

  @Override
  public java.util.List<Record> insertAllReturning(Iterable<NewRecord> rows) {
    return session.queryAll(rows, RecordsTableImpl::insertText, RecordsTableImpl::bindInsert, RecordsTableImpl::read);
  }

  @Override
  public boolean insertOrIgnore(NewRecord row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @Override
  public Record upsert(NewRecord row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), RecordsTableImpl::read).one();
  }

  @Override
  public boolean update(Record row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @Override
  public boolean update(long id, RecordPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch._1st());
      b.setBoolean(1, patch.has_1st());
      b.setString(2, patch.quoted());
      b.setBoolean(3, patch.hasQuoted());
      b.setLong(4, id);
    }) > 0;
  }

  @Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @Override
  public Optional<Record> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, RecordsTableImpl::read).optional();
  }

  @Override
  public Query<Record> all() {
    return session.query(ALL, ParameterBinder.NONE, RecordsTableImpl::read);
  }

  @Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static SqlText insertText(NewRecord row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewRecord row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row._1st());
    sink.setString(2, row.quoted());
  }

  private static SqlText insertAllText(NewRecord row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewRecord row) throws SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row._1st());
    sink.setString(2, row.quoted());
    sink.setBoolean(3, row.has_1st());
    sink.setBoolean(4, row.hasQuoted());
  }

  private static void bindUpdate(ParameterSink sink, Record row) throws SQLException {
    sink.setString(0, row._1st());
    sink.setString(1, row.quoted());
    sink.setLong(2, row.id());
  }

  private static Record read(Row row) throws SQLException {
    return new Record(
        row.getLong(1),
        row.getStringOrNull(2),
        row.getStringOrNull(3));
  }
}
