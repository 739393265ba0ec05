package com.acme.shop;

import dev.sluice.runtime.CursorFormat;
import dev.sluice.runtime.CursorKey;
import dev.sluice.runtime.Page;
import dev.sluice.runtime.PageCursor;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.expr.Column;
import dev.sluice.runtime.expr.Columns;
import dev.sluice.runtime.expr.DataType;
import dev.sluice.runtime.expr.Expression;
import dev.sluice.runtime.expr.NullableColumn;
import dev.sluice.runtime.expr.Order;
import dev.sluice.runtime.expr.Predicate;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The named queries of {@code com/acme/shop/items.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@NullMarked
@Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/shop/items.sql"
)
public interface ItemsQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static ItemsQueries of(SqlSession session) {
    return new ItemsQueriesImpl(session);
  }

  /**
   * Optional terms, a choice of orders and a default.
   *
   * <p>Query {@code search} in {@code com/acme/shop/items.sql}, line 11.
   *
   * @param text a value; null leaves out the conditions that take it
   * @param max meets column {@code price}; null leaves out the conditions that take it
   * @param ids values that meet column {@code id}, of any number, perhaps none; null leaves out the conditions that take it
   * @param sort the order of the rows
   * @param count a value
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Item> search(@Nullable String text, @Nullable BigDecimal max,
      @Nullable Collection<Long> ids, SearchSort sort, long count);

  /**
   * Optional terms, a choice of orders and a default.
   *
   * <p>With {@code count = 20}.
   *
   * @param text a value; null leaves out the conditions that take it
   * @param max meets column {@code price}; null leaves out the conditions that take it
   * @param ids values that meet column {@code id}, of any number, perhaps none; null leaves out the conditions that take it
   * @param sort the order of the rows
   * @return the query, which runs whenever its rows are asked for
   */
  default Query<Item> search(@Nullable String text, @Nullable BigDecimal max,
      @Nullable Collection<Long> ids, SearchSort sort) {
    return this.search(text, max, ids, sort, 20L);
  }

  /**
   * Optional terms, a choice of orders and a default.
   *
   * @param parameters the parameters by name
   * @return the query, which runs whenever its rows are asked for
   */
  default Query<Item> search(SearchParameters parameters) {
    return this.search(
        parameters.text(),
        parameters.max(),
        parameters.ids(),
        parameters.sort(),
        parameters.count());
  }

  /**
   * A term within a term.
   *
   * <p>Query {@code nested} in {@code com/acme/shop/items.sql}, line 21.
   *
   * @param name meets column {@code name}; null leaves out the conditions that take it
   * @param low meets column {@code price}; null leaves out the conditions that take it
   * @param high meets column {@code price}; null leaves out the conditions that take it
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Long> nested(@Nullable String name, @Nullable BigDecimal low, @Nullable BigDecimal high);

  /**
   * Of a write.
   *
   * <p>Query {@code discount} in {@code com/acme/shop/items.sql}, line 26.
   *
   * @param percent a value
   * @param before meets column {@code created}; null leaves out the conditions that take it
   * @return the number of rows changed
   */
  long discount(BigDecimal percent, @Nullable Instant before);

  /**
   * Of a write.
   *
   * <p>With {@code percent = 10}.
   *
   * @param before meets column {@code created}; null leaves out the conditions that take it
   * @return the number of rows changed
   */
  default long discount(@Nullable Instant before) {
    return this.discount(new BigDecimal("10"), before);
  }

  /**
   * Of a write.
   *
   * @param parameters the parameters by name
   * @return the number of rows changed
   */
  default long discount(DiscountParameters parameters) {
    return this.discount(
        parameters.percent(),
        parameters.before());
  }

  /**
   * Defaults of several types.
   *
   * <p>Query {@code defaults} in {@code com/acme/shop/items.sql}, line 30.
   *
   * @param a a value
   * @param b a value
   * @param c a value
   * @param d a value
   * @param e a value
   * @param f a value
   * @param g meets column {@code sold_out}
   * @param h a value
   * @param i a value
   * @param j meets column {@code created}
   * @param k a value
   * @param l meets column {@code name}; null stands for NULL
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  Query<Long> defaults(long a, double b, String c, boolean d, byte[] e, BigDecimal f, LocalDate g,
      LocalTime h, LocalDateTime i, Instant j, UUID k, @Nullable String l);

  /**
   * Defaults of several types.
   *
   * <p>With {@code a = -1}, {@code b = 1}, <code>c = 'x "y" &#92;z'</code>, {@code d = TRUE}, <code>e = x'00ff'</code>, {@code f = 9.5}, <code>g = '2026-01-31'</code>, <code>h = '23:59'</code>, <code>i = '2026-01-31 23:59:00'</code>, <code>j = '2026-01-31'</code>, <code>k = '123e4567-e89b-12d3-a456-426614174000'</code>, {@code l = NULL}.
   *
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  default Query<Long> defaults() {
    return this.defaults(-1L, 1.0, "x \"y\" \\z", true, new byte[] {0, -1}, new BigDecimal("9.50"),
        LocalDate.parse("2026-01-31"), LocalTime.parse("23:59"),
        LocalDateTime.parse("2026-01-31T23:59"), Instant.parse("2026-01-31T00:00:00Z"),
        UUID.fromString("123e4567-e89b-12d3-a456-426614174000"), null);
  }

  /**
   * Defaults of several types.
   *
   * @param parameters the parameters by name
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  default Query<Long> defaults(DefaultsParameters parameters) {
    return this.defaults(
        parameters.a(),
        parameters.b(),
        parameters.c(),
        parameters.d(),
        parameters.e(),
        parameters.f(),
        parameters.g(),
        parameters.h(),
        parameters.i(),
        parameters.j(),
        parameters.k(),
        parameters.l());
  }

  /**
   * Pages, with a key that may be missing.
   *
   * <p>Query {@code pages} in {@code com/acme/shop/items.sql}, line 40.
   *
   * @param max meets column {@code price}; null leaves out the conditions that take it
   * @param pageSize the number of rows, 1 or more
   * @param after where the page begins, as the one before says; null for the first page
   * @return the rows, and where the next page begins
   */
  Page<PagesRow, PagesCursor> pages(@Nullable BigDecimal max, int pageSize,
      @Nullable PagesCursor after);

  /**
   * Placeholders.
   *
   * <p>Query {@code find} in {@code com/acme/shop/items.sql}, line 44.
   *
   * @param where makes a condition of columns; null stands for the default
   * @param max meets column {@code price}
   * @param order makes an order of columns
   * @param count makes a value of columns
   * @return the query, which runs whenever its rows are asked for
   */
  Query<Item> find(@Nullable Function<? super FindColumns, Predicate> where, BigDecimal max,
      Function<? super FindColumns, Order> order,
      Function<? super FindColumns2, Expression<Long>> count);

  /**
   * Placeholders.
   *
   * <p>With {@code where = TRUE}.
   *
   * @param max meets column {@code price}
   * @param order makes an order of columns
   * @param count makes a value of columns
   * @return the query, which runs whenever its rows are asked for
   */
  default Query<Item> find(BigDecimal max, Function<? super FindColumns, Order> order,
      Function<? super FindColumns2, Expression<Long>> count) {
    return this.find(null, max, order, count);
  }

  /**
   * Placeholders.
   *
   * @param parameters the parameters by name
   * @return the query, which runs whenever its rows are asked for
   */
  default Query<Item> find(FindParameters parameters) {
    return this.find(
        parameters.where(),
        parameters.max(),
        parameters.order(),
        parameters.count());
  }

  /**
   * Of two row sources, in a write.
   *
   * <p>Query {@code both} in {@code com/acme/shop/items.sql}, line 48.
   *
   * @param on makes a condition of columns
   * @param value makes a value of columns
   * @return the query, which runs whenever its rows are asked for
   */
  Query<BothRow> both(Function<? super BothColumns, Predicate> on,
      Function<? super BothColumns, Expression<Long>> value);

  /**
   * Runs query {@code remove}.
   *
   * <p>Query {@code remove} in {@code com/acme/shop/items.sql}, line 49.
   *
   * @param where makes a condition of columns
   * @return the number of rows changed
   */
  long remove(Function<? super RemoveColumns, Predicate> where);

  /**
   * What the caller looks for, in pages.
   *
   * <p>Query {@code pagesOf} in {@code com/acme/shop/items.sql}, line 52.
   *
   * @param where makes a condition of columns; null stands for the default
   * @param max meets column {@code price}
   * @param pageSize the number of rows, 1 or more
   * @param after where the page begins, as the one before says; null for the first page
   * @return the rows, and where the next page begins
   */
  Page<Item, PagesOfCursor> pagesOf(@Nullable Function<? super PagesOfColumns, Predicate> where,
      BigDecimal max, int pageSize, @Nullable PagesOfCursor after);

  /**
   * What the caller looks for, in pages.
   *
   * <p>With {@code where = TRUE}.
   *
   * @param max meets column {@code price}
   * @param pageSize the number of rows, 1 or more
   * @param after where the page begins, as the one before says; null for the first page
   * @return the rows, and where the next page begins
   */
  default Page<Item, PagesOfCursor> pagesOf(BigDecimal max, int pageSize,
      @Nullable PagesOfCursor after) {
    return this.pagesOf(null, max, pageSize, after);
  }

  /**
   * What the caller looks for, in pages.
   *
   * @param parameters the parameters by name
   * @return the rows, and where the next page begins
   */
  default Page<Item, PagesOfCursor> pagesOf(PagesOfParameters parameters) {
    return this.pagesOf(
        parameters.where(),
        parameters.max(),
        parameters.pageSize(),
        parameters.after());
  }

  /**
   * One row of query {@code pages}.
   *
   * @param name column {@code items.name}
   * @param price column {@code items.price}
   */
  record PagesRow(String name, BigDecimal price) {
    /**
     * Returns a copy with another value.
     *
     * @param name column {@code items.name}
     * @return the copy
     */
    public PagesRow withName(String name) {
      return new PagesRow(name, this.price);
    }

    /**
     * Returns a copy with another value.
     *
     * @param price column {@code items.price}
     * @return the copy
     */
    public PagesRow withPrice(BigDecimal price) {
      return new PagesRow(this.name, price);
    }
  }

  /**
   * One row of query {@code both}.
   *
   * @param id column {@code items.id}
   * @param n computed by the query, or null
   */
  record BothRow(long id, @Nullable Long n) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code items.id}
     * @return the copy
     */
    public BothRow withId(long id) {
      return new BothRow(id, this.n);
    }

    /**
     * Returns a copy with another value.
     *
     * @param n computed by the query, or null
     * @return the copy
     */
    public BothRow withN(@Nullable Long n) {
      return new BothRow(this.id, n);
    }
  }

  /**
   * The columns that placeholders of {@link ItemsQueries#find} may use.
   */
  final class FindColumns extends Columns {
    FindColumns() {
    }

    /**
     * Returns column {@code id}.
     *
     * @return the column
     */
    public Column<Long> id() {
      return column("items", "id", DataType.INTEGER);
    }

    /**
     * Returns column {@code name}.
     *
     * @return the column
     */
    public Column<String> name() {
      return column("items", "name", DataType.TEXT);
    }

    /**
     * Returns column {@code price}.
     *
     * @return the column
     */
    public Column<BigDecimal> price() {
      return column("items", "price", DataType.numeric(10, 2));
    }

    /**
     * Returns column {@code sold_out}.
     *
     * @return the column
     */
    public NullableColumn<LocalDate> soldOut() {
      return nullableColumn("items", "sold_out", DataType.DATE);
    }

    /**
     * Returns column {@code created}.
     *
     * @return the column
     */
    public Column<Instant> created() {
      return column("items", "created", DataType.DATETIME);
    }
  }

  /**
   * The columns that placeholders of {@link ItemsQueries#find} may use.
   */
  final class FindColumns2 extends Columns {
    FindColumns2() {
    }
  }

  /**
   * The columns that placeholders of {@link ItemsQueries#both} may use.
   */
  final class BothColumns extends Columns {
    BothColumns() {
    }

    /**
     * Returns the columns of {@code i}.
     *
     * @return the columns
     */
    public IColumns i() {
      return new IColumns(this);
    }

    /**
     * Returns the columns of {@code j}.
     *
     * @return the columns
     */
    public JColumns j() {
      return new JColumns(this);
    }

    /**
     * The columns of {@code i}.
     */
    public static final class IColumns extends Columns {
      IColumns(Columns whole) {
        super(whole);
      }

      /**
       * Returns column {@code id}.
       *
       * @return the column
       */
      public Column<Long> id() {
        return column("i", "id", DataType.INTEGER);
      }

      /**
       * Returns column {@code name}.
       *
       * @return the column
       */
      public Column<String> name() {
        return column("i", "name", DataType.TEXT);
      }

      /**
       * Returns column {@code price}.
       *
       * @return the column
       */
      public Column<BigDecimal> price() {
        return column("i", "price", DataType.numeric(10, 2));
      }

      /**
       * Returns column {@code sold_out}.
       *
       * @return the column
       */
      public NullableColumn<LocalDate> soldOut() {
        return nullableColumn("i", "sold_out", DataType.DATE);
      }

      /**
       * Returns column {@code created}.
       *
       * @return the column
       */
      public Column<Instant> created() {
        return column("i", "created", DataType.DATETIME);
      }
    }

    /**
     * The columns of {@code j}.
     */
    public static final class JColumns extends Columns {
      JColumns(Columns whole) {
        super(whole);
      }

      /**
       * Returns column {@code id}.
       *
       * @return the column
       */
      public Column<Long> id() {
        return column("j", "id", DataType.INTEGER);
      }

      /**
       * Returns column {@code name}.
       *
       * @return the column
       */
      public Column<String> name() {
        return column("j", "name", DataType.TEXT);
      }

      /**
       * Returns column {@code price}.
       *
       * @return the column
       */
      public Column<BigDecimal> price() {
        return column("j", "price", DataType.numeric(10, 2));
      }

      /**
       * Returns column {@code sold_out}.
       *
       * @return the column
       */
      public NullableColumn<LocalDate> soldOut() {
        return nullableColumn("j", "sold_out", DataType.DATE);
      }

      /**
       * Returns column {@code created}.
       *
       * @return the column
       */
      public Column<Instant> created() {
        return column("j", "created", DataType.DATETIME);
      }
    }
  }

  /**
   * The columns that placeholders of {@link ItemsQueries#remove} may use.
   */
  final class RemoveColumns extends Columns {
    RemoveColumns() {
    }

    /**
     * Returns column {@code id}.
     *
     * @return the column
     */
    public Column<Long> id() {
      return column("items", "id", DataType.INTEGER);
    }

    /**
     * Returns column {@code name}.
     *
     * @return the column
     */
    public Column<String> name() {
      return column("items", "name", DataType.TEXT);
    }

    /**
     * Returns column {@code price}.
     *
     * @return the column
     */
    public Column<BigDecimal> price() {
      return column("items", "price", DataType.numeric(10, 2));
    }

    /**
     * Returns column {@code sold_out}.
     *
     * @return the column
     */
    public NullableColumn<LocalDate> soldOut() {
      return nullableColumn("items", "sold_out", DataType.DATE);
    }

    /**
     * Returns column {@code created}.
     *
     * @return the column
     */
    public Column<Instant> created() {
      return column("items", "created", DataType.DATETIME);
    }
  }

  /**
   * The columns that placeholders of {@link ItemsQueries#pagesOf} may use.
   */
  final class PagesOfColumns extends Columns {
    PagesOfColumns() {
    }

    /**
     * Returns column {@code id}.
     *
     * @return the column
     */
    public Column<Long> id() {
      return column("items", "id", DataType.INTEGER);
    }

    /**
     * Returns column {@code name}.
     *
     * @return the column
     */
    public Column<String> name() {
      return column("items", "name", DataType.TEXT);
    }

    /**
     * Returns column {@code price}.
     *
     * @return the column
     */
    public Column<BigDecimal> price() {
      return column("items", "price", DataType.numeric(10, 2));
    }

    /**
     * Returns column {@code sold_out}.
     *
     * @return the column
     */
    public NullableColumn<LocalDate> soldOut() {
      return nullableColumn("items", "sold_out", DataType.DATE);
    }

    /**
     * Returns column {@code created}.
     *
     * @return the column
     */
    public Column<Instant> created() {
      return column("items", "created", DataType.DATETIME);
    }
  }

  /**
   * A place in the rows of {@link ItemsQueries#pages}.
   */
  final class PagesCursor extends PageCursor {
    static final CursorFormat FORMAT = CursorFormat.of("com/acme/shop/items.sql pages: sold_out DESC, created, id",
        CursorKey.LOCAL_DATE.orNull(), CursorKey.INSTANT, CursorKey.LONG);

    PagesCursor(@Nullable Object[] keys) {
      super(FORMAT, keys);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @param text any text
     * @return the cursor
     * @throws dev.sluice.runtime.InvalidCursorException if it is no cursor of this query
     */
    public static PagesCursor decode(String text) {
      return new PagesCursor(FORMAT.decode(text));
    }
  }

  /**
   * A place in the rows of {@link ItemsQueries#pagesOf}.
   */
  final class PagesOfCursor extends PageCursor {
    static final CursorFormat FORMAT = CursorFormat.of("com/acme/shop/items.sql pagesOf: created DESC, id",
        CursorKey.INSTANT, CursorKey.LONG);

    PagesOfCursor(@Nullable Object[] keys) {
      super(FORMAT, keys);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @param text any text
     * @return the cursor
     * @throws dev.sluice.runtime.InvalidCursorException if it is no cursor of this query
     */
    public static PagesOfCursor decode(String text) {
      return new PagesOfCursor(FORMAT.decode(text));
    }
  }

  /**
   * The orders of {@link ItemsQueries#search}.
   */
  enum SearchSort {
    /**
     * By {@code created DESC}.
     */
    NEWEST,

    /**
     * By {@code name ASC}.
     */
    BY_NAME,

    /**
     * By {@code price, id}.
     */
    CHEAPEST
  }

  /**
   * The parameters of {@link ItemsQueries#search(SearchParameters)}.
   *
   * @param text a value; null leaves out the conditions that take it
   * @param max meets column {@code price}; null leaves out the conditions that take it
   * @param ids values that meet column {@code id}, of any number, perhaps none; null leaves out the conditions that take it
   * @param sort the order of the rows
   * @param count a value
   */
  record SearchParameters(@Nullable String text, @Nullable BigDecimal max,
      @Nullable Collection<Long> ids, SearchSort sort, long count) {
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
      private @Nullable String text;

      private @Nullable BigDecimal max;

      private @Nullable Collection<Long> ids;

      private @Nullable SearchSort sort;

      private @Nullable Long count = 20L;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param text a value; null leaves out the conditions that take it
       * @return this builder
       */
      public Builder text(@Nullable String text) {
        this.text = text;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param max meets column {@code price}; null leaves out the conditions that take it
       * @return this builder
       */
      public Builder max(@Nullable BigDecimal max) {
        this.max = max;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param ids values that meet column {@code id}, of any number, perhaps none; null leaves out the conditions that take it
       * @return this builder
       */
      public Builder ids(@Nullable Collection<Long> ids) {
        this.ids = ids;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param sort the order of the rows
       * @return this builder
       */
      public Builder sort(SearchSort sort) {
        this.sort = sort;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param count a value
       * @return this builder
       */
      public Builder count(long count) {
        this.count = count;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public SearchParameters build() {
        return new SearchParameters(
            text,
            max,
            ids,
            Objects.requireNonNull(sort, "sort"),
            Objects.requireNonNull(count, "count"));
      }
    }
  }

  /**
   * The parameters of {@link ItemsQueries#discount(DiscountParameters)}.
   *
   * @param percent a value
   * @param before meets column {@code created}; null leaves out the conditions that take it
   */
  record DiscountParameters(BigDecimal percent, @Nullable Instant before) {
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
      private @Nullable BigDecimal percent = new BigDecimal("10");

      private @Nullable Instant before;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param percent a value
       * @return this builder
       */
      public Builder percent(BigDecimal percent) {
        this.percent = percent;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param before meets column {@code created}; null leaves out the conditions that take it
       * @return this builder
       */
      public Builder before(@Nullable Instant before) {
        this.before = before;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public DiscountParameters build() {
        return new DiscountParameters(
            Objects.requireNonNull(percent, "percent"),
            before);
      }
    }
  }

  /**
   * The parameters of {@link ItemsQueries#defaults(DefaultsParameters)}.
   *
   * @param a a value
   * @param b a value
   * @param c a value
   * @param d a value
   * @param e a value
   * @param f a value
   * @param g meets column {@code sold_out}
   * @param h a value
   * @param i a value
   * @param j meets column {@code created}
   * @param k a value
   * @param l meets column {@code name}; null stands for NULL
   */
  record DefaultsParameters(long a, double b, String c, boolean d, byte[] e, BigDecimal f, LocalDate g,
      LocalTime h, LocalDateTime i, Instant j, UUID k, @Nullable String l) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof DefaultsParameters that
          && this.a == that.a
          && Double.compare(this.b, that.b) == 0
          && Objects.equals(this.c, that.c)
          && this.d == that.d
          && Arrays.equals(this.e, that.e)
          && Objects.equals(this.f, that.f)
          && Objects.equals(this.g, that.g)
          && Objects.equals(this.h, that.h)
          && Objects.equals(this.i, that.i)
          && Objects.equals(this.j, that.j)
          && Objects.equals(this.k, that.k)
          && Objects.equals(this.l, that.l);
    }

    @Override
    public int hashCode() {
      return Objects.hash(this.a, this.b, this.c, this.d, Arrays.hashCode(this.e), this.f, this.g,
          this.h, this.i, this.j, this.k, this.l);
    }

    @Override
    public String toString() {
      return "DefaultsParameters["
          + "a=" + this.a
          + ", b=" + this.b
          + ", c=" + this.c
          + ", d=" + this.d
          + ", e=" + this.e.length + " bytes"
          + ", f=" + this.f
          + ", g=" + this.g
          + ", h=" + this.h
          + ", i=" + this.i
          + ", j=" + this.j
          + ", k=" + this.k
          + ", l=" + this.l
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
      private @Nullable Long a = -1L;

      private @Nullable Double b = 1.0;

      private @Nullable String c = "x \"y\" \\z";

      private @Nullable Boolean d = true;

      private byte @Nullable [] e = new byte[] {0, -1};

      private @Nullable BigDecimal f = new BigDecimal("9.50");

      private @Nullable LocalDate g = LocalDate.parse("2026-01-31");

      private @Nullable LocalTime h = LocalTime.parse("23:59");

      private @Nullable LocalDateTime i = LocalDateTime.parse("2026-01-31T23:59");

      private @Nullable Instant j = Instant.parse("2026-01-31T00:00:00Z");

      private @Nullable UUID k = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

      private @Nullable String l = null;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param a a value
       * @return this builder
       */
      public Builder a(long a) {
        this.a = a;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param b a value
       * @return this builder
       */
      public Builder b(double b) {
        this.b = b;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param c a value
       * @return this builder
       */
      public Builder c(String c) {
        this.c = c;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param d a value
       * @return this builder
       */
      public Builder d(boolean d) {
        this.d = d;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param e a value
       * @return this builder
       */
      public Builder e(byte[] e) {
        this.e = e;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param f a value
       * @return this builder
       */
      public Builder f(BigDecimal f) {
        this.f = f;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param g meets column {@code sold_out}
       * @return this builder
       */
      public Builder g(LocalDate g) {
        this.g = g;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param h a value
       * @return this builder
       */
      public Builder h(LocalTime h) {
        this.h = h;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param i a value
       * @return this builder
       */
      public Builder i(LocalDateTime i) {
        this.i = i;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param j meets column {@code created}
       * @return this builder
       */
      public Builder j(Instant j) {
        this.j = j;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param k a value
       * @return this builder
       */
      public Builder k(UUID k) {
        this.k = k;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param l meets column {@code name}; null stands for NULL
       * @return this builder
       */
      public Builder l(@Nullable String l) {
        this.l = l;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public DefaultsParameters build() {
        return new DefaultsParameters(
            Objects.requireNonNull(a, "a"),
            Objects.requireNonNull(b, "b"),
            Objects.requireNonNull(c, "c"),
            Objects.requireNonNull(d, "d"),
            Objects.requireNonNull(e, "e"),
            Objects.requireNonNull(f, "f"),
            Objects.requireNonNull(g, "g"),
            Objects.requireNonNull(h, "h"),
            Objects.requireNonNull(i, "i"),
            Objects.requireNonNull(j, "j"),
            Objects.requireNonNull(k, "k"),
            l);
      }
    }
  }

  /**
   * The parameters of {@link ItemsQueries#find(FindParameters)}.
   *
   * @param where makes a condition of columns; null stands for the default
   * @param max meets column {@code price}
   * @param order makes an order of columns
   * @param count makes a value of columns
   */
  record FindParameters(@Nullable Function<? super FindColumns, Predicate> where, BigDecimal max,
      Function<? super FindColumns, Order> order,
      Function<? super FindColumns2, Expression<Long>> count) {
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
      private @Nullable Function<? super FindColumns, Predicate> where = null;

      private @Nullable BigDecimal max;

      private @Nullable Function<? super FindColumns, Order> order;

      private @Nullable Function<? super FindColumns2, Expression<Long>> count;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param where makes a condition of columns; null stands for the default
       * @return this builder
       */
      public Builder where(@Nullable Function<? super FindColumns, Predicate> where) {
        this.where = where;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param max meets column {@code price}
       * @return this builder
       */
      public Builder max(BigDecimal max) {
        this.max = max;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param order makes an order of columns
       * @return this builder
       */
      public Builder order(Function<? super FindColumns, Order> order) {
        this.order = order;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param count makes a value of columns
       * @return this builder
       */
      public Builder count(Function<? super FindColumns2, Expression<Long>> count) {
        this.count = count;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public FindParameters build() {
        return new FindParameters(
            where,
            Objects.requireNonNull(max, "max"),
            Objects.requireNonNull(order, "order"),
            Objects.requireNonNull(count, "count"));
      }
    }
  }

  /**
   * The parameters of {@link ItemsQueries#pagesOf(PagesOfParameters)}.
   *
   * @param where makes a condition of columns; null stands for the default
   * @param max meets column {@code price}
   * @param pageSize the number of rows, 1 or more
   * @param after where the page begins, as the one before says; null for the first page
   */
  record PagesOfParameters(@Nullable Function<? super PagesOfColumns, Predicate> where, BigDecimal max,
      int pageSize, @Nullable PagesOfCursor after) {
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
      private @Nullable Function<? super PagesOfColumns, Predicate> where = null;

      private @Nullable BigDecimal max;

      private @Nullable Integer pageSize;

      private @Nullable PagesOfCursor after;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param where makes a condition of columns; null stands for the default
       * @return this builder
       */
      public Builder where(@Nullable Function<? super PagesOfColumns, Predicate> where) {
        this.where = where;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param max meets column {@code price}
       * @return this builder
       */
      public Builder max(BigDecimal max) {
        this.max = max;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param pageSize the number of rows, 1 or more
       * @return this builder
       */
      public Builder pageSize(int pageSize) {
        this.pageSize = pageSize;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param after where the page begins, as the one before says; null for the first page
       * @return this builder
       */
      public Builder after(@Nullable PagesOfCursor after) {
        this.after = after;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public PagesOfParameters build() {
        return new PagesOfParameters(
            where,
            Objects.requireNonNull(max, "max"),
            Objects.requireNonNull(pageSize, "pageSize"),
            after);
      }
    }
  }
}
