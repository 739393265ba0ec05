package com.acme.shop;

import dev.sluice.runtime.Page;
import dev.sluice.runtime.PageCursor;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlPart;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlTemplate;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.SqlVariants;
import dev.sluice.runtime.expr.Columns;
import dev.sluice.runtime.expr.Composed;
import dev.sluice.runtime.expr.Expression;
import dev.sluice.runtime.expr.Order;
import dev.sluice.runtime.expr.Predicate;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The queries of {@code com/acme/shop/items.sql} on a session.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/items.sql"
)
final class ItemsQueriesImpl implements ItemsQueries {
  private static final SqlVariants SEARCH = SqlVariants.read("search", "com/acme/shop/items.sql", 11)
      .parameters("text", "max", "ids", "count")
      .fragments(3)
      .choices(3)
      .reads("items")
      .sqlite(
          SqlPart.always("""
              SELECT id, name, price, sold_out, created
              FROM items
              WHERE TRUE
              """),
          SqlPart.fragment(0, """
                AND name LIKE ?
              """, 0),
          SqlPart.fragment(1, """
                AND price <= ?
              """, 1),
          SqlPart.fragment(2, """
                AND id IN (SELECT value FROM json_each(?))
              """, 2),
          SqlPart.always("""
              ORDER BY created DESC, id
              """).in(0),
          SqlPart.always("""
              ORDER BY name, id
              """).in(1),
          SqlPart.always("""
              ORDER BY price, id, id
              """).in(2),
          SqlPart.always("""
              LIMIT ?
              """, 3))
      .postgres(
          SqlPart.always("""
              SELECT "id", "name", "price", "sold_out", "created"
              FROM "items"
              WHERE TRUE
              """),
          SqlPart.fragment(0, """
                AND lower("name") LIKE lower(?::text COLLATE "C") ESCAPE ''
              """, 0),
          SqlPart.fragment(1, """
                AND "price" <= ?::numeric
              """, 1),
          SqlPart.fragment(2, """
                AND coalesce("id") = ANY(?::bigint[])
              """, 2),
          SqlPart.always("""
              ORDER BY "created" DESC, "id"
              """).in(0),
          SqlPart.always("""
              ORDER BY "name", "id"
              """).in(1),
          SqlPart.always("""
              ORDER BY "price", "id", "id"
              """).in(2),
          SqlPart.always("""
              LIMIT nullif(greatest(?::bigint, -1), -1)
              """, 3))
      .build();

  private static final SqlVariants NESTED = SqlVariants.read("nested", "com/acme/shop/items.sql", 21)
      .parameters("name", "low", "high")
      .fragments(2)
      .reads("items")
      .sqlite(
          SqlPart.always("""
              SELECT id
              FROM items
              WHERE sold_out IS NULL
              """),
          SqlPart.fragment(0, """
                AND (name = ?
              """, 0),
          SqlPart.fragment(1, """
                OR price BETWEEN ? AND ?
              """, 1, 2),
          SqlPart.fragment(0, """
               )
              """))
      .postgres(
          SqlPart.always("""
              SELECT "id"
              FROM "items"
              WHERE "sold_out" IS NULL
              """),
          SqlPart.fragment(0, """
                AND ("name" = ?::text
              """, 0),
          SqlPart.fragment(1, """
                OR "price" BETWEEN ?::numeric AND ?::numeric
              """, 1, 2),
          SqlPart.fragment(0, """
              )
              """))
      .build();

  private static final SqlVariants DISCOUNT = SqlVariants.write("discount", "com/acme/shop/items.sql", 26)
      .parameters("percent", "before")
      .fragments(1)
      .writes("items")
      .sqlite(
          SqlPart.always("""
              UPDATE items
              SET
                price = CASE
                  WHEN 100 = 0 THEN NULL
                  WHEN (price * (100 - ?) < 0) = (100 < 0) THEN (2 * abs(price * (100 - ?)) + abs(100)) / (2 * abs(100))
                  ELSE -((2 * abs(price * (100 - ?)) + abs(100)) / (2 * abs(100)))
                END
              WHERE price > 0
              """, 0, 0, 0),
          SqlPart.fragment(0, """
                AND created < ?
              """, 1))
      .postgres(
          SqlPart.always("""
              UPDATE "items"
              SET "price" = round("price" * (100 - ?::numeric) / 100, 2)
              WHERE "price" > 0
              """, 0),
          SqlPart.fragment(0, """
                AND "created" < ?::timestamptz
              """, 1))
      .build();

  private static final SqlText DEFAULTS = SqlText.read("defaults", "com/acme/shop/items.sql", 30)
      .parameters("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
      .reads("items")
      .sqlite("""
          SELECT count(*)
          FROM items
          WHERE (? = 1) = ?
            AND ? > 0.5
            AND ? <> ''
            AND ? <> x''
            AND price > ?
            AND sold_out = ?
            AND ? > '12:00:00.000000'
            AND ? > '2026-01-01T00:00:00.000000'
            AND created > ?
            AND ? = ?
            AND name IS NOT ?
          """, 0, 3, 1, 2, 4, 5, 6, 7, 8, 9, 10, 10, 11)
      .postgres("""
          SELECT count(*)
          FROM "items"
          WHERE (?::bigint = 1) = ?::boolean
            AND ?::float8 > 0.5::float8
            AND ?::text <> ''
            AND ?::bytea <> decode('', 'hex')
            AND "price" > ?::numeric
            AND "sold_out" = ?::date
            AND ?::time > time '12:00:00.000000'
            AND ?::timestamp > timestamp '2026-01-01T00:00:00.000000'
            AND "created" > ?::timestamptz
            AND ?::uuid = ?::uuid
            AND "name" IS DISTINCT FROM ?::text
          """, 0, 3, 1, 2, 4, 5, 6, 7, 8, 9, 10, 10, 11)
      .part(SqlTemplate.of("defaults", "com/acme/shop/items.sql", 30)
              .declarations(":a AS INTEGER = -1", ":b AS REAL = 1", ":c AS TEXT = 'x \"y\" \\z'",
                  ":d AS BOOLEAN = TRUE", ":e AS BLOB = x'00ff'", ":f AS NUMERIC(6, 2) = 9.5",
                  ":g AS DATE = '2026-01-31'", ":h AS TIME = '23:59'",
                  ":i AS TIMESTAMP = '2026-01-31 23:59:00'", ":j AS DATETIME = '2026-01-31'",
                  ":k AS UUID = '123e4567-e89b-12d3-a456-426614174000'",
                  ":l AS TEXT OR NULL = NULL")
              .parameters("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l")
              .sources("items")
              .tables("items")
              .text("""
                  SELECT count(*) FROM items
                    WHERE (
                  """)
              .parameter("a")
              .text("""
                  = 1) =
                  """)
              .parameter("d")
              .text("""
                  AND
                  """)
              .parameter("b")
              .text("""
                  > 0.5 AND
                  """)
              .parameter("c")
              .text("""
                  <> '' AND
                  """)
              .parameter("e")
              .text("""
                  <> x'' AND price >
                  """)
              .parameter("f")
              .text("""
                  AND sold_out =
                  """)
              .parameter("g")
              .text("""
                  AND
                  """)
              .parameter("h")
              .text("""
                  > '12:00'
                      AND
                  """)
              .parameter("i")
              .text("""
                  > '2026-01-01 00:00:00' AND created >
                  """)
              .parameter("j")
              .text("""
                  AND
                  """)
              .parameter("k")
              .text("""
                  =
                  """)
              .parameter("k")
              .text("""
                  AND name IS NOT
                  """)
              .parameter("l")
              .build())
      .build();

  private static final SqlVariants PAGES = SqlVariants.read("pages", "com/acme/shop/items.sql", 40)
      .parameters("max")
      .fragments(1)
      .choices(3)
      .reads("items")
      .sqlite(
          SqlPart.always("""
              SELECT name, price, sold_out, created, id
              FROM items
              WHERE TRUE
              """),
          SqlPart.fragment(0, """
                AND price <= ?
              """, 0),
          SqlPart.always("""
                AND (sold_out <= ? OR sold_out IS NULL)
                AND (sold_out < ? OR sold_out IS NULL OR sold_out = ? AND (created > ? OR created = ? AND id > ?))
              """, 2, 2, 2, 3, 3, 4).in(1),
          SqlPart.always("""
                AND sold_out IS NULL AND (created > ? OR created = ? AND id > ?)
              """, 3, 3, 4).in(2),
          SqlPart.always("""
              ORDER BY sold_out DESC, created, id
              LIMIT ?
              """, 1))
      .postgres(
          SqlPart.always("""
              SELECT "name", "price", "sold_out", "created", "id"
              FROM "items"
              WHERE TRUE
              """),
          SqlPart.fragment(0, """
                AND "price" <= ?::numeric
              """, 0),
          SqlPart.always("""
                AND ("sold_out" <= ?::date OR "sold_out" IS NULL)
                AND ("sold_out" < ?::date OR "sold_out" IS NULL OR "sold_out" = ?::date AND ("created" > ?::timestamptz OR "created" = ?::timestamptz AND "id" > ?::bigint))
              """, 2, 2, 2, 3, 3, 4).in(1),
          SqlPart.always("""
                AND "sold_out" IS NULL
                AND ("created" > ?::timestamptz OR "created" = ?::timestamptz AND "id" > ?::bigint)
              """, 3, 3, 4).in(2),
          SqlPart.always("""
              ORDER BY "sold_out" DESC NULLS LAST, "created", "id"
              LIMIT nullif(greatest(?::bigint, -1), -1)
              """, 1))
      .build();

  private static final SqlTemplate FIND = SqlTemplate.of("find", "com/acme/shop/items.sql", 44)
      .declarations(":max")
      .parameters("max")
      .sources("items")
      .tables("items")
      .text("""
          SELECT * FROM items WHERE price <=
          """)
      .parameter("max")
      .text("""
          AND
          """)
      .placeholder(0, "TRUE")
      .text("""
          ORDER BY
          """)
      .placeholder(1)
      .text("""
          , id LIMIT
          """)
      .placeholder(2)
      .build();

  private static final SqlTemplate BOTH = SqlTemplate.of("both", "com/acme/shop/items.sql", 48)
      .sources("i", "j")
      .tables("items")
      .text("""
          SELECT i.id,
          """)
      .placeholder(0)
      .text("""
          + 1 AS n FROM items i JOIN items j ON
          """)
      .placeholder(1)
      .text("""
          AND i.id + 1 =
          """)
      .placeholder(0)
      .build();

  private static final SqlTemplate REMOVE = SqlTemplate.of("remove", "com/acme/shop/items.sql", 49)
      .text("""
          DELETE FROM items WHERE
          """)
      .placeholder(0)
      .build();

  private static final SqlTemplate PAGES_OF = SqlTemplate.of("pagesOf", "com/acme/shop/items.sql", 52)
      .declarations(":max")
      .parameters("max")
      .sources("items")
      .tables("items")
      .text("""
          SELECT * FROM items WHERE
          """)
      .placeholder(0, "TRUE")
      .text("""
          AND price <=
          """)
      .parameter("max")
      .text("""
          PAGE BY created DESC, id
          """)
      .build();

  private final SqlSession session;

  ItemsQueriesImpl(SqlSession session) {
    this.session = Objects.requireNonNull(session, "session");
  }

  @Override
  public Query<Item> search(@Nullable String text, @Nullable BigDecimal max,
      @Nullable Collection<Long> ids, ItemsQueries.SearchSort sort, long count) {
    return session.query(
        SEARCH.variant((text == null ? 0 : 1) | (max == null ? 0 : 2)
            | (ids == null ? 0 : 4), sort.ordinal()),
        b -> {
          b.setString(0, text);
          b.setNumeric(1, max, 10, 2);
          b.setLongs(2, ids);
          b.setLong(3, count);
        },
        ItemsQueriesImpl::readItem);
  }

  @Override
  public Query<Long> nested(@Nullable String name, @Nullable BigDecimal low,
      @Nullable BigDecimal high) {
    return session.query(
        NESTED.variant((name == null ? 0 : 1)
            | (name == null || low == null || high == null ? 0 : 2), 0),
        b -> {
          b.setString(0, name);
          b.setNumeric(1, low, 10, 2);
          b.setNumeric(2, high, 10, 2);
        },
        row -> row.getLong(1));
  }

  @Override
  public long discount(BigDecimal percent, @Nullable Instant before) {
    return session.update(
        DISCOUNT.variant(before == null ? 0 : 1, 0),
        b -> {
          b.setNumeric(0, percent, 3, 0);
          b.setInstant(1, before);
        });
  }

  @Override
  public Query<Long> defaults(long a, double b, String c, boolean d, byte[] e, BigDecimal f,
      LocalDate g, LocalTime h, LocalDateTime i, Instant j, UUID k, @Nullable String l) {
    return session.query(
        DEFAULTS,
        b_ -> {
          b_.setLong(0, a);
          b_.setDouble(1, b);
          b_.setString(2, c);
          b_.setBoolean(3, d);
          b_.setBytes(4, e);
          b_.setNumeric(5, f, 6, 2);
          b_.setLocalDate(6, g);
          b_.setLocalTime(7, h);
          b_.setLocalDateTime(8, i);
          b_.setInstant(9, j);
          b_.setUuid(10, k);
          b_.setString(11, l);
        },
        row -> row.getLong(1));
  }

  @Override
  public Page<ItemsQueries.PagesRow, ItemsQueries.PagesCursor> pages(@Nullable BigDecimal max,
      int pageSize, ItemsQueries. @Nullable PagesCursor after) {
    return ItemsQueries.PagesCursor.FORMAT.page(
        session,
        PAGES.variant(max == null ? 0 : 1, PageCursor.choice(after)),
        pageSize,
        after,
        1,
        b -> b.setNumeric(0, max, 10, 2),
        2,
        ItemsQueriesImpl::readPagesRow,
        ItemsQueries.PagesCursor::new);
  }

  @Override
  public Query<Item> find(@Nullable Function<? super ItemsQueries.FindColumns, Predicate> where,
      BigDecimal max, Function<? super ItemsQueries.FindColumns, Order> order,
      Function<? super ItemsQueries.FindColumns2, Expression<Long>> count) {
    return session.composedSelect(
        FIND,
        ItemsQueriesImpl::readItem,
        new @Nullable Composed[] {Columns.compose(where, new ItemsQueries.FindColumns()),
            Columns.compose(order, new ItemsQueries.FindColumns()),
            Columns.compose(count, new ItemsQueries.FindColumns2())},
        max);
  }

  @Override
  public Query<ItemsQueries.BothRow> both(Function<? super ItemsQueries.BothColumns, Predicate> on,
      Function<? super ItemsQueries.BothColumns, Expression<Long>> value) {
    return session.composedSelect(
        BOTH,
        ItemsQueriesImpl::readBothRow,
        new @Nullable Composed[] {Columns.compose(value, new ItemsQueries.BothColumns()),
            Columns.compose(on, new ItemsQueries.BothColumns())});
  }

  @Override
  public long remove(Function<? super ItemsQueries.RemoveColumns, Predicate> where) {
    return session.composedUpdate(
        REMOVE,
        new @Nullable Composed[] {Columns.compose(where, new ItemsQueries.RemoveColumns())});
  }

  @Override
  public Page<Item, ItemsQueries.PagesOfCursor> pagesOf(
      @Nullable Function<? super ItemsQueries.PagesOfColumns, Predicate> where, BigDecimal max,
      int pageSize, ItemsQueries. @Nullable PagesOfCursor after) {
    return session.composedPage(
        PAGES_OF,
        ItemsQueries.PagesOfCursor.FORMAT,
        pageSize,
        after,
        5,
        ItemsQueriesImpl::readItem,
        ItemsQueries.PagesOfCursor::new,
        new @Nullable Composed[] {Columns.compose(where, new ItemsQueries.PagesOfColumns())},
        max);
  }

  private static Item readItem(Row row) throws SQLException {
    return new Item(
        row.getLong(1),
        row.getString(2),
        row.getNumeric(3, 2),
        row.getLocalDateOrNull(4),
        row.getInstant(5));
  }

  private static ItemsQueries.PagesRow readPagesRow(Row row) throws SQLException {
    return new ItemsQueries.PagesRow(
        row.getString(1),
        row.getNumeric(2, 2));
  }

  private static ItemsQueries.BothRow readBothRow(Row row) throws SQLException {
    return new ItemsQueries.BothRow(
        row.getLong(1),
        row.getLongOrNull(2));
  }
}
