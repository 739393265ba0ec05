package dev.sluice.benchmarks.bulk;

import dev.sluice.benchmarks.Interleaved;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.ParameterSink;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Inserts rows of four columns: on SQLite beside a hundred rows in one VALUES by hand, on PostgreSQL beside binary COPY through
 * pgjdbc by hand. Arguments: the number of rows, and for PostgreSQL its URL, user and password.
 */
public final class BulkBenchmark {
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;
    private static final long SEED = 20_261_128;
    private static final int HUNDRED = 100;

    private static final SqlText INSERT = SqlText.write("insertAll", "item.sql", 1)
            .parameters("id", "name", "weight", "active")
            .sqlite("INSERT INTO item (id, name, weight, active) VALUES (?, ?, ?, ?)", 0, 1, 2, 3)
            .postgres(
                    "INSERT INTO item (id, name, weight, active) VALUES (?::bigint, ?::text, ?::float8, ?::boolean)",
                    0,
                    1,
                    2,
                    3)
            .build();
    private static final SqlText CLEAR = SqlText.write("clear", "item.sql", 2)
            .sqlite("DELETE FROM item")
            .postgres("TRUNCATE item")
            .build();
    private static final SchemaText SCHEMA = SchemaText.of(
            List.of(
                    "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight REAL NOT NULL, active INTEGER NOT"
                            + " NULL) STRICT"),
            List.of(
                    "CREATE TABLE item (id bigint PRIMARY KEY, name text NOT NULL, weight float8 NOT NULL, active boolean"
                            + " NOT NULL)"),
            "item");

    private BulkBenchmark() {}

    private record Item(long id, String name, double weight, boolean active) {}

    private static Iterable<Item> items(int count) {
        return () -> LongStream.range(0, count)
                .mapToObj(i -> new Item(i, "item number " + i, i / 7.0, i % 3 == 0))
                .iterator();
    }

    private static void bind(ParameterSink sink, Item item) throws SQLException {
        sink.setLong(0, item.id());
        sink.setString(1, item.name());
        sink.setDouble(2, item.weight());
        sink.setBoolean(3, item.active());
    }

    /**
     * Runs it and prints the figures.
     *
     * @param arguments rows, and perhaps URL, user and password
     * @throws Exception if an insert fails
     */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        sqlite(rows);
        if (arguments.length > 3) {
            postgres(rows, arguments[1], arguments[2], arguments[3]);
        }
    }

    private static long insert(Database db, int rows) {
        db.update(CLEAR, ParameterBinder.NONE);
        return db.updateAll(items(rows), row -> INSERT, BulkBenchmark::bind);
    }

    private static void sqlite(int rows) throws Exception {
        System.out.println("SQLite in memory, " + rows + " rows");
        try (Database db = Database.open(Sqlite.memory(), SCHEMA);
                Connection hand = DriverManager.getConnection("jdbc:sqlite::memory:");
                Connection control = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            db.createSchema();
            prepare(hand);
            prepare(control);
            new Interleaved()
                    .add("100 rows of VALUES by hand", () -> values(hand, rows))
                    .add("the same again (control)", () -> values(control, rows))
                    .add("insertAll", () -> insert(db, rows))
                    .run(WARM_UP, ROUNDS, SEED)
                    .print("row", rows);
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, weight REAL NOT NULL, active"
                            + " INTEGER NOT NULL) STRICT");
        }
    }

    private static long values(Connection connection, int rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM item");
        }
        connection.setAutoCommit(false);
        String tuples = "(?, ?, ?, ?), ".repeat(HUNDRED - 1) + "(?, ?, ?, ?)";
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement("INSERT INTO item VALUES " + tuples)) {
            Iterator<Item> items = items(rows).iterator();
            while (items.hasNext()) {
                for (int i = 0; i < HUNDRED; i++) {
                    Item item = items.next();
                    statement.setLong(4 * i + 1, item.id());
                    statement.setString(4 * i + 2, item.name());
                    statement.setDouble(4 * i + 3, item.weight());
                    statement.setLong(4 * i + 4, item.active() ? 1 : 0);
                }
                count += statement.executeUpdate();
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return count;
    }

    private static void postgres(int rows, String url, String user, String password) throws Exception {
        System.out.println("PostgreSQL, " + rows + " rows");
        try (Connection hand = DriverManager.getConnection(url, user, password);
                Database db = Database.open(Postgres.connect(url, user, password), SCHEMA)) {
            try (Statement statement = hand.createStatement()) {
                statement.execute("DROP TABLE IF EXISTS item");
            }
            db.createSchema();
            new Interleaved()
                    .add("binary COPY by hand", () -> copy(hand, rows))
                    .add("the same again (control)", () -> copy(hand, rows))
                    .add("insertAll", () -> insert(db, rows))
                    .run(WARM_UP, ROUNDS, SEED)
                    .print("row", rows);
        }
    }

    private static long copy(Connection connection, int rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("TRUNCATE item");
        }
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY item (id, name, weight, active) FROM STDIN (FORMAT binary)");
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        buffer.put(new byte[] {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0})
                .putLong(0);
        for (Item item : items(rows)) {
            byte[] name = item.name().getBytes(StandardCharsets.UTF_8);
            if (buffer.remaining() < name.length + 64) {
                copy.writeToCopy(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
            buffer.putShort((short) 4).putInt(8).putLong(item.id());
            buffer.putInt(name.length).put(name);
            buffer.putInt(8).putDouble(item.weight());
            buffer.putInt(1).put((byte) (item.active() ? 1 : 0));
        }
        buffer.putShort((short) -1);
        copy.writeToCopy(buffer.array(), 0, buffer.position());
        return copy.endCopy();
    }
}
