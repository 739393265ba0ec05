package dev.sluice.benchmarks.chinook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A connection that works in one schema, and the time of the processor that its server process took. */
final class Side implements AutoCloseable {
    private final Connection connection;
    private final @Nullable Path schedule;

    Side(String[] server, String schema) throws SQLException {
        connection = DriverManager.getConnection(server[0], server[1], server[2]);
        execute("SET search_path = " + schema);
        execute("SET synchronous_commit = off");
        // What parallel workers take would not be seen.
        execute("SET max_parallel_workers_per_gather = 0");
        Path path = Path.of("/proc", query("SELECT pg_backend_pid()").get(0), "schedstat");
        schedule = Files.isReadable(path) ? path : null;
    }

    /** Tells whether the server runs on this machine, and its time is known. */
    boolean knowsProcessor() {
        return schedule != null;
    }

    /** Returns nanoseconds of the processor that the server process took; of the clock where it is elsewhere. */
    long time() {
        if (schedule == null) {
            return System.nanoTime();
        }
        try {
            String line = Files.readString(schedule);
            return Long.parseLong(line.substring(0, line.indexOf(' ')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> query(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return rows(statement);
        }
    }

    List<String> explain(BoundSql sql, Map<String, Object> values) throws SQLException {
        try (PreparedStatement statement =
                prepare(new BoundSql("EXPLAIN (COSTS OFF) " + sql.text(), sql.names()), values)) {
            return rows(statement);
        }
    }

    PreparedStatement prepare(BoundSql sql, Map<String, Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        for (int i = 0; i < sql.names().size(); i++) {
            Object value = values.get(sql.names().get(i));
            if (value instanceof List<?> list) {
                Array array = connection.createArrayOf("bigint", list.toArray());
                statement.setArray(i + 1, array);
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }

    /** Returns the rows that a statement gives, as texts. */
    static List<String> rows(PreparedStatement statement) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            @Nullable String[] row = new String[result.getMetaData().getColumnCount()];
            while (result.next()) {
                for (int i = 0; i < row.length; i++) {
                    row[i] = result.getString(i + 1);
                }
                rows.add(row.length == 1 ? String.valueOf(row[0]) : Arrays.toString(row));
            }
        }
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
