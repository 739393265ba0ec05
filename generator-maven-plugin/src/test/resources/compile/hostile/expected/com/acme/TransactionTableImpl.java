package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code Transaction} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/lang.sql:21"
)
final class TransactionTableImpl implements TransactionTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("transaction.insert", "com/acme/lang.sql", 21)
      .parameters("id", "tx")
      .writes("Transaction")
      .sqlite("""
          INSERT INTO "Transaction" (tx)
          VALUES (?)
          RETURNING id, tx
          """, 1)
      .postgres("""
          INSERT INTO "Transaction" ("tx")
          VALUES (?::text)
          RETURNING "id", "tx"
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("transaction.insert", "com/acme/lang.sql", 21)
      .parameters("id", "tx")
      .writes("Transaction")
      .sqlite("""
          INSERT INTO "Transaction" (tx)
          VALUES (?)
          """, 1)
      .postgres("""
          INSERT INTO "Transaction" ("tx")
          VALUES (?::text)
          """, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("transaction.insert", "com/acme/lang.sql", 21)
      .parameters("id", "tx")
      .writes("Transaction")
      .sqlite("""
          INSERT INTO "Transaction" (id, tx)
          VALUES (?, ?)
          RETURNING id, tx
          """, 0, 1)
      .postgres("""
          INSERT INTO "Transaction" ("id", "tx")
          VALUES (sluice_1.explicit_id('"Transaction"', 'id', ?::bigint), ?::text)
          RETURNING "id", "tx"
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("transaction.insert", "com/acme/lang.sql", 21)
      .parameters("id", "tx")
      .writes("Transaction")
      .sqlite("""
          INSERT INTO "Transaction" (id, tx)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Transaction" ("id", "tx")
          VALUES (sluice_1.explicit_id('"Transaction"', 'id', ?::bigint), ?::text)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("transaction.insertOrIgnore", "com/acme/lang.sql", 21)
      .parameters("id", "tx")
      .writes("Transaction")
      .sqlite("""
          INSERT OR IGNORE INTO "Transaction" (id, tx)
          VALUES (?, ?)
          """, 0, 1)
      .postgres("""
          INSERT INTO "Transaction" ("id", "tx")
          VALUES (sluice_1.explicit_id('"Transaction"', 'id', ?::bigint), ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("transaction.upsert", "com/acme/lang.sql", 21)
      .parameters("id", "tx", "hasTx")
      .writes("Transaction")
      .sqlite("""
          INSERT INTO "Transaction" (id, tx)
          VALUES (?, ?)
          ON CONFLICT (id) DO UPDATE SET tx = CASE WHEN ? THEN ? ELSE "Transaction".tx END
          RETURNING id, tx
          """, 0, 1, 2, 1)
      .postgres("""
          INSERT INTO "Transaction" ("id", "tx")
          VALUES (sluice_1.explicit_id('"Transaction"', 'id', ?::bigint), ?::text)
          ON CONFLICT ("id") DO UPDATE SET "tx" = CASE WHEN ?::boolean THEN ?::text ELSE "Transaction"."tx" END
          RETURNING "id", "tx"
          """, 0, 1, 2, 1)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("transaction.update", "com/acme/lang.sql", 21)
      .parameters("tx", "id")
      .writes("Transaction")
      .sqlite("""
          UPDATE "Transaction"
          SET tx = ?
          WHERE id = ?
          """, 0, 1)
      .postgres("""
          UPDATE "Transaction"
          SET "tx" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("transaction.update", "com/acme/lang.sql", 21)
      .parameters("tx", "hasTx", "id")
      .writes("Transaction")
      .sqlite("""
          UPDATE "Transaction"
          SET tx = CASE WHEN ? THEN ? ELSE tx END
          WHERE id = ?
          """, 1, 0, 2)
      .postgres("""
          UPDATE "Transaction"
          SET "tx" = CASE WHEN ?::boolean THEN ?::text ELSE "tx" END
          WHERE "id" = ?::bigint
          """, 1, 0, 2)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("transaction.delete", "com/acme/lang.sql", 21)
      .parameters("id")
      .writes("Transaction")
      .sqlite("""
          DELETE FROM "Transaction"
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "Transaction"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("transaction.byId", "com/acme/lang.sql", 21)
      .parameters("id")
      .reads("Transaction")
      .sqlite("""
          SELECT id, tx
          FROM "Transaction"
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id", "tx"
          FROM "Transaction"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("transaction.all", "com/acme/lang.sql", 21)
      .reads("Transaction")
      .sqlite("""
          SELECT id, tx
          FROM "Transaction"
          ORDER BY id
          """)
      .postgres("""
          SELECT "id", "tx"
          FROM "Transaction"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("transaction.count", "com/acme/lang.sql", 21)
      .reads("Transaction")
      .sqlite("""
          SELECT count(*)
          FROM "Transaction"
          """)
      .postgres("""
          SELECT count(*)
          FROM "Transaction"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  TransactionTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Transaction insert(NewTransaction row) {
    return session.query(insertText(row), b -> bindInsert(b, row), TransactionTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewTransaction> rows) {
    return session.updateAll(rows, TransactionTableImpl::insertAllText, TransactionTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Transaction> insertAllReturning(Iterable<NewTransaction> rows) {
    return session.queryAll(rows, TransactionTableImpl::insertText, TransactionTableImpl::bindInsert, TransactionTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewTransaction row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Transaction upsert(NewTransaction row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), TransactionTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Transaction row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, TransactionPatch patch) {
    return session.update(PATCH, b -> {
      b.setString(0, patch.tx());
      b.setBoolean(1, patch.hasTx());
      b.setLong(2, id);
    }) > 0;
  }

  @java.lang.Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @java.lang.Override
  public java.util.Optional<Transaction> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, TransactionTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Transaction> all() {
    return session.query(ALL, ParameterBinder.NONE, TransactionTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewTransaction row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewTransaction row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.tx());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewTransaction row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewTransaction row) throws
      java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setString(1, row.tx());
    sink.setBoolean(2, row.hasTx());
  }

  private static void bindUpdate(ParameterSink sink, Transaction row) throws java.sql.SQLException {
    sink.setString(0, row.tx());
    sink.setLong(1, row.id());
  }

  private static Transaction read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Transaction(
        row.getLong(1),
        row.getStringOrNull(2));
  }
}
