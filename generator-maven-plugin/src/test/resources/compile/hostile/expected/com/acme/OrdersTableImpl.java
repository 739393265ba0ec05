package com.acme;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;

/**
 * Reads and writes {@code orders} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql:2"
)
final class OrdersTableImpl implements OrdersTable {
  private static final dev.sluice.runtime.SqlText INSERT = dev.sluice.runtime.SqlText.write("orders.insert", "com/acme/orders.sql", 2)
      .parameters("id", "hashCode_", "toString_", "getClass_", "notify_", "notifyAll_", "wait_",
          "clone_", "finalize_", "equals_", "builder", "of", "copy", "other", "that", "this_",
          "super_", "hasThat", "withThat", "_1st", "größe", "列", "aBC", "record", "yield", "var",
          "sealed", "null_", "true_")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (hashCode, toString, getClass, notify, notifyAll, wait, clone, finalize, equals, builder, "of", copy, other, that, this, super, has_that, with_that, "1st", "größe", "列", "a b-c", record, yield, var, sealed, "null", "true")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          RETURNING
            id,
            hashCode,
            toString,
            getClass,
            notify,
            notifyAll,
            wait,
            clone,
            finalize,
            equals,
            builder,
            "of",
            copy,
            other,
            that,
            this,
            super,
            has_that,
            with_that,
            "1st",
            "größe",
            "列",
            "a b-c",
            record,
            yield,
            var,
            sealed,
            "null",
            "true"
          """, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .postgres("""
          INSERT INTO "orders" ("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize", "equals", "builder", "of", "copy", "other", "that", "this", "super", "has_that", "with_that", "1st", "größe", "列", "a b-c", "record", "yield", "var", "sealed", "null", "true")
          VALUES
            (?::bigint, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bytea, ?::text, ?::text, ?::text, ?::boolean, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text)
          RETURNING
            "id",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "equals",
            "builder",
            "of",
            "copy",
            "other",
            "that",
            "this",
            "super",
            "has_that",
            "with_that",
            "1st",
            "größe",
            "列",
            "a b-c",
            "record",
            "yield",
            "var",
            "sealed",
            "null",
            "true"
          """, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL = dev.sluice.runtime.SqlText.write("orders.insert", "com/acme/orders.sql", 2)
      .parameters("id", "hashCode_", "toString_", "getClass_", "notify_", "notifyAll_", "wait_",
          "clone_", "finalize_", "equals_", "builder", "of", "copy", "other", "that", "this_",
          "super_", "hasThat", "withThat", "_1st", "größe", "列", "aBC", "record", "yield", "var",
          "sealed", "null_", "true_")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (hashCode, toString, getClass, notify, notifyAll, wait, clone, finalize, equals, builder, "of", copy, other, that, this, super, has_that, with_that, "1st", "größe", "列", "a b-c", record, yield, var, sealed, "null", "true")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .postgres("""
          INSERT INTO "orders" ("hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize", "equals", "builder", "of", "copy", "other", "that", "this", "super", "has_that", "with_that", "1st", "größe", "列", "a b-c", "record", "yield", "var", "sealed", "null", "true")
          VALUES
            (?::bigint, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bytea, ?::text, ?::text, ?::text, ?::boolean, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text)
          """, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_WITH_ID = dev.sluice.runtime.SqlText.write("orders.insert", "com/acme/orders.sql", 2)
      .parameters("id", "hashCode_", "toString_", "getClass_", "notify_", "notifyAll_", "wait_",
          "clone_", "finalize_", "equals_", "builder", "of", "copy", "other", "that", "this_",
          "super_", "hasThat", "withThat", "_1st", "größe", "列", "aBC", "record", "yield", "var",
          "sealed", "null_", "true_")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, hashCode, toString, getClass, notify, notifyAll, wait, clone, finalize, equals, builder, "of", copy, other, that, this, super, has_that, with_that, "1st", "größe", "列", "a b-c", record, yield, var, sealed, "null", "true")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          RETURNING
            id,
            hashCode,
            toString,
            getClass,
            notify,
            notifyAll,
            wait,
            clone,
            finalize,
            equals,
            builder,
            "of",
            copy,
            other,
            that,
            this,
            super,
            has_that,
            with_that,
            "1st",
            "größe",
            "列",
            "a b-c",
            record,
            yield,
            var,
            sealed,
            "null",
            "true"
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .postgres("""
          INSERT INTO "orders" ("id", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize", "equals", "builder", "of", "copy", "other", "that", "this", "super", "has_that", "with_that", "1st", "größe", "列", "a b-c", "record", "yield", "var", "sealed", "null", "true")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bytea, ?::text, ?::text, ?::text, ?::boolean, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text)
          RETURNING
            "id",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "equals",
            "builder",
            "of",
            "copy",
            "other",
            "that",
            "this",
            "super",
            "has_that",
            "with_that",
            "1st",
            "größe",
            "列",
            "a b-c",
            "record",
            "yield",
            "var",
            "sealed",
            "null",
            "true"
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_ALL_WITH_ID = dev.sluice.runtime.SqlText.write("orders.insert", "com/acme/orders.sql", 2)
      .parameters("id", "hashCode_", "toString_", "getClass_", "notify_", "notifyAll_", "wait_",
          "clone_", "finalize_", "equals_", "builder", "of", "copy", "other", "that", "this_",
          "super_", "hasThat", "withThat", "_1st", "größe", "列", "aBC", "record", "yield", "var",
          "sealed", "null_", "true_")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, hashCode, toString, getClass, notify, notifyAll, wait, clone, finalize, equals, builder, "of", copy, other, that, this, super, has_that, with_that, "1st", "größe", "列", "a b-c", record, yield, var, sealed, "null", "true")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .postgres("""
          INSERT INTO "orders" ("id", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize", "equals", "builder", "of", "copy", "other", "that", "this", "super", "has_that", "with_that", "1st", "größe", "列", "a b-c", "record", "yield", "var", "sealed", "null", "true")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bytea, ?::text, ?::text, ?::text, ?::boolean, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text)
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .build();

  private static final dev.sluice.runtime.SqlText INSERT_OR_IGNORE = dev.sluice.runtime.SqlText.write("orders.insertOrIgnore", "com/acme/orders.sql", 2)
      .parameters("id", "hashCode_", "toString_", "getClass_", "notify_", "notifyAll_", "wait_",
          "clone_", "finalize_", "equals_", "builder", "of", "copy", "other", "that", "this_",
          "super_", "hasThat", "withThat", "_1st", "größe", "列", "aBC", "record", "yield", "var",
          "sealed", "null_", "true_")
      .writes("orders")
      .sqlite("""
          INSERT OR IGNORE INTO orders (id, hashCode, toString, getClass, notify, notifyAll, wait, clone, finalize, equals, builder, "of", copy, other, that, this, super, has_that, with_that, "1st", "größe", "列", "a b-c", record, yield, var, sealed, "null", "true")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .postgres("""
          INSERT INTO "orders" ("id", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize", "equals", "builder", "of", "copy", "other", "that", "this", "super", "has_that", "with_that", "1st", "größe", "列", "a b-c", "record", "yield", "var", "sealed", "null", "true")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bytea, ?::text, ?::text, ?::text, ?::boolean, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text)
          ON CONFLICT DO NOTHING
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .build();

  private static final dev.sluice.runtime.SqlText UPSERT = dev.sluice.runtime.SqlText.write("orders.upsert", "com/acme/orders.sql", 2)
      .parameters("id", "hashCode_", "toString_", "getClass_", "notify_", "notifyAll_", "wait_",
          "clone_", "finalize_", "equals_", "builder", "of", "copy", "other", "that", "this_",
          "super_", "hasThat", "withThat", "_1st", "größe", "列", "aBC", "record", "yield", "var",
          "sealed", "null_", "true_", "hasToString_", "hasGetClass_", "hasNotify_", "hasNotifyAll_",
          "hasWait_", "hasClone_", "hasFinalize_", "hasEquals_", "hasBuilder", "hasOf", "hasCopy",
          "hasOther", "hasThat", "hasThis_", "hasSuper_", "hasHasThat", "hasWithThat", "has_1st",
          "hasGröße", "has列", "hasABC", "hasRecord", "hasYield", "hasVar", "hasSealed", "hasNull_",
          "hasTrue_")
      .writes("orders")
      .sqlite("""
          INSERT INTO orders (id, hashCode, toString, getClass, notify, notifyAll, wait, clone, finalize, equals, builder, "of", copy, other, that, this, super, has_that, with_that, "1st", "größe", "列", "a b-c", record, yield, var, sealed, "null", "true")
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET
            hashCode = excluded.hashCode,
            toString = CASE WHEN ? THEN ? ELSE orders.toString END,
            getClass = CASE WHEN ? THEN ? ELSE orders.getClass END,
            notify = CASE WHEN ? THEN ? ELSE orders.notify END,
            notifyAll = CASE WHEN ? THEN ? ELSE orders.notifyAll END,
            wait = CASE WHEN ? THEN ? ELSE orders.wait END,
            clone = CASE WHEN ? THEN ? ELSE orders.clone END,
            finalize = CASE WHEN ? THEN ? ELSE orders.finalize END,
            equals = CASE WHEN ? THEN ? ELSE orders.equals END,
            builder = CASE WHEN ? THEN ? ELSE orders.builder END,
            "of" = CASE WHEN ? THEN ? ELSE orders."of" END,
            copy = CASE WHEN ? THEN ? ELSE orders.copy END,
            other = CASE WHEN ? THEN ? ELSE orders.other END,
            that = CASE WHEN ? THEN ? ELSE orders.that END,
            this = CASE WHEN ? THEN ? ELSE orders.this END,
            super = CASE WHEN ? THEN ? ELSE orders.super END,
            has_that = CASE WHEN ? THEN ? ELSE orders.has_that END,
            with_that = CASE WHEN ? THEN ? ELSE orders.with_that END,
            "1st" = CASE WHEN ? THEN ? ELSE orders."1st" END,
            "größe" = CASE WHEN ? THEN ? ELSE orders."größe" END,
            "列" = CASE WHEN ? THEN ? ELSE orders."列" END,
            "a b-c" = CASE WHEN ? THEN ? ELSE orders."a b-c" END,
            record = CASE WHEN ? THEN ? ELSE orders.record END,
            yield = CASE WHEN ? THEN ? ELSE orders.yield END,
            var = CASE WHEN ? THEN ? ELSE orders.var END,
            sealed = CASE WHEN ? THEN ? ELSE orders.sealed END,
            "null" = CASE WHEN ? THEN ? ELSE orders."null" END,
            "true" = CASE WHEN ? THEN ? ELSE orders."true" END
          RETURNING
            id,
            hashCode,
            toString,
            getClass,
            notify,
            notifyAll,
            wait,
            clone,
            finalize,
            equals,
            builder,
            "of",
            copy,
            other,
            that,
            this,
            super,
            has_that,
            with_that,
            "1st",
            "größe",
            "列",
            "a b-c",
            record,
            yield,
            var,
            sealed,
            "null",
            "true"
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28, 29, 2, 30, 3, 31, 4, 32, 5, 33, 6, 34, 7, 35, 8, 36, 9, 37, 10, 38,
          11, 39, 12, 40, 13, 41, 14, 42, 15, 43, 16, 44, 17, 45, 18, 46, 19, 47, 20, 48, 21, 49,
          22, 50, 23, 51, 24, 52, 25, 53, 26, 54, 27, 55, 28)
      .postgres("""
          INSERT INTO "orders" ("id", "hashCode", "toString", "getClass", "notify", "notifyAll", "wait", "clone", "finalize", "equals", "builder", "of", "copy", "other", "that", "this", "super", "has_that", "with_that", "1st", "größe", "列", "a b-c", "record", "yield", "var", "sealed", "null", "true")
          VALUES
            (sluice_1.explicit_id('"orders"', 'id', ?::bigint), ?::bigint, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::bytea, ?::text, ?::text, ?::text, ?::boolean, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text, ?::text)
          ON CONFLICT ("id") DO UPDATE SET
            "hashCode" = "excluded"."hashCode",
            "toString" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."toString" END,
            "getClass" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."getClass" END,
            "notify" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."notify" END,
            "notifyAll" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."notifyAll" END,
            "wait" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."wait" END,
            "clone" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."clone" END,
            "finalize" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."finalize" END,
            "equals" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."equals" END,
            "builder" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."builder" END,
            "of" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."of" END,
            "copy" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."copy" END,
            "other" = CASE WHEN ?::boolean THEN ?::bytea ELSE "orders"."other" END,
            "that" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."that" END,
            "this" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."this" END,
            "super" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."super" END,
            "has_that" = CASE WHEN ?::boolean THEN ?::boolean ELSE "orders"."has_that" END,
            "with_that" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."with_that" END,
            "1st" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."1st" END,
            "größe" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."größe" END,
            "列" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."列" END,
            "a b-c" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."a b-c" END,
            "record" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."record" END,
            "yield" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."yield" END,
            "var" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."var" END,
            "sealed" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."sealed" END,
            "null" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."null" END,
            "true" = CASE WHEN ?::boolean THEN ?::text ELSE "orders"."true" END
          RETURNING
            "id",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "equals",
            "builder",
            "of",
            "copy",
            "other",
            "that",
            "this",
            "super",
            "has_that",
            "with_that",
            "1st",
            "größe",
            "列",
            "a b-c",
            "record",
            "yield",
            "var",
            "sealed",
            "null",
            "true"
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28, 29, 2, 30, 3, 31, 4, 32, 5, 33, 6, 34, 7, 35, 8, 36, 9, 37, 10, 38,
          11, 39, 12, 40, 13, 41, 14, 42, 15, 43, 16, 44, 17, 45, 18, 46, 19, 47, 20, 48, 21, 49,
          22, 50, 23, 51, 24, 52, 25, 53, 26, 54, 27, 55, 28)
      .build();

  private static final dev.sluice.runtime.SqlText UPDATE = dev.sluice.runtime.SqlText.write("orders.update", "com/acme/orders.sql", 2)
      .parameters("hashCode_", "toString_", "getClass_", "notify_", "notifyAll_", "wait_", "clone_",
          "finalize_", "equals_", "builder", "of", "copy", "other", "that", "this_", "super_",
          "hasThat", "withThat", "_1st", "größe", "列", "aBC", "record", "yield", "var", "sealed",
          "null_", "true_", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET
            hashCode = ?,
            toString = ?,
            getClass = ?,
            notify = ?,
            notifyAll = ?,
            wait = ?,
            clone = ?,
            finalize = ?,
            equals = ?,
            builder = ?,
            "of" = ?,
            copy = ?,
            other = ?,
            that = ?,
            this = ?,
            super = ?,
            has_that = ?,
            with_that = ?,
            "1st" = ?,
            "größe" = ?,
            "列" = ?,
            "a b-c" = ?,
            record = ?,
            yield = ?,
            var = ?,
            sealed = ?,
            "null" = ?,
            "true" = ?
          WHERE id = ?
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .postgres("""
          UPDATE "orders"
          SET
            "hashCode" = ?::bigint,
            "toString" = ?::text,
            "getClass" = ?::text,
            "notify" = ?::text,
            "notifyAll" = ?::text,
            "wait" = ?::text,
            "clone" = ?::text,
            "finalize" = ?::text,
            "equals" = ?::text,
            "builder" = ?::text,
            "of" = ?::text,
            "copy" = ?::text,
            "other" = ?::bytea,
            "that" = ?::text,
            "this" = ?::text,
            "super" = ?::text,
            "has_that" = ?::boolean,
            "with_that" = ?::text,
            "1st" = ?::text,
            "größe" = ?::text,
            "列" = ?::text,
            "a b-c" = ?::text,
            "record" = ?::text,
            "yield" = ?::text,
            "var" = ?::text,
            "sealed" = ?::text,
            "null" = ?::text,
            "true" = ?::text
          WHERE "id" = ?::bigint
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
          24, 25, 26, 27, 28)
      .build();

  private static final dev.sluice.runtime.SqlText PATCH = dev.sluice.runtime.SqlText.write("orders.update", "com/acme/orders.sql", 2)
      .parameters("hashCode_", "toString_", "hasToString_", "getClass_", "hasGetClass_", "notify_",
          "hasNotify_", "notifyAll_", "hasNotifyAll_", "wait_", "hasWait_", "clone_", "hasClone_",
          "finalize_", "hasFinalize_", "equals_", "hasEquals_", "builder", "hasBuilder", "of",
          "hasOf", "copy", "hasCopy", "other", "hasOther", "that", "hasThat", "this_", "hasThis_",
          "super_", "hasSuper_", "hasThat", "hasHasThat", "withThat", "hasWithThat", "_1st",
          "has_1st", "größe", "hasGröße", "列", "has列", "aBC", "hasABC", "record", "hasRecord",
          "yield", "hasYield", "var", "hasVar", "sealed", "hasSealed", "null_", "hasNull_", "true_",
          "hasTrue_", "id")
      .writes("orders")
      .sqlite("""
          UPDATE orders
          SET
            hashCode = coalesce(?, hashCode),
            toString = CASE WHEN ? THEN ? ELSE toString END,
            getClass = CASE WHEN ? THEN ? ELSE getClass END,
            notify = CASE WHEN ? THEN ? ELSE notify END,
            notifyAll = CASE WHEN ? THEN ? ELSE notifyAll END,
            wait = CASE WHEN ? THEN ? ELSE wait END,
            clone = CASE WHEN ? THEN ? ELSE clone END,
            finalize = CASE WHEN ? THEN ? ELSE finalize END,
            equals = CASE WHEN ? THEN ? ELSE equals END,
            builder = CASE WHEN ? THEN ? ELSE builder END,
            "of" = CASE WHEN ? THEN ? ELSE "of" END,
            copy = CASE WHEN ? THEN ? ELSE copy END,
            other = CASE WHEN ? THEN ? ELSE other END,
            that = CASE WHEN ? THEN ? ELSE that END,
            this = CASE WHEN ? THEN ? ELSE this END,
            super = CASE WHEN ? THEN ? ELSE super END,
            has_that = CASE WHEN ? THEN ? ELSE has_that END,
            with_that = CASE WHEN ? THEN ? ELSE with_that END,
            "1st" = CASE WHEN ? THEN ? ELSE "1st" END,
            "größe" = CASE WHEN ? THEN ? ELSE "größe" END,
            "列" = CASE WHEN ? THEN ? ELSE "列" END,
            "a b-c" = CASE WHEN ? THEN ? ELSE "a b-c" END,
            record = CASE WHEN ? THEN ? ELSE record END,
            yield = CASE WHEN ? THEN ? ELSE yield END,
            var = CASE WHEN ? THEN ? ELSE var END,
            sealed = CASE WHEN ? THEN ? ELSE sealed END,
            "null" = CASE WHEN ? THEN ? ELSE "null" END,
            "true" = CASE WHEN ? THEN ? ELSE "true" END
          WHERE id = ?
          """, 0, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22, 21, 24,
          23, 26, 25, 28, 27, 30, 29, 32, 31, 34, 33, 36, 35, 38, 37, 40, 39, 42, 41, 44, 43, 46,
          45, 48, 47, 50, 49, 52, 51, 54, 53, 55)
      .postgres("""
          UPDATE "orders"
          SET
            "hashCode" = coalesce(?::bigint, "hashCode"),
            "toString" = CASE WHEN ?::boolean THEN ?::text ELSE "toString" END,
            "getClass" = CASE WHEN ?::boolean THEN ?::text ELSE "getClass" END,
            "notify" = CASE WHEN ?::boolean THEN ?::text ELSE "notify" END,
            "notifyAll" = CASE WHEN ?::boolean THEN ?::text ELSE "notifyAll" END,
            "wait" = CASE WHEN ?::boolean THEN ?::text ELSE "wait" END,
            "clone" = CASE WHEN ?::boolean THEN ?::text ELSE "clone" END,
            "finalize" = CASE WHEN ?::boolean THEN ?::text ELSE "finalize" END,
            "equals" = CASE WHEN ?::boolean THEN ?::text ELSE "equals" END,
            "builder" = CASE WHEN ?::boolean THEN ?::text ELSE "builder" END,
            "of" = CASE WHEN ?::boolean THEN ?::text ELSE "of" END,
            "copy" = CASE WHEN ?::boolean THEN ?::text ELSE "copy" END,
            "other" = CASE WHEN ?::boolean THEN ?::bytea ELSE "other" END,
            "that" = CASE WHEN ?::boolean THEN ?::text ELSE "that" END,
            "this" = CASE WHEN ?::boolean THEN ?::text ELSE "this" END,
            "super" = CASE WHEN ?::boolean THEN ?::text ELSE "super" END,
            "has_that" = CASE WHEN ?::boolean THEN ?::boolean ELSE "has_that" END,
            "with_that" = CASE WHEN ?::boolean THEN ?::text ELSE "with_that" END,
            "1st" = CASE WHEN ?::boolean THEN ?::text ELSE "1st" END,
            "größe" = CASE WHEN ?::boolean THEN ?::text ELSE "größe" END,
            "列" = CASE WHEN ?::boolean THEN ?::text ELSE "列" END,
            "a b-c" = CASE WHEN ?::boolean THEN ?::text ELSE "a b-c" END,
            "record" = CASE WHEN ?::boolean THEN ?::text ELSE "record" END,
            "yield" = CASE WHEN ?::boolean THEN ?::text ELSE "yield" END,
            "var" = CASE WHEN ?::boolean THEN ?::text ELSE "var" END,
            "sealed" = CASE WHEN ?::boolean THEN ?::text ELSE "sealed" END,
            "null" = CASE WHEN ?::boolean THEN ?::text ELSE "null" END,
            "true" = CASE WHEN ?::boolean THEN ?::text ELSE "true" END
          WHERE "id" = ?::bigint
          """, 0, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11, 14, 13, 16, 15, 18, 17, 20, 19, 22, 21, 24,
          23, 26, 25, 28, 27, 30, 29, 32, 31, 34, 33, 36, 35, 38, 37, 40, 39, 42, 41, 44, 43, 46,
          45, 48, 47, 50, 49, 52, 51, 54, 53, 55)
      .build();

  private static final dev.sluice.runtime.SqlText DELETE = dev.sluice.runtime.SqlText.write("orders.delete", "com/acme/orders.sql", 2)
      .parameters("id")
      .writes("orders")
      .sqlite("""
          DELETE FROM orders
          WHERE id = ?
          """, 0)
      .postgres("""
          DELETE FROM "orders"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText BY_ID = dev.sluice.runtime.SqlText.read("orders.byId", "com/acme/orders.sql", 2)
      .parameters("id")
      .reads("orders")
      .sqlite("""
          SELECT
            id,
            hashCode,
            toString,
            getClass,
            notify,
            notifyAll,
            wait,
            clone,
            finalize,
            equals,
            builder,
            "of",
            copy,
            other,
            that,
            this,
            super,
            has_that,
            with_that,
            "1st",
            "größe",
            "列",
            "a b-c",
            record,
            yield,
            var,
            sealed,
            "null",
            "true"
          FROM orders
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT
            "id",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "equals",
            "builder",
            "of",
            "copy",
            "other",
            "that",
            "this",
            "super",
            "has_that",
            "with_that",
            "1st",
            "größe",
            "列",
            "a b-c",
            "record",
            "yield",
            "var",
            "sealed",
            "null",
            "true"
          FROM "orders"
          WHERE "id" = ?::bigint
          """, 0)
      .build();

  private static final dev.sluice.runtime.SqlText ALL = dev.sluice.runtime.SqlText.read("orders.all", "com/acme/orders.sql", 2)
      .reads("orders")
      .sqlite("""
          SELECT
            id,
            hashCode,
            toString,
            getClass,
            notify,
            notifyAll,
            wait,
            clone,
            finalize,
            equals,
            builder,
            "of",
            copy,
            other,
            that,
            this,
            super,
            has_that,
            with_that,
            "1st",
            "größe",
            "列",
            "a b-c",
            record,
            yield,
            var,
            sealed,
            "null",
            "true"
          FROM orders
          ORDER BY id
          """)
      .postgres("""
          SELECT
            "id",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "equals",
            "builder",
            "of",
            "copy",
            "other",
            "that",
            "this",
            "super",
            "has_that",
            "with_that",
            "1st",
            "größe",
            "列",
            "a b-c",
            "record",
            "yield",
            "var",
            "sealed",
            "null",
            "true"
          FROM "orders"
          ORDER BY "id"
          """)
      .build();

  private static final dev.sluice.runtime.SqlText COUNT = dev.sluice.runtime.SqlText.read("orders.count", "com/acme/orders.sql", 2)
      .reads("orders")
      .sqlite("""
          SELECT count(*)
          FROM orders
          """)
      .postgres("""
          SELECT count(*)
          FROM "orders"
          """)
      .build();

  private final dev.sluice.runtime.SqlSession session;

  OrdersTableImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public Order insert(NewOrder row) {
    return session.query(insertText(row), b -> bindInsert(b, row), OrdersTableImpl::read).one();
  }

  @java.lang.Override
  public long insertAll(Iterable<NewOrder> rows) {
    return session.updateAll(rows, OrdersTableImpl::insertAllText, OrdersTableImpl::bindInsert);
  }

  @java.lang.Override
  public java.util.List<Order> insertAllReturning(Iterable<NewOrder> rows) {
    return session.queryAll(rows, OrdersTableImpl::insertText, OrdersTableImpl::bindInsert, OrdersTableImpl::read);
  }

  @java.lang.Override
  public boolean insertOrIgnore(NewOrder row) {
    return session.update(INSERT_OR_IGNORE, b -> bindInsert(b, row)) > 0;
  }

  @java.lang.Override
  public Order upsert(NewOrder row) {
    return session.query(UPSERT, b -> bindUpsert(b, row), OrdersTableImpl::read).one();
  }

  @java.lang.Override
  public boolean update(Order row) {
    return session.update(UPDATE, b -> bindUpdate(b, row)) > 0;
  }

  @java.lang.Override
  public boolean update(long id, OrderPatch patch) {
    return session.update(PATCH, b -> {
      b.setLong(0, patch.hashCode_());
      b.setString(1, patch.toString_());
      b.setBoolean(2, patch.hasToString_());
      b.setString(3, patch.getClass_());
      b.setBoolean(4, patch.hasGetClass_());
      b.setString(5, patch.notify_());
      b.setBoolean(6, patch.hasNotify_());
      b.setString(7, patch.notifyAll_());
      b.setBoolean(8, patch.hasNotifyAll_());
      b.setString(9, patch.wait_());
      b.setBoolean(10, patch.hasWait_());
      b.setString(11, patch.clone_());
      b.setBoolean(12, patch.hasClone_());
      b.setString(13, patch.finalize_());
      b.setBoolean(14, patch.hasFinalize_());
      b.setString(15, patch.equals_());
      b.setBoolean(16, patch.hasEquals_());
      b.setString(17, patch.builder());
      b.setBoolean(18, patch.hasBuilder());
      b.setString(19, patch.of());
      b.setBoolean(20, patch.hasOf());
      b.setString(21, patch.copy());
      b.setBoolean(22, patch.hasCopy());
      b.setBytes(23, patch.other());
      b.setBoolean(24, patch.hasOther());
      b.setString(25, patch.that());
      b.setBoolean(26, patch.hasThat_());
      b.setString(27, patch.this_());
      b.setBoolean(28, patch.hasThis_());
      b.setString(29, patch.super_());
      b.setBoolean(30, patch.hasSuper_());
      b.setBoolean(31, patch.hasThat());
      b.setBoolean(32, patch.hasHasThat());
      b.setString(33, patch.withThat());
      b.setBoolean(34, patch.hasWithThat());
      b.setString(35, patch._1st());
      b.setBoolean(36, patch.has_1st());
      b.setString(37, patch.größe());
      b.setBoolean(38, patch.hasGröße());
      b.setString(39, patch.列());
      b.setBoolean(40, patch.has列());
      b.setString(41, patch.aBC());
      b.setBoolean(42, patch.hasABC());
      b.setString(43, patch.record());
      b.setBoolean(44, patch.hasRecord());
      b.setString(45, patch.yield());
      b.setBoolean(46, patch.hasYield());
      b.setString(47, patch.var());
      b.setBoolean(48, patch.hasVar());
      b.setString(49, patch.sealed());
      b.setBoolean(50, patch.hasSealed());
      b.setString(51, patch.null_());
      b.setBoolean(52, patch.hasNull_());
      b.setString(53, patch.true_());
      b.setBoolean(54, patch.hasTrue_());
      b.setLong(55, id);
    }) > 0;
  }

  @java.lang.Override
  public boolean delete(long id) {
    return session.update(DELETE, b -> {
      b.setLong(0, id);
    }) > 0;
  }

  @java.lang.Override
  public java.util.Optional<Order> byId(long id) {
    return session.query(BY_ID, b -> {
      b.setLong(0, id);
    }, OrdersTableImpl::read).optional();
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Order> all() {
    return session.query(ALL, ParameterBinder.NONE, OrdersTableImpl::read);
  }

  @java.lang.Override
  public long count() {
    return session.query(COUNT, ParameterBinder.NONE, row -> row.getLong(1)).one();
  }

  private static dev.sluice.runtime.SqlText insertText(NewOrder row) {
    return row.id() == null ? INSERT : INSERT_WITH_ID;
  }

  private static void bindInsert(ParameterSink sink, NewOrder row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.hashCode_());
    sink.setString(2, row.toString_());
    sink.setString(3, row.getClass_());
    sink.setString(4, row.notify_());
    sink.setString(5, row.notifyAll_());
    sink.setString(6, row.wait_());
    sink.setString(7, row.clone_());
    sink.setString(8, row.finalize_());
    sink.setString(9, row.equals_());
    sink.setString(10, row.builder());
    sink.setString(11, row.of());
    sink.setString(12, row.copy());
    sink.setBytes(13, row.other());
    sink.setString(14, row.that());
    sink.setString(15, row.this_());
    sink.setString(16, row.super_());
    sink.setBoolean(17, row.hasThat());
    sink.setString(18, row.withThat());
    sink.setString(19, row._1st());
    sink.setString(20, row.größe());
    sink.setString(21, row.列());
    sink.setString(22, row.aBC());
    sink.setString(23, row.record());
    sink.setString(24, row.yield());
    sink.setString(25, row.var());
    sink.setString(26, row.sealed());
    sink.setString(27, row.null_());
    sink.setString(28, row.true_());
  }

  private static dev.sluice.runtime.SqlText insertAllText(NewOrder row) {
    return row.id() == null ? INSERT_ALL : INSERT_ALL_WITH_ID;
  }

  private static void bindUpsert(ParameterSink sink, NewOrder row) throws java.sql.SQLException {
    sink.setLong(0, row.id());
    sink.setLong(1, row.hashCode_());
    sink.setString(2, row.toString_());
    sink.setString(3, row.getClass_());
    sink.setString(4, row.notify_());
    sink.setString(5, row.notifyAll_());
    sink.setString(6, row.wait_());
    sink.setString(7, row.clone_());
    sink.setString(8, row.finalize_());
    sink.setString(9, row.equals_());
    sink.setString(10, row.builder());
    sink.setString(11, row.of());
    sink.setString(12, row.copy());
    sink.setBytes(13, row.other());
    sink.setString(14, row.that());
    sink.setString(15, row.this_());
    sink.setString(16, row.super_());
    sink.setBoolean(17, row.hasThat());
    sink.setString(18, row.withThat());
    sink.setString(19, row._1st());
    sink.setString(20, row.größe());
    sink.setString(21, row.列());
    sink.setString(22, row.aBC());
    sink.setString(23, row.record());
    sink.setString(24, row.yield());
    sink.setString(25, row.var());
    sink.setString(26, row.sealed());
    sink.setString(27, row.null_());
    sink.setString(28, row.true_());
    sink.setBoolean(29, row.hasToString_());
    sink.setBoolean(30, row.hasGetClass_());
    sink.setBoolean(31, row.hasNotify_());
    sink.setBoolean(32, row.hasNotifyAll_());
    sink.setBoolean(33, row.hasWait_());
    sink.setBoolean(34, row.hasClone_());
    sink.setBoolean(35, row.hasFinalize_());
    sink.setBoolean(36, row.hasEquals_());
    sink.setBoolean(37, row.hasBuilder());
    sink.setBoolean(38, row.hasOf());
    sink.setBoolean(39, row.hasCopy());
    sink.setBoolean(40, row.hasOther());
    sink.setBoolean(41, row.hasThat_());
    sink.setBoolean(42, row.hasThis_());
    sink.setBoolean(43, row.hasSuper_());
    sink.setBoolean(44, row.hasHasThat());
    sink.setBoolean(45, row.hasWithThat());
    sink.setBoolean(46, row.has_1st());
    sink.setBoolean(47, row.hasGröße());
    sink.setBoolean(48, row.has列());
    sink.setBoolean(49, row.hasABC());
    sink.setBoolean(50, row.hasRecord());
    sink.setBoolean(51, row.hasYield());
    sink.setBoolean(52, row.hasVar());
    sink.setBoolean(53, row.hasSealed());
    sink.setBoolean(54, row.hasNull_());
    sink.setBoolean(55, row.hasTrue_());
  }

  private static void bindUpdate(ParameterSink sink, Order row) throws java.sql.SQLException {
    sink.setLong(0, row.hashCode_());
    sink.setString(1, row.toString_());
    sink.setString(2, row.getClass_());
    sink.setString(3, row.notify_());
    sink.setString(4, row.notifyAll_());
    sink.setString(5, row.wait_());
    sink.setString(6, row.clone_());
    sink.setString(7, row.finalize_());
    sink.setString(8, row.equals_());
    sink.setString(9, row.builder());
    sink.setString(10, row.of());
    sink.setString(11, row.copy());
    sink.setBytes(12, row.other());
    sink.setString(13, row.that());
    sink.setString(14, row.this_());
    sink.setString(15, row.super_());
    sink.setBoolean(16, row.hasThat());
    sink.setString(17, row.withThat());
    sink.setString(18, row._1st());
    sink.setString(19, row.größe());
    sink.setString(20, row.列());
    sink.setString(21, row.aBC());
    sink.setString(22, row.record());
    sink.setString(23, row.yield());
    sink.setString(24, row.var());
    sink.setString(25, row.sealed());
    sink.setString(26, row.null_());
    sink.setString(27, row.true_());
    sink.setLong(28, row.id());
  }

  private static Order read(dev.sluice.runtime.Row row) throws java.sql.SQLException {
    return new Order(
        row.getLong(1),
        row.getLong(2),
        row.getStringOrNull(3),
        row.getStringOrNull(4),
        row.getStringOrNull(5),
        row.getStringOrNull(6),
        row.getStringOrNull(7),
        row.getStringOrNull(8),
        row.getStringOrNull(9),
        row.getStringOrNull(10),
        row.getStringOrNull(11),
        row.getStringOrNull(12),
        row.getStringOrNull(13),
        row.getBytesOrNull(14),
        row.getStringOrNull(15),
        row.getStringOrNull(16),
        row.getStringOrNull(17),
        row.getBooleanOrNull(18),
        row.getStringOrNull(19),
        row.getStringOrNull(20),
        row.getStringOrNull(21),
        row.getStringOrNull(22),
        row.getStringOrNull(23),
        row.getStringOrNull(24),
        row.getStringOrNull(25),
        row.getStringOrNull(26),
        row.getStringOrNull(27),
        row.getStringOrNull(28),
        row.getStringOrNull(29));
  }
}
