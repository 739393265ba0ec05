package dev.sluice.benchmarks.query;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JDBC as a careful person writes it: one held connection, statements prepared once, columns by position and typed
 * getter, {@code wasNull} only where it matters, times parsed by position.
 */
final class HandWritten implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement byKey;
    private final PreparedStatement hundred;

    private final Reader reader;

    private interface Reader {
        Item read(ResultSet result) throws SQLException;
    }

    private HandWritten(Connection connection, Reader reader) throws SQLException {
        this.connection = connection;
        this.reader = reader;
        byKey = connection.prepareStatement(Item.BY_KEY);
        hundred = connection.prepareStatement(Item.HUNDRED);
    }

    /** A database of its own in memory. */
    static HandWritten onSqlite() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            statement.execute(Item.CREATE);
            statement.execute(Item.FILL);
        }
        return new HandWritten(connection, HandWritten::read);
    }

    /** The table that generated code has filled. */
    static HandWritten onPostgres(String url, String user, String password) throws SQLException {
        return new HandWritten(DriverManager.getConnection(url, user, password), HandWritten::readOnPostgres);
    }

    Item byKey(long id) throws SQLException {
        byKey.setLong(1, id);
        try (ResultSet result = byKey.executeQuery()) {
            if (!result.next()) {
                throw new IllegalStateException("no row");
            }
            Item item = reader.read(result);
            if (result.next()) {
                throw new IllegalStateException("a second row");
            }
            return item;
        }
    }

    /** What most programs do: a statement for each call. */
    Item byKeyPreparedEachTime(long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(Item.BY_KEY)) {
            statement.setLong(1, id);
            try (ResultSet result = statement.executeQuery()) {
                if (!result.next()) {
                    throw new IllegalStateException("no row");
                }
                return reader.read(result);
            }
        }
    }

    List<Item> hundredAfter(long id) throws SQLException {
        hundred.setLong(1, id);
        List<Item> items = new ArrayList<>();
        try (ResultSet result = hundred.executeQuery()) {
            while (result.next()) {
                items.add(reader.read(result));
            }
        }
        return items;
    }

    private static Item read(ResultSet result) throws SQLException {
        long supplier = result.getLong(10);
        Long supplierOrNull = supplier == 0 && result.wasNull() ? null : supplier;
        return new Item(
                result.getLong(1),
                result.getString(2),
                result.getString(3),
                BigDecimal.valueOf(result.getLong(4), 2),
                result.getDouble(5),
                result.getLong(6) == 1,
                time(result.getString(7)),
                timeOrNull(result.getString(8)),
                result.getLong(9),
                supplierOrNull);
    }

    private static Item readOnPostgres(ResultSet result) throws SQLException {
        OffsetDateTime changed = result.getObject(8, OffsetDateTime.class);
        long supplier = result.getLong(10);
        Long supplierOrNull = supplier == 0 && result.wasNull() ? null : supplier;
        return new Item(
                result.getLong(1),
                result.getString(2),
                result.getString(3),
                result.getBigDecimal(4),
                result.getDouble(5),
                result.getBoolean(6),
                result.getObject(7, OffsetDateTime.class).toInstant(),
                changed == null ? null : changed.toInstant(),
                result.getLong(9),
                supplierOrNull);
    }

    private static @Nullable Instant timeOrNull(@Nullable String text) {
        return text == null ? null : time(text);
    }

    private static Instant time(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long second = number(text, 11, 13) * 3600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + second, number(text, 20, 26) * 1_000L);
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
