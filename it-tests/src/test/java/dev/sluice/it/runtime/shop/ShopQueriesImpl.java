package dev.sluice.it.runtime.shop;

import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SqlSession;
import dev.sluice.runtime.SqlText;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the queries of {@link ShopQueries}. */
final class ShopQueriesImpl implements ShopQueries {
    private static final SqlText OPEN_ORDERS = SqlText.read("openOrders", "com/acme/shop/shop.sql", 12)
            .reads("orders")
            .parameters("customerId", "pattern")
            .sqlite("""
          SELECT id, title, note, total, open, closed_at
          FROM orders
          WHERE open = 1 AND customer_id = ? AND (? IS NULL OR title LIKE ?)
          ORDER BY id
          """, 0, 1, 1)
            .postgres("""
          SELECT id, title, note, total, open, closed_at
          FROM orders
          WHERE open AND customer_id = ?::bigint AND (?::text IS NULL OR title ILIKE ?::text ESCAPE '')
          ORDER BY id
          """, 0, 1, 1)
            .build();

    private static final SqlText BY_ID = SqlText.read("byId", "com/acme/shop/shop.sql", 20)
            .reads("orders")
            .parameters("id")
            .sqlite("""
          SELECT id, title, note, total, open, closed_at FROM orders WHERE id = ?
          """, 0)
            .postgres("""
          SELECT id, title, note, total, open, closed_at FROM orders WHERE id = ?::bigint
          """, 0)
            .build();

    private static final SqlText ONLY_FROM = SqlText.read("onlyFrom", "com/acme/shop/shop.sql", 24)
            .reads("orders")
            .parameters("id")
            .sqlite("""
          SELECT id, title, note, total, open, closed_at FROM orders WHERE id >= ?
          """, 0)
            .postgres("""
          SELECT id, title, note, total, open, closed_at FROM orders WHERE id >= ?::bigint
          """, 0)
            .build();

    private static final SqlText TITLES = SqlText.read("titles", "com/acme/shop/shop.sql", 28)
            .reads("orders")
            .parameters("ids")
            .sqlite("""
          SELECT title FROM orders WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id
          """, 0)
            .postgres("""
          SELECT title FROM orders WHERE id = ANY (?::bigint[]) ORDER BY id
          """, 0)
            .build();

    private static final SqlText ADD_CUSTOMER = SqlText.write("addCustomer", "com/acme/shop/shop.sql", 32)
            .writes("customers")
            .parameters("name")
            .sqlite("""
          INSERT INTO customers (name) VALUES (?) RETURNING id
          """, 0)
            .postgres("""
          INSERT INTO customers (name) VALUES (?::text) RETURNING id
          """, 0)
            .build();

    private static final SqlText ADD_ORDER = SqlText.write("addOrder", "com/acme/shop/shop.sql", 36)
            .writes("orders")
            .parameters("customerId", "title", "note", "total")
            .sqlite("""
          INSERT INTO orders (customer_id, title, note, total) VALUES (?, ?, ?, ?) RETURNING id
          """, 0, 1, 2, 3)
            .postgres("""
          INSERT INTO orders (customer_id, title, note, total)
          VALUES (?::bigint, ?::text, ?::text, ?::numeric) RETURNING id
          """, 0, 1, 2, 3)
            .build();

    private static final SqlText CLOSE = SqlText.write("close", "com/acme/shop/shop.sql", 40)
            .writes("orders")
            .parameters("id", "at")
            .sqlite("""
          UPDATE orders SET open = 0, closed_at = ? WHERE id = ?
          """, 1, 0)
            .postgres("""
          UPDATE orders SET open = FALSE, closed_at = ?::timestamptz WHERE id = ?::bigint
          """, 1, 0)
            .build();

    private static final SqlText CUSTOMERS = SqlText.read("customers", "com/acme/shop/shop.sql", 44)
            .reads("customers", "orders")
            .sqlite("""
          SELECT c.id, c.name,
            (SELECT json_group_array(json_array(o.id, o.title, o.note, o.total))
             FROM (SELECT * FROM orders WHERE customer_id = c.id ORDER BY id) AS o) AS orders
          FROM customers AS c
          ORDER BY c.id
          """)
            .postgres("""
          SELECT c.id, c.name,
            (SELECT json_agg(json_build_array(o.id, o.title, o.note, o.total::text) ORDER BY o.id)
             FROM orders AS o WHERE o.customer_id = c.id) AS orders
          FROM customers AS c
          ORDER BY c.id
          """)
            .build();

    private final SqlSession session;

    ShopQueriesImpl(SqlSession session) {
        this.session = Objects.requireNonNull(session, "session");
    }

    @Override
    public Query<OpenOrdersRow> openOrders(long customerId, @Nullable String pattern) {
        return session.query(
                OPEN_ORDERS,
                sink -> {
                    sink.setLong(0, customerId);
                    sink.setString(1, pattern);
                },
                ShopQueriesImpl::readOpenOrders);
    }

    @Override
    public Optional<OpenOrdersRow> byId(long id) {
        return session.query(BY_ID, sink -> sink.setLong(0, id), ShopQueriesImpl::readOpenOrders)
                .optional();
    }

    @Override
    public OpenOrdersRow onlyFrom(long id) {
        return session.query(ONLY_FROM, sink -> sink.setLong(0, id), ShopQueriesImpl::readOpenOrders)
                .one();
    }

    @Override
    public List<String> titles(Collection<Long> ids) {
        return session.query(TITLES, sink -> sink.setLongs(0, ids), row -> row.getString(1))
                .list();
    }

    @Override
    public long addCustomer(String name) {
        return session.query(ADD_CUSTOMER, sink -> sink.setString(0, name), row -> row.getLong(1))
                .one();
    }

    @Override
    public long addOrder(long customerId, String title, @Nullable String note, BigDecimal total) {
        return session.query(
                        ADD_ORDER,
                        sink -> {
                            sink.setLong(0, customerId);
                            sink.setString(1, title);
                            sink.setString(2, note);
                            sink.setNumeric(3, total, 10, 2);
                        },
                        row -> row.getLong(1))
                .one();
    }

    @Override
    public long close(long id, Instant at) {
        return session.update(CLOSE, sink -> {
            sink.setLong(0, id);
            sink.setInstant(1, at);
        });
    }

    @Override
    public Query<CustomersRow> customers() {
        return session.query(CUSTOMERS, ParameterBinder.NONE, ShopQueriesImpl::readCustomers);
    }

    private static OpenOrdersRow readOpenOrders(Row row) throws SQLException {
        return new OpenOrdersRow(
                row.getLong(1),
                row.getString(2),
                row.getStringOrNull(3),
                row.getNumeric(4, 2),
                row.getBoolean(5),
                row.getInstantOrNull(6));
    }

    private static CustomersRow readCustomers(Row row) throws SQLException {
        return new CustomersRow(row.getLong(1), row.getString(2), row.getList(3, ShopQueriesImpl::readOrdersItem));
    }

    private static OrdersItem readOrdersItem(Row row) throws SQLException {
        return new OrdersItem(row.getLong(1), row.getString(2), row.getStringOrNull(3), row.getNumeric(4, 2));
    }
}
