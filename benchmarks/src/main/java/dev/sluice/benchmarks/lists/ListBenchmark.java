package dev.sluice.benchmarks.lists;

import dev.sluice.benchmarks.Interleaved;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.FoldKey;
import dev.sluice.runtime.FoldedReader;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Row;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads 1,000 orders with a list of ten lines each, in one statement: an ordered join folded by hand, the same again as control,
 * the join that the generator writes, and the array in one column that it writes where no join serves. Arguments: for
 * PostgreSQL its URL, user and password.
 */
public final class ListBenchmark {
    private static final int ROUNDS = 101;
    private static final int WARM_UP = 60;
    private static final long SEED = 20_261_128;
    private static final int ORDERS = 1_000;

    private static final String JOIN = """
            SELECT o.id, o.name, o.day, l.position IS NOT NULL, l.position, l.article, l.amount, l.weight
            FROM orders AS o LEFT JOIN lines AS l ON l.order_id = o.id ORDER BY o.id, l.position
            """;
    private static final SqlText FOLDED =
            SqlText.read("folded", "orders.sql", 1).sqlite(JOIN).postgres(JOIN).build();
    private static final SqlText ARRAY =
            SqlText.read("array", "orders.sql", 2).sqlite("""
                    SELECT id, name, day, (
                      WITH rows (c1, c2, c3, c4) AS (
                        SELECT l.position, l.article, l.amount, l.weight FROM lines AS l WHERE l.order_id = o.id
                        ORDER BY l.position)
                      SELECT json_group_array(json_array(c1, c2, c3, c4)) FROM rows)
                    FROM orders AS o ORDER BY o.id
                    """).postgres("""
                    SELECT id, name, day, (
                      SELECT coalesce(json_agg(json_build_array(c1, c2, c3, c4)), '[]')::text FROM (
                        SELECT l.position, l.article, l.amount, l.weight FROM lines AS l WHERE l.order_id = o.id
                        ORDER BY l.position) AS list (c1, c2, c3, c4))
                    FROM orders AS o ORDER BY o.id
                    """).build();
    private static final FoldedReader<Line, Order> READER = FoldedReader.of(
            ListBenchmark::head,
            row -> new Line(row.getLong(5), row.getString(6), row.getLong(7), row.getDouble(8)),
            4,
            false,
            FoldKey.integer(1));

    private static final List<String> SQLITE = List.of(
            "CREATE TABLE orders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, day TEXT NOT NULL) STRICT",
            "CREATE TABLE lines (order_id INTEGER NOT NULL, position INTEGER NOT NULL, article TEXT NOT NULL,"
                    + " amount INTEGER NOT NULL, weight REAL NOT NULL, PRIMARY KEY (order_id, position))"
                    + " STRICT, WITHOUT ROWID",
            "INSERT INTO orders WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                    + " SELECT i, 'customer ' || i, '2026-01-31' FROM n",
            "INSERT INTO lines WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10)"
                    + " SELECT o.id, i, 'article ' || i, i * o.id, i / 7.0 FROM orders o, n");

    private static final SchemaText SCHEMA = SchemaText.of(
            SQLITE,
            List.of(
                    "CREATE TABLE orders (id bigint PRIMARY KEY, name text NOT NULL, day text NOT NULL)",
                    "CREATE TABLE lines (order_id bigint NOT NULL, position bigint NOT NULL, article text NOT NULL,"
                            + " amount bigint NOT NULL, weight float8 NOT NULL, PRIMARY KEY (order_id, position))",
                    "INSERT INTO orders SELECT i, 'customer ' || i, '2026-01-31' FROM generate_series(1, 1000) i",
                    "INSERT INTO lines SELECT o, i, 'article ' || i, i * o, i / 7.0"
                            + " FROM generate_series(1, 1000) o, generate_series(1, 10) i"),
            "orders",
            "lines");

    private ListBenchmark() {}

    private record Order(long id, String name, String day, List<Line> lines) {}

    private record Line(long position, String article, long amount, double weight) {}

    /**
     * Runs it and prints the figures.
     *
     * @param arguments perhaps URL, user and password
     * @throws Exception if a query fails
     */
    public static void main(String[] arguments) throws Exception {
        Path file = Files.createTempFile("lists", ".db");
        try (Database database = Database.open(Sqlite.file(file), SCHEMA)) {
            database.createSchema();
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                System.out.println("SQLite, the same file");
                compare(database, connection);
            }
        }
        Files.delete(file);
        if (arguments.length > 2) {
            Postgres engine = Postgres.connect(arguments[0], arguments[1], arguments[2]);
            try (Database database = Database.open(engine, SCHEMA);
                    Connection connection = DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS orders, lines");
                database.createSchema();
                statement.execute("ANALYZE");
                System.out.println("PostgreSQL");
                compare(database, connection);
                statement.execute("DROP TABLE orders, lines");
            }
        }
    }

    private static void compare(Database database, Connection connection) throws Exception {
        try (PreparedStatement first = connection.prepareStatement(JOIN);
                PreparedStatement second = connection.prepareStatement(JOIN)) {
            List<Order> expected = byHand(first);
            check(expected.equals(folded(database)) && expected.equals(array(database)) && expected.size() == ORDERS);
            new Interleaved()
                    .add("join folded by hand", () -> byHand(first).size())
                    .add(
                            "join folded by hand again (control)",
                            () -> byHand(second).size())
                    .add("generated, folded", () -> folded(database).size())
                    .add("generated, array in one column", () -> array(database).size())
                    .run(WARM_UP, ROUNDS, SEED)
                    .print("order", ORDERS);
        }
    }

    private static void check(boolean same) {
        if (!same) {
            throw new IllegalStateException("the contestants read different rows");
        }
    }

    private static List<Order> folded(Database database) {
        return database.queryFolded(FOLDED, ParameterBinder.NONE, READER).list();
    }

    private static Function<List<Line>, Order> head(Row row) throws SQLException {
        long id = row.getLong(1);
        String name = row.getString(2);
        String day = row.getString(3);
        return list -> new Order(id, name, day, list);
    }

    private static List<Order> array(Database database) {
        return database.query(
                        ARRAY,
                        ParameterBinder.NONE,
                        row -> new Order(
                                row.getLong(1),
                                row.getString(2),
                                row.getString(3),
                                row.getList(
                                        4,
                                        item -> new Line(
                                                item.getLong(1),
                                                item.getString(2),
                                                item.getLong(3),
                                                item.getDouble(4)))))
                .list();
    }

    private static List<Order> byHand(PreparedStatement statement) throws SQLException {
        List<Order> orders = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            long id = 0;
            List<Line> lines = List.of();
            while (result.next()) {
                long next = result.getLong(1);
                if (orders.isEmpty() || next != id) {
                    id = next;
                    lines = new ArrayList<>();
                    orders.add(new Order(id, result.getString(2), result.getString(3), lines));
                }
                long position = result.getLong(5);
                if (position != 0 || !result.wasNull()) {
                    lines.add(new Line(position, result.getString(6), result.getLong(7), result.getDouble(8)));
                }
            }
        }
        return orders;
    }
}
