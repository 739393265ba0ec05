package com.acme;

import dev.sluice.runtime.CursorFormat;
import dev.sluice.runtime.CursorKey;
import dev.sluice.runtime.Page;
import dev.sluice.runtime.expr.Column;
import dev.sluice.runtime.expr.Columns;
import dev.sluice.runtime.expr.DataType;
import dev.sluice.runtime.expr.NullableColumn;
import dev.sluice.runtime.expr.Predicate;

/**
 * The named queries of {@code com/acme/orders.sql}.
 *
 * <p>An accessor is as cheap as the session that it wraps and shares its threading rules. Tests may
 * implement this interface themselves.
 */
@org.jspecify.annotations.NullMarked
@javax.annotation.processing.Generated(
    value = "sluice-maven-plugin",
    comments = "com/acme/orders.sql"
)
public interface OrdersQueries {
  /**
   * Returns the queries on a session.
   *
   * @param session the database, or a transaction on it
   * @return the accessor
   */
  static OrdersQueries of(dev.sluice.runtime.SqlSession session) {
    return new OrdersQueriesImpl(session);
  }

  /**
   * Runs query {@code orders}.
   *
   * <p>Query {@code orders} in {@code com/acme/orders.sql}, line 34.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<Order> orders();

  /**
   * Runs query {@code of}.
   *
   * <p>Query {@code of} in {@code com/acme/orders.sql}, line 36.
   *
   * @param session meets column {@code id}
   * @param row meets column {@code id}
   * @param sink meets column {@code id}
   * @param tx meets column {@code id}
   * @param connection meets column {@code id}
   * @param i meets column {@code id}
   * @param this_ meets column {@code id}
   * @param db meets column {@code id}
   * @param b meets column {@code id}
   * @param item meets column {@code id}
   * @param parameters meets column {@code id}
   * @param reader meets column {@code id}
   * @param class_ meets column {@code id}
   * @param text meets column {@code id}
   * @param of meets column {@code id}
   * @param builder meets column {@code id}
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<OfRow> of(long session, long row, long sink, long tx, long connection,
      long i, long this_, long db, long b, long item, long parameters, long reader, long class_,
      long text, long of, long builder);

  /**
   * Runs query {@code of}.
   *
   * @param parameters_ the parameters by name
   * @return the query, which runs whenever its rows are asked for
   */
  default dev.sluice.runtime.Query<OfRow> of(OfParameters parameters_) {
    return this.of(
        parameters_.session(),
        parameters_.row(),
        parameters_.sink(),
        parameters_.tx(),
        parameters_.connection(),
        parameters_.i(),
        parameters_.this_(),
        parameters_.db(),
        parameters_.b(),
        parameters_.item(),
        parameters_.parameters(),
        parameters_.reader(),
        parameters_.class_(),
        parameters_.text(),
        parameters_.of(),
        parameters_.builder_());
  }

  /**
   * Runs query {@code session}.
   *
   * <p>Query {@code session} in {@code com/acme/orders.sql}, line 40.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<SessionRow> session();

  /**
   * Runs query {@code read_of_row}.
   *
   * <p>Query {@code read_of_row} in {@code com/acme/orders.sql}, line 42.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<java.lang.Long> readOfRow();

  /**
   * Runs query {@code getClass}.
   *
   * <p>Query {@code getClass} in {@code com/acme/orders.sql}, line 44.
   *
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  dev.sluice.runtime.Query<GetClassRow> getClass_();

  /**
   * Runs query {@code hashCode}.
   *
   * <p>Query {@code hashCode} in {@code com/acme/orders.sql}, line 46.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<java.lang.Long> hashCode_();

  /**
   * Runs query {@code toString}.
   *
   * <p>Query {@code toString} in {@code com/acme/orders.sql}, line 48.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<java.lang.Long> toString_();

  /**
   * Runs query {@code wait}.
   *
   * <p>Query {@code wait} in {@code com/acme/orders.sql}, line 50.
   *
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<java.lang.Long> wait_();

  /**
   * Runs query {@code equals}.
   *
   * <p>Query {@code equals} in {@code com/acme/orders.sql}, line 52.
   *
   * @param o meets column {@code id}
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  dev.sluice.runtime.Query<java.lang.Long> equals_(long o);

  /**
   * Runs query {@code search}.
   *
   * <p>Query {@code search} in {@code com/acme/orders.sql}, line 54.
   *
   * @param where makes a condition of columns; null stands for the default
   * @param order makes an order of columns
   * @param a meets column {@code id}
   * @param sql meets column {@code id}
   * @param columns meets column {@code id}
   * @return the query, which runs whenever its rows are asked for
   */
  dev.sluice.runtime.Query<Order> search(
      java.util.function. @org.jspecify.annotations.Nullable Function<? super SearchColumns, Predicate> where,
      java.util.function.Function<? super SearchColumns, dev.sluice.runtime.expr.Order> order,
      long a, long sql, long columns);

  /**
   * Runs query {@code search}.
   *
   * <p>With {@code where = 1 = 1}.
   *
   * @param order makes an order of columns
   * @param a meets column {@code id}
   * @param sql meets column {@code id}
   * @param columns meets column {@code id}
   * @return the query, which runs whenever its rows are asked for
   */
  default dev.sluice.runtime.Query<Order> search(
      java.util.function.Function<? super SearchColumns, dev.sluice.runtime.expr.Order> order,
      long a, long sql, long columns) {
    return this.search(null, order, a, sql, columns);
  }

  /**
   * Runs query {@code search}.
   *
   * @param parameters the parameters by name
   * @return the query, which runs whenever its rows are asked for
   */
  default dev.sluice.runtime.Query<Order> search(SearchParameters parameters) {
    return this.search(
        parameters.where(),
        parameters.order(),
        parameters.a(),
        parameters.sql(),
        parameters.columns());
  }

  /**
   * Runs query {@code pick}.
   *
   * <p>Query {@code pick} in {@code com/acme/orders.sql}, line 57.
   *
   * @param sort the order of the rows
   * @param value meets column {@code id}
   * @return the query, which runs whenever its rows are asked for; there is at most one
   */
  dev.sluice.runtime.Query<Order> pick(PickSort sort, long value);

  /**
   * Runs query {@code page}.
   *
   * <p>Query {@code page} in {@code com/acme/orders.sql}, line 60.
   *
   * @param session meets column {@code this}
   * @param pageSize the number of rows, 1 or more
   * @param after where the page begins, as the one before says; null for the first page
   * @return the rows, and where the next page begins
   */
  Page<PageRow, PageCursor> page(java.lang.String session, int pageSize,
      @org.jspecify.annotations.Nullable PageCursor after);

  /**
   * Runs query {@code block}.
   *
   * <p>Query {@code block} in {@code com/acme/orders.sql}, line 62.
   *
   * @param tx meets column {@code id}
   * @param b meets column {@code id}
   * @param session meets column {@code id}
   */
  void block(long tx, long b, long session);

  /**
   * Runs query {@code add}.
   *
   * <p>Query {@code add} in {@code com/acme/orders.sql}, line 64.
   *
   * @param session the row to be inserted
   * @return the rows written, in any order, unmodifiable; there is at most one
   */
  java.util.List<Order> add(NewOrder session);

  /**
   * One row of query {@code of}.
   *
   * @param aBC column {@code orders.a b-c}, or null
   * @param this_ column {@code orders.this}, or null
   */
  record OfRow(java.lang. @org.jspecify.annotations.Nullable String aBC,
      java.lang. @org.jspecify.annotations.Nullable String this_) {
    /**
     * Returns a copy with another value.
     *
     * @param aBC column {@code orders.a b-c}, or null
     * @return the copy
     */
    public OfRow withABC(java.lang. @org.jspecify.annotations.Nullable String aBC) {
      return new OfRow(aBC, this.this_);
    }

    /**
     * Returns a copy with another value.
     *
     * @param this_ column {@code orders.this}, or null
     * @return the copy
     */
    public OfRow withThis_(java.lang. @org.jspecify.annotations.Nullable String this_) {
      return new OfRow(this.aBC, this_);
    }
  }

  /**
   * One row of query {@code session}.
   *
   * @param id column {@code orders.id}
   * @param _1st column {@code orders.1st}, or null
   */
  record SessionRow(long id, java.lang. @org.jspecify.annotations.Nullable String _1st) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code orders.id}
     * @return the copy
     */
    public SessionRow withId(long id) {
      return new SessionRow(id, this._1st);
    }

    /**
     * Returns a copy with another value.
     *
     * @param _1st column {@code orders.1st}, or null
     * @return the copy
     */
    public SessionRow with_1st(java.lang. @org.jspecify.annotations.Nullable String _1st) {
      return new SessionRow(this.id, _1st);
    }
  }

  /**
   * One row of query {@code getClass}.
   *
   * @param getClass_ computed by the query
   * @param hashCode_ computed by the query
   */
  record GetClassRow(long getClass_, long hashCode_) {
    /**
     * Returns a copy with another value.
     *
     * @param getClass_ computed by the query
     * @return the copy
     */
    public GetClassRow withGetClass_(long getClass_) {
      return new GetClassRow(getClass_, this.hashCode_);
    }

    /**
     * Returns a copy with another value.
     *
     * @param hashCode_ computed by the query
     * @return the copy
     */
    public GetClassRow withHashCode_(long hashCode_) {
      return new GetClassRow(this.getClass_, hashCode_);
    }
  }

  /**
   * One row of query {@code page}.
   *
   * @param id column {@code orders.id}
   * @param this_ column {@code orders.this}
   */
  record PageRow(long id, java.lang.String this_) {
    /**
     * Returns a copy with another value.
     *
     * @param id column {@code orders.id}
     * @return the copy
     */
    public PageRow withId(long id) {
      return new PageRow(id, this.this_);
    }

    /**
     * Returns a copy with another value.
     *
     * @param this_ column {@code orders.this}
     * @return the copy
     */
    public PageRow withThis_(java.lang.String this_) {
      return new PageRow(this.id, this_);
    }
  }

  /**
   * The columns that placeholders of {@link OrdersQueries#search} may use.
   */
  final class SearchColumns extends Columns {
    SearchColumns() {
    }

    /**
     * Returns column {@code id}.
     *
     * @return the column
     */
    public Column<java.lang.Long> id() {
      return column("orders", "id", DataType.INTEGER);
    }

    /**
     * Returns column {@code hashCode}.
     *
     * @return the column
     */
    public Column<java.lang.Long> hashCode_() {
      return column("orders", "hashCode", DataType.INTEGER);
    }

    /**
     * Returns column {@code toString}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> toString_() {
      return nullableColumn("orders", "toString", DataType.TEXT);
    }

    /**
     * Returns column {@code getClass}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> getClass_() {
      return nullableColumn("orders", "getClass", DataType.TEXT);
    }

    /**
     * Returns column {@code notify}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> notify_() {
      return nullableColumn("orders", "notify", DataType.TEXT);
    }

    /**
     * Returns column {@code notifyAll}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> notifyAll_() {
      return nullableColumn("orders", "notifyAll", DataType.TEXT);
    }

    /**
     * Returns column {@code wait}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> wait_() {
      return nullableColumn("orders", "wait", DataType.TEXT);
    }

    /**
     * Returns column {@code clone}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> clone_() {
      return nullableColumn("orders", "clone", DataType.TEXT);
    }

    /**
     * Returns column {@code finalize}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> finalize_() {
      return nullableColumn("orders", "finalize", DataType.TEXT);
    }

    /**
     * Returns column {@code equals}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> equals_() {
      return nullableColumn("orders", "equals", DataType.TEXT);
    }

    /**
     * Returns column {@code builder}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> builder() {
      return nullableColumn("orders", "builder", DataType.TEXT);
    }

    /**
     * Returns column {@code of}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> of() {
      return nullableColumn("orders", "of", DataType.TEXT);
    }

    /**
     * Returns column {@code copy}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> copy() {
      return nullableColumn("orders", "copy", DataType.TEXT);
    }

    /**
     * Returns column {@code other}.
     *
     * @return the column
     */
    public NullableColumn<byte[]> other() {
      return nullableColumn("orders", "other", DataType.BLOB);
    }

    /**
     * Returns column {@code that}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> that() {
      return nullableColumn("orders", "that", DataType.TEXT);
    }

    /**
     * Returns column {@code this}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> this_() {
      return nullableColumn("orders", "this", DataType.TEXT);
    }

    /**
     * Returns column {@code super}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> super_() {
      return nullableColumn("orders", "super", DataType.TEXT);
    }

    /**
     * Returns column {@code has_that}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.Boolean> hasThat() {
      return nullableColumn("orders", "has_that", DataType.BOOLEAN);
    }

    /**
     * Returns column {@code with_that}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> withThat() {
      return nullableColumn("orders", "with_that", DataType.TEXT);
    }

    /**
     * Returns column {@code 1st}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> _1st() {
      return nullableColumn("orders", "1st", DataType.TEXT);
    }

    /**
     * Returns column <code>größe</code>.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> größe() {
      return nullableColumn("orders", "größe", DataType.TEXT);
    }

    /**
     * Returns column <code>列</code>.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> 列() {
      return nullableColumn("orders", "列", DataType.TEXT);
    }

    /**
     * Returns column {@code a b-c}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> aBC() {
      return nullableColumn("orders", "a b-c", DataType.TEXT);
    }

    /**
     * Returns column {@code record}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> record() {
      return nullableColumn("orders", "record", DataType.TEXT);
    }

    /**
     * Returns column {@code yield}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> yield() {
      return nullableColumn("orders", "yield", DataType.TEXT);
    }

    /**
     * Returns column {@code var}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> var() {
      return nullableColumn("orders", "var", DataType.TEXT);
    }

    /**
     * Returns column {@code sealed}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> sealed() {
      return nullableColumn("orders", "sealed", DataType.TEXT);
    }

    /**
     * Returns column {@code null}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> null_() {
      return nullableColumn("orders", "null", DataType.TEXT);
    }

    /**
     * Returns column {@code true}.
     *
     * @return the column
     */
    public NullableColumn<java.lang.String> true_() {
      return nullableColumn("orders", "true", DataType.TEXT);
    }
  }

  /**
   * A place in the rows of {@link OrdersQueries#page}.
   */
  final class PageCursor extends dev.sluice.runtime.PageCursor {
    static final CursorFormat FORMAT = CursorFormat.of("com/acme/orders.sql page: \"hashCode\", id",
        CursorKey.LONG, CursorKey.LONG);

    PageCursor(java.lang. @org.jspecify.annotations.Nullable Object[] keys) {
      super(FORMAT, keys);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @param text any text
     * @return the cursor
     * @throws dev.sluice.runtime.InvalidCursorException if it is no cursor of this query
     */
    public static PageCursor decode(java.lang.String text) {
      return new PageCursor(FORMAT.decode(text));
    }
  }

  /**
   * The orders of {@link OrdersQueries#pick}.
   */
  enum PickSort {
    /**
     * By {@code id}.
     */
    ORDINAL,

    /**
     * By <code>"this"</code>.
     */
    VALUE_OF,

    /**
     * By <code>"that"</code>.
     */
    NAME,

    /**
     * By <code>"super"</code>.
     */
    CLASS_
  }

  /**
   * The parameters of {@link OrdersQueries#of(OfParameters)}.
   *
   * @param session meets column {@code id}
   * @param row meets column {@code id}
   * @param sink meets column {@code id}
   * @param tx meets column {@code id}
   * @param connection meets column {@code id}
   * @param i meets column {@code id}
   * @param this_ meets column {@code id}
   * @param db meets column {@code id}
   * @param b meets column {@code id}
   * @param item meets column {@code id}
   * @param parameters meets column {@code id}
   * @param reader meets column {@code id}
   * @param class_ meets column {@code id}
   * @param text meets column {@code id}
   * @param of meets column {@code id}
   * @param builder_ meets column {@code id}
   */
  record OfParameters(long session, long row, long sink, long tx, long connection, long i, long this_,
      long db, long b, long item, long parameters, long reader, long class_, long text, long of,
      long builder_) {
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
      private java.lang. @org.jspecify.annotations.Nullable Long session;

      private java.lang. @org.jspecify.annotations.Nullable Long row;

      private java.lang. @org.jspecify.annotations.Nullable Long sink;

      private java.lang. @org.jspecify.annotations.Nullable Long tx;

      private java.lang. @org.jspecify.annotations.Nullable Long connection;

      private java.lang. @org.jspecify.annotations.Nullable Long i;

      private java.lang. @org.jspecify.annotations.Nullable Long this_;

      private java.lang. @org.jspecify.annotations.Nullable Long db;

      private java.lang. @org.jspecify.annotations.Nullable Long b;

      private java.lang. @org.jspecify.annotations.Nullable Long item;

      private java.lang. @org.jspecify.annotations.Nullable Long parameters;

      private java.lang. @org.jspecify.annotations.Nullable Long reader;

      private java.lang. @org.jspecify.annotations.Nullable Long class_;

      private java.lang. @org.jspecify.annotations.Nullable Long text;

      private java.lang. @org.jspecify.annotations.Nullable Long of;

      private java.lang. @org.jspecify.annotations.Nullable Long builder_;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param session meets column {@code id}
       * @return this builder
       */
      public Builder session(long session) {
        this.session = session;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param row meets column {@code id}
       * @return this builder
       */
      public Builder row(long row) {
        this.row = row;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param sink meets column {@code id}
       * @return this builder
       */
      public Builder sink(long sink) {
        this.sink = sink;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param tx meets column {@code id}
       * @return this builder
       */
      public Builder tx(long tx) {
        this.tx = tx;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param connection meets column {@code id}
       * @return this builder
       */
      public Builder connection(long connection) {
        this.connection = connection;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param i meets column {@code id}
       * @return this builder
       */
      public Builder i(long i) {
        this.i = i;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param this_ meets column {@code id}
       * @return this builder
       */
      public Builder this_(long this_) {
        this.this_ = this_;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param db meets column {@code id}
       * @return this builder
       */
      public Builder db(long db) {
        this.db = db;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param b meets column {@code id}
       * @return this builder
       */
      public Builder b(long b) {
        this.b = b;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param item meets column {@code id}
       * @return this builder
       */
      public Builder item(long item) {
        this.item = item;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param parameters meets column {@code id}
       * @return this builder
       */
      public Builder parameters(long parameters) {
        this.parameters = parameters;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param reader meets column {@code id}
       * @return this builder
       */
      public Builder reader(long reader) {
        this.reader = reader;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param class_ meets column {@code id}
       * @return this builder
       */
      public Builder class_(long class_) {
        this.class_ = class_;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param text meets column {@code id}
       * @return this builder
       */
      public Builder text(long text) {
        this.text = text;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param of meets column {@code id}
       * @return this builder
       */
      public Builder of(long of) {
        this.of = of;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param builder_ meets column {@code id}
       * @return this builder
       */
      public Builder builder_(long builder_) {
        this.builder_ = builder_;
        return this;
      }

      /**
       * Finishes.
       *
       * @return what was built
       * @throws java.lang.NullPointerException if one is missing that may not be null
       */
      public OfParameters build() {
        return new OfParameters(
            java.util.Objects.requireNonNull(session, "session"),
            java.util.Objects.requireNonNull(row, "row"),
            java.util.Objects.requireNonNull(sink, "sink"),
            java.util.Objects.requireNonNull(tx, "tx"),
            java.util.Objects.requireNonNull(connection, "connection"),
            java.util.Objects.requireNonNull(i, "i"),
            java.util.Objects.requireNonNull(this_, "this_"),
            java.util.Objects.requireNonNull(db, "db"),
            java.util.Objects.requireNonNull(b, "b"),
            java.util.Objects.requireNonNull(item, "item"),
            java.util.Objects.requireNonNull(parameters, "parameters"),
            java.util.Objects.requireNonNull(reader, "reader"),
            java.util.Objects.requireNonNull(class_, "class_"),
            java.util.Objects.requireNonNull(text, "text"),
            java.util.Objects.requireNonNull(of, "of"),
            java.util.Objects.requireNonNull(builder_, "builder_"));
      }
    }
  }

  /**
   * The parameters of {@link OrdersQueries#search(SearchParameters)}.
   *
   * @param where makes a condition of columns; null stands for the default
   * @param order makes an order of columns
   * @param a meets column {@code id}
   * @param sql meets column {@code id}
   * @param columns meets column {@code id}
   */
  record SearchParameters(
      java.util.function. @org.jspecify.annotations.Nullable Function<? super SearchColumns, Predicate> where,
      java.util.function.Function<? super SearchColumns, dev.sluice.runtime.expr.Order> order,
      long a, long sql, long columns) {
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
      private java.util.function. @org.jspecify.annotations.Nullable Function<? super SearchColumns, Predicate> where = null;

      private java.util.function. @org.jspecify.annotations.Nullable Function<? super SearchColumns, dev.sluice.runtime.expr.Order> order;

      private java.lang. @org.jspecify.annotations.Nullable Long a;

      private java.lang. @org.jspecify.annotations.Nullable Long sql;

      private java.lang. @org.jspecify.annotations.Nullable Long columns;

      private Builder() {
      }

      /**
       * Gives a value.
       *
       * @param where makes a condition of columns; null stands for the default
       * @return this builder
       */
      public Builder where(
          java.util.function. @org.jspecify.annotations.Nullable Function<? super SearchColumns, Predicate> where) {
        this.where = where;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param order makes an order of columns
       * @return this builder
       */
      public Builder order(
          java.util.function.Function<? super SearchColumns, dev.sluice.runtime.expr.Order> order) {
        this.order = order;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param a meets column {@code id}
       * @return this builder
       */
      public Builder a(long a) {
        this.a = a;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param sql meets column {@code id}
       * @return this builder
       */
      public Builder sql(long sql) {
        this.sql = sql;
        return this;
      }

      /**
       * Gives a value.
       *
       * @param columns meets column {@code id}
       * @return this builder
       */
      public Builder columns(long columns) {
        this.columns = columns;
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
            where,
            java.util.Objects.requireNonNull(order, "order"),
            java.util.Objects.requireNonNull(a, "a"),
            java.util.Objects.requireNonNull(sql, "sql"),
            java.util.Objects.requireNonNull(columns, "columns"));
      }
    }
  }
}
