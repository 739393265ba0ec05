package com.acme;

import dev.sluice.runtime.Page;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.SqlPart;
import dev.sluice.runtime.SqlTemplate;
import dev.sluice.runtime.SqlVariants;
import dev.sluice.runtime.expr.Columns;
import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.expr.Predicate;

/**
 * The queries of {@code com/acme/orders.sql} on a session.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql"
)
final class OrdersQueriesImpl implements OrdersQueries {
  private static final dev.sluice.runtime.SqlText ORDERS = dev.sluice.runtime.SqlText.read("orders", "com/acme/orders.sql", 34)
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
          """)
      .part(SqlTemplate.of("orders", "com/acme/orders.sql", 34)
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT * FROM orders
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText OF = dev.sluice.runtime.SqlText.read("of", "com/acme/orders.sql", 36)
      .parameters("session", "row", "sink", "tx", "connection", "i", "this_", "db", "b", "item",
          "parameters", "reader", "class_", "text", "of", "builder")
      .reads("orders")
      .sqlite("""
          SELECT "a b-c", this
          FROM orders
          WHERE id IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
      .postgres("""
          SELECT "a b-c", "this"
          FROM "orders"
          WHERE "id" IN (?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint, ?::bigint)
          """, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
      .part(SqlTemplate.of("of", "com/acme/orders.sql", 36)
              .declarations(":session", ":row", ":sink", ":tx", ":connection", ":i", ":this", ":db",
                  ":b", ":item", ":parameters", ":reader", ":class", ":text", ":of", ":builder")
              .parameters("session", "row", "sink", "tx", "connection", "i", "this", "db", "b",
                  "item", "parameters", "reader", "class", "text", "of", "builder")
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT "a b-c", "this" FROM orders
                    WHERE id IN (
                  """)
              .parameter("session")
              .text("""
                  ,
                  """)
              .parameter("row")
              .text("""
                  ,
                  """)
              .parameter("sink")
              .text("""
                  ,
                  """)
              .parameter("tx")
              .text("""
                  ,
                  """)
              .parameter("connection")
              .text("""
                  ,
                  """)
              .parameter("i")
              .text("""
                  ,
                  """)
              .parameter("this")
              .text("""
                  ,
                  """)
              .parameter("db")
              .text("""
                  ,
                  """)
              .parameter("b")
              .text("""
                  ,
                  """)
              .parameter("item")
              .text("""
                  ,
                  """)
              .parameter("parameters")
              .text("""
                  ,
                  """)
              .parameter("reader")
              .text("""
                  ,
                  """)
              .parameter("class")
              .text("""
                  ,
                  """)
              .parameter("text")
              .text("""
                  ,
                  """)
              .parameter("of")
              .text("""
                  ,
                  """)
              .parameter("builder")
              .text("""
                  )
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText SESSION = dev.sluice.runtime.SqlText.read("session", "com/acme/orders.sql", 40)
      .reads("orders")
      .sqlite("""
          SELECT id, "1st"
          FROM orders
          """)
      .postgres("""
          SELECT "id", "1st"
          FROM "orders"
          """)
      .part(SqlTemplate.of("session", "com/acme/orders.sql", 40)
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT id, "1st" FROM orders
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText READ_OF_ROW = dev.sluice.runtime.SqlText.read("read_of_row", "com/acme/orders.sql", 42)
      .reads("orders")
      .sqlite("""
          SELECT id
          FROM orders
          """)
      .postgres("""
          SELECT "id"
          FROM "orders"
          """)
      .part(SqlTemplate.of("read_of_row", "com/acme/orders.sql", 42)
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT id FROM orders
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText GET_CLASS_ = dev.sluice.runtime.SqlText.read("getClass", "com/acme/orders.sql", 44)
      .reads()
      .sqlite("""
          SELECT 1 AS getClass, 2 AS hashCode
          """)
      .postgres("""
          SELECT 1 AS "getClass", 2 AS "hashCode"
          """)
      .part(SqlTemplate.of("getClass", "com/acme/orders.sql", 44)
              .text("""
                  SELECT 1 AS "getClass", 2 AS "hashCode"
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText HASH_CODE_ = dev.sluice.runtime.SqlText.read("hashCode", "com/acme/orders.sql", 46)
      .reads("orders")
      .sqlite("""
          SELECT id
          FROM orders
          """)
      .postgres("""
          SELECT "id"
          FROM "orders"
          """)
      .part(SqlTemplate.of("hashCode", "com/acme/orders.sql", 46)
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT id FROM orders
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText TO_STRING_ = dev.sluice.runtime.SqlText.read("toString", "com/acme/orders.sql", 48)
      .reads("orders")
      .sqlite("""
          SELECT id
          FROM orders
          """)
      .postgres("""
          SELECT "id"
          FROM "orders"
          """)
      .part(SqlTemplate.of("toString", "com/acme/orders.sql", 48)
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT id FROM orders
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText WAIT_ = dev.sluice.runtime.SqlText.read("wait", "com/acme/orders.sql", 50)
      .reads("orders")
      .sqlite("""
          SELECT id
          FROM orders
          """)
      .postgres("""
          SELECT "id"
          FROM "orders"
          """)
      .part(SqlTemplate.of("wait", "com/acme/orders.sql", 50)
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT id FROM orders
                  """)
              .build())
      .build();

  private static final dev.sluice.runtime.SqlText EQUALS_ = dev.sluice.runtime.SqlText.read("equals", "com/acme/orders.sql", 52)
      .parameters("o")
      .reads("orders")
      .sqlite("""
          SELECT id
          FROM orders
          WHERE id = ?
          """, 0)
      .postgres("""
          SELECT "id"
          FROM "orders"
          WHERE "id" = ?::bigint
          """, 0)
      .part(SqlTemplate.of("equals", "com/acme/orders.sql", 52)
              .declarations(":o")
              .parameters("o")
              .sources("orders")
              .tables("orders")
              .text("""
                  SELECT id FROM orders WHERE id =
                  """)
              .parameter("o")
              .build())
      .build();

  private static final SqlTemplate SEARCH = SqlTemplate.of("search", "com/acme/orders.sql", 54)
      .declarations(":a AS INTEGER", ":sql AS INTEGER", ":columns AS INTEGER")
      .parameters("a", "sql", "columns")
      .sources("orders")
      .tables("orders")
      .text("""
          SELECT * FROM orders WHERE
          """)
      .placeholder(0, "1 = 1")
      .text("""
          AND id IN (
          """)
      .parameter("a")
      .text("""
          ,
          """)
      .parameter("sql")
      .text("""
          ,
          """)
      .parameter("columns")
      .text("""
          ) ORDER BY
          """)
      .placeholder(1)
      .build();

  private static final SqlVariants PICK = SqlVariants.read("pick", "com/acme/orders.sql", 57)
      .parameters("value")
      .choices(4)
      .reads("orders")
      .sqlite(
          SqlPart.always("""
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
              """, 0),
          SqlPart.always("""
              ORDER BY id
              """).in(0),
          SqlPart.always("""
              ORDER BY this
              """).in(1),
          SqlPart.always("""
              ORDER BY that
              """).in(2),
          SqlPart.always("""
              ORDER BY super
              """).in(3))
      .postgres(
          SqlPart.always("""
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
              """, 0),
          SqlPart.always("""
              ORDER BY "id"
              """).in(0),
          SqlPart.always("""
              ORDER BY "this" NULLS FIRST
              """).in(1),
          SqlPart.always("""
              ORDER BY "that" NULLS FIRST
              """).in(2),
          SqlPart.always("""
              ORDER BY "super" NULLS FIRST
              """).in(3))
      .build();

  private static final SqlVariants PAGE = SqlVariants.read("page", "com/acme/orders.sql", 60)
      .parameters("session")
      .choices(2)
      .reads("orders")
      .sqlite(
          SqlPart.always("""
              SELECT id, this, hashCode, id
              FROM orders
              """),
          SqlPart.always("""
              WHERE this = ?
              """, 0).in(0),
          SqlPart.always("""
              WHERE this = ? AND hashCode >= ? AND (hashCode > ? OR hashCode = ? AND id > ?)
              """, 0, 2, 2, 2, 3).in(1),
          SqlPart.always("""
              ORDER BY hashCode, id
              LIMIT ?
              """, 1))
      .postgres(
          SqlPart.always("""
              SELECT "id", "this", "hashCode", "id"
              FROM "orders"
              WHERE "this" = ?::text
              """, 0),
          SqlPart.always("""
                AND "hashCode" >= ?::bigint
                AND ("hashCode" > ?::bigint OR "hashCode" = ?::bigint AND "id" > ?::bigint)
              """, 2, 2, 2, 3).in(1),
          SqlPart.always("""
              ORDER BY "hashCode", "id"
              LIMIT nullif(greatest(?::bigint, -1), -1)
              """, 1))
      .build();

  private static final dev.sluice.runtime.SqlText BLOCK_1 = dev.sluice.runtime.SqlText.write("block", "com/acme/orders.sql", 62)
      .parameters("tx")
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

  private static final dev.sluice.runtime.SqlText BLOCK_2 = dev.sluice.runtime.SqlText.write("block", "com/acme/orders.sql", 62)
      .parameters("b", "session")
      .writes("orders")
      .sqlite("""
          DELETE FROM orders
          WHERE id IN (?, ?)
          """, 0, 1)
      .postgres("""
          DELETE FROM "orders"
          WHERE "id" IN (?::bigint, ?::bigint)
          """, 0, 1)
      .build();

  private static final dev.sluice.runtime.SqlText ADD = dev.sluice.runtime.SqlText.write("add", "com/acme/orders.sql", 64)
      .parameters("session.id", "session.hashCode_", "session.toString_", "session.getClass_",
          "session.notify_", "session.notifyAll_", "session.wait_", "session.clone_",
          "session.finalize_", "session.equals_", "session.builder", "session.of", "session.copy",
          "session.other", "session.that", "session.this_", "session.super_", "session.hasThat",
          "session.withThat", "session._1st", "session.größe", "session.列", "session.aBC",
          "session.record", "session.yield", "session.var", "session.sealed", "session.null_",
          "session.true_")
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

  private final dev.sluice.runtime.SqlSession session;

  OrdersQueriesImpl(dev.sluice.runtime.SqlSession session) {
    this.session = java.util.Objects.requireNonNull(session, "session");
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Order> orders() {
    return session.query(
        ORDERS,
        ParameterBinder.NONE,
        OrdersQueriesImpl::readOrder);
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<OrdersQueries.OfRow> of(long session, long row, long sink,
      long tx, long connection, long i, long this_, long db, long b, long item, long parameters,
      long reader, long class_, long text, long of, long builder) {
    return this.session.query(
        OF,
        b_ -> {
          b_.setLong(0, session);
          b_.setLong(1, row);
          b_.setLong(2, sink);
          b_.setLong(3, tx);
          b_.setLong(4, connection);
          b_.setLong(5, i);
          b_.setLong(6, this_);
          b_.setLong(7, db);
          b_.setLong(8, b);
          b_.setLong(9, item);
          b_.setLong(10, parameters);
          b_.setLong(11, reader);
          b_.setLong(12, class_);
          b_.setLong(13, text);
          b_.setLong(14, of);
          b_.setLong(15, builder);
        },
        OrdersQueriesImpl::readOfRow_);
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<OrdersQueries.SessionRow> session() {
    return session.query(
        SESSION,
        ParameterBinder.NONE,
        OrdersQueriesImpl::readSessionRow);
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<java.lang.Long> readOfRow() {
    return session.query(
        READ_OF_ROW,
        ParameterBinder.NONE,
        row -> row.getLong(1));
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<OrdersQueries.GetClassRow> getClass_() {
    return session.query(
        GET_CLASS_,
        ParameterBinder.NONE,
        OrdersQueriesImpl::readGetClassRow);
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<java.lang.Long> hashCode_() {
    return session.query(
        HASH_CODE_,
        ParameterBinder.NONE,
        row -> row.getLong(1));
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<java.lang.Long> toString_() {
    return session.query(
        TO_STRING_,
        ParameterBinder.NONE,
        row -> row.getLong(1));
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<java.lang.Long> wait_() {
    return session.query(
        WAIT_,
        ParameterBinder.NONE,
        row -> row.getLong(1));
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<java.lang.Long> equals_(long o) {
    return session.query(
        EQUALS_,
        b -> b.setLong(0, o),
        row -> row.getLong(1));
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Order> search(
      java.util.function. @org.jspecify.annotations.Nullable Function<? super OrdersQueries.SearchColumns, Predicate> where,
      java.util.function.Function<? super OrdersQueries.SearchColumns, dev.sluice.runtime.expr.Order> order,
      long a, long sql, long columns) {
    return session.composedSelect(
        SEARCH,
        OrdersQueriesImpl::readOrder,
        new @org.jspecify.annotations.Nullable Composed[] {Columns.compose(where, new OrdersQueries.SearchColumns()),
            Columns.compose(order, new OrdersQueries.SearchColumns())},
        a,
        sql,
        columns);
  }

  @java.lang.Override
  public dev.sluice.runtime.Query<Order> pick(OrdersQueries.PickSort sort, long value) {
    return session.query(
        PICK.variant(0, sort.ordinal()),
        b -> b.setLong(0, value),
        OrdersQueriesImpl::readOrder);
  }

  @java.lang.Override
  public Page<OrdersQueries.PageRow, OrdersQueries.PageCursor> page(java.lang.String session,
      int pageSize, OrdersQueries. @org.jspecify.annotations.Nullable PageCursor after) {
    return OrdersQueries.PageCursor.FORMAT.page(
        this.session,
        PAGE.variant(0, dev.sluice.runtime.PageCursor.choice(after)),
        pageSize,
        after,
        1,
        b -> b.setString(0, session),
        2,
        OrdersQueriesImpl::readPageRow,
        OrdersQueries.PageCursor::new);
  }

  @java.lang.Override
  public void block(long tx, long b, long session) {
    this.session.inTransaction(tx_ -> {
      tx_.update(BLOCK_1, b_ -> b_.setLong(0, tx));
      tx_.update(BLOCK_2, b_ -> {
        b_.setLong(0, b);
        b_.setLong(1, session);
      });
    });
  }

  @java.lang.Override
  public java.util.List<Order> add(NewOrder session) {
    return this.session.query(
        ADD,
        b -> {
          b.setLong(0, session.id());
          b.setLong(1, session.hashCode_());
          b.setString(2, session.toString_());
          b.setString(3, session.getClass_());
          b.setString(4, session.notify_());
          b.setString(5, session.notifyAll_());
          b.setString(6, session.wait_());
          b.setString(7, session.clone_());
          b.setString(8, session.finalize_());
          b.setString(9, session.equals_());
          b.setString(10, session.builder());
          b.setString(11, session.of());
          b.setString(12, session.copy());
          b.setBytes(13, session.other());
          b.setString(14, session.that());
          b.setString(15, session.this_());
          b.setString(16, session.super_());
          b.setBoolean(17, session.hasThat());
          b.setString(18, session.withThat());
          b.setString(19, session._1st());
          b.setString(20, session.größe());
          b.setString(21, session.列());
          b.setString(22, session.aBC());
          b.setString(23, session.record());
          b.setString(24, session.yield());
          b.setString(25, session.var());
          b.setString(26, session.sealed());
          b.setString(27, session.null_());
          b.setString(28, session.true_());
        },
        OrdersQueriesImpl::readOrder).list();
  }

  private static Order readOrder(dev.sluice.runtime.Row row) throws java.sql.SQLException {
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

  private static OrdersQueries.OfRow readOfRow_(dev.sluice.runtime.Row row) throws
      java.sql.SQLException {
    return new OrdersQueries.OfRow(
        row.getStringOrNull(1),
        row.getStringOrNull(2));
  }

  private static OrdersQueries.SessionRow readSessionRow(dev.sluice.runtime.Row row) throws
      java.sql.SQLException {
    return new OrdersQueries.SessionRow(
        row.getLong(1),
        row.getStringOrNull(2));
  }

  private static OrdersQueries.GetClassRow readGetClassRow(dev.sluice.runtime.Row row) throws
      java.sql.SQLException {
    return new OrdersQueries.GetClassRow(
        row.getLong(1),
        row.getLong(2));
  }

  private static OrdersQueries.PageRow readPageRow(dev.sluice.runtime.Row row) throws
      java.sql.SQLException {
    return new OrdersQueries.PageRow(
        row.getLong(1),
        row.getString(2));
  }
}
