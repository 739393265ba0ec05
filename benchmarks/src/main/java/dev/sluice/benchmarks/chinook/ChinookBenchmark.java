package dev.sluice.benchmarks.chinook;

import dev.sluice.benchmarks.Interleaved;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The queries of the Chinook example as they are translated for PostgreSQL, over the schema that is translated, beside the same
 * by hand over tables that somebody declares who writes for PostgreSQL alone. Both read the same rows, through the same driver,
 * in turns. Compared is the time that the server process takes; where the server is elsewhere, that of the clock.  Prints the plans
 * of both and a table of ratios. The properties {@code postgres.url}, {@code postgres.user} and {@code postgres.password} name a
 * database whose schemas {@code store_translated} and {@code store_by_hand} may be replaced. Arguments: perhaps names of queries.
 */
public final class ChinookBenchmark {
    private static final Path SOURCES = Path.of("../examples/chinook/src/main/sql");
    private static final String TRANSLATED = "store_translated";
    private static final String BY_HAND = "store_by_hand";
    private static final List<String> TABLES = List.of(
            "artists",
            "albums",
            "genres",
            "media_types",
            "tracks",
            "playlists",
            "playlist_tracks",
            "employees",
            "customers",
            "invoices",
            "invoice_lines");
    private static final int ROUNDS = 301;
    private static final int ROUNDS_OF_LONG = 17;
    private static final int WARM_UP = 6;
    private static final long SEED = 20_261_128;
    /** A round of a contestant takes at least so long, in nanoseconds. */
    private static final long LEAST = 2_000_000;

    private static final double GOAL = 1.05;

    private static final Map<String, Object> VALUES = Map.ofEntries(
            Map.entry("id", 33L),
            Map.entry("ids", LongStream.range(0, 50).mapToObj(i -> i * 1301 + 7).toList()),
            Map.entry("artistId", 77L),
            Map.entry("albumId", 77L),
            Map.entry("employeeId", 5L),
            Map.entry("customerId", 100L),
            Map.entry("text", "golden r"),
            Map.entry("max", 20L),
            Map.entry("perGenre", 3L),
            Map.entry("email", "customer77@example.com"),
            Map.entry("since", OffsetDateTime.parse("2025-06-01T00:00:00Z")),
            Map.entry("from", OffsetDateTime.parse("2024-02-01T00:00:00Z")),
            Map.entry("until", OffsetDateTime.parse("2024-03-01T00:00:00Z")),
            Map.entry("day", LocalDate.parse("2006-01-01")),
            Map.entry("atLeast", new BigDecimal("2500.00")),
            Map.entry("firstName", "Ann"),
            Map.entry("lastName", "Smith"),
            Map.entry("address", "Street 1"),
            Map.entry("city", "City 1"),
            Map.entry("country", "Country 1"),
            Map.entry("postalCode", "12345"));

    private ChinookBenchmark() {}

    /**
     * Runs it and prints plans and figures.
     *
     * @param arguments see above
     * @throws Exception if a statement fails
     */
    public static void main(String[] arguments) throws Exception {
        String[] server = Stream.of("postgres.url", "postgres.user", "postgres.password")
                .map(name -> System.getProperty(name, ""))
                .toArray(String[]::new);
        if (server[0].isEmpty()) {
            throw new IllegalArgumentException("say -Dpostgres.url, -Dpostgres.user and -Dpostgres.password");
        }
        StoreQueries translated = new StoreQueries(SOURCES);
        Map<String, BoundSql> byHand = byHand();
        List<String> wanted = List.of(arguments);
        byHand.keySet().removeIf(name -> !wanted.isEmpty() && !wanted.contains(name));
        fill(server, translated);
        List<String> table = new ArrayList<>();
        // One server process for all: what another has in its caches would be seen.
        try (Side side = new Side(server, TRANSLATED)) {
            System.out.println(side.knowsProcessor() ? "time of the server process" : "time of the clock");
            for (Map.Entry<String, BoundSql> query : byHand.entrySet()) {
                String line = compare(query.getKey(), translated.of(query.getKey()), query.getValue(), side);
                System.out.println(line);
                table.add(line);
            }
        }
        System.out.printf(Locale.ROOT, "%n%-22s %10s %8s %8s%n", "query", "by hand µs", "ratio", "control");
        table.forEach(System.out::println);
    }

    private static void fill(String[] server, StoreQueries translated) throws SQLException, IOException {
        try (Side side = new Side(server, BY_HAND)) {
            for (String schema : List.of(TRANSLATED, BY_HAND)) {
                side.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
                side.execute("CREATE SCHEMA " + schema);
            }
            side.execute(resource("schema.sql"));
            side.execute(resource("rows.sql"));
        }
        try (Side side = new Side(server, TRANSLATED)) {
            for (String statement : translated.schema()) {
                side.execute(statement);
            }
            for (String table : TABLES) {
                side.execute("INSERT INTO " + table + " SELECT * FROM " + BY_HAND + "." + table);
                if (!table.equals("playlist_tracks")) {
                    for (String schema : List.of(TRANSLATED, BY_HAND)) {
                        String name = schema + "." + table;
                        side.execute(
                                "SELECT setval(pg_get_serial_sequence('" + name + "', 'id'), max(id)) FROM " + name);
                    }
                }
                for (String schema : List.of(TRANSLATED, BY_HAND)) {
                    side.execute("VACUUM (FULL, ANALYZE) " + schema + "." + table);
                }
            }
        }
    }

    private static String compare(String name, BoundSql ours, BoundSql theirs, Side side) throws Exception {
        System.out.printf(Locale.ROOT, "%n== %s%n-- translated%n%s%n", name, ours.text());
        side.explain(ours, VALUES).forEach(System.out::println);
        System.out.printf(Locale.ROOT, "-- by hand%n%s%n", theirs.text());
        side.explain(theirs, VALUES).forEach(System.out::println);
        try (PreparedStatement first = side.prepare(ours, VALUES);
                PreparedStatement second = side.prepare(theirs, VALUES);
                PreparedStatement third = side.prepare(theirs, VALUES);
                PreparedStatement fourth = side.prepare(ours, VALUES)) {
            int rows = Side.rows(first).size();
            if (rows != Side.rows(second).size()) {
                throw new IllegalStateException("both give another number of rows: " + name);
            }
            int repetitions = repetitions(side, second);
            Interleaved.Result result = new Interleaved()
                    .add("by hand", new Repeated(side, second, repetitions))
                    .add("translated", new Repeated(side, first, repetitions))
                    .add("by hand again", new Repeated(side, third, repetitions))
                    // So that the rows of both are read as often.
                    .add("translated again", new Repeated(side, fourth, repetitions))
                    .run(WARM_UP, repetitions > 1 ? ROUNDS : ROUNDS_OF_LONG, SEED);
            double ratio = result.ratio("translated", "by hand");
            return String.format(
                    Locale.ROOT,
                    "%-22s %10.0f %8.3f %8.3f%s",
                    name,
                    result.median("by hand") / 1000 / repetitions,
                    ratio,
                    result.ratio("by hand again", "by hand"),
                    ratio > GOAL ? "  above the goal" : "");
        }
    }

    private static int repetitions(Side side, PreparedStatement statement) throws SQLException {
        // From the fifth use on the driver keeps the plan.
        long start = side.time();
        for (int i = 0; i < 10; i++) {
            read(statement);
        }
        return (int) Math.max(1, LEAST * 10 / Math.max(1, side.time() - start));
    }

    /** Reads every row, as the driver hands them out. */
    private static long read(PreparedStatement statement) throws SQLException {
        long sum = 0;
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                sum += result.getString(1).length();
            }
        }
        return sum;
    }

    private record Repeated(Side side, PreparedStatement statement, int repetitions) implements Interleaved.Contestant {
        @Override
        public long run() throws SQLException {
            long sum = 0;
            for (int i = 0; i < repetitions; i++) {
                sum += read(statement);
            }
            return sum;
        }

        @Override
        public long now() {
            return side.time();
        }
    }

    private static Map<String, BoundSql> byHand() throws IOException {
        Map<String, BoundSql> queries = new LinkedHashMap<>();
        for (String part : resource("queries.sql").split("-- name: ", -1)) {
            int line = part.indexOf('\n');
            if (!part.startsWith("--")) {
                String sql = part.substring(line + 1).strip();
                queries.put(part.substring(0, line), BoundSql.named(inSchema(sql.substring(0, sql.length() - 1))));
            }
        }
        return queries;
    }

    /** Both are asked through one connection, so the tables by hand are called by their schema. */
    private static String inSchema(String sql) {
        return sql.replaceAll(
                "\\b(FROM|JOIN|UPDATE|INTO) (" + String.join("|", TABLES) + ")\\b", "$1 " + BY_HAND + ".$2");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = ChinookBenchmark.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
