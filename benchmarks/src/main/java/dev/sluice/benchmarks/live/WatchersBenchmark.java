package dev.sluice.benchmarks.live;

import dev.sluice.runtime.Database;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.Watch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 10,000 watchers on 100 tables of a SQLite file, and 1,000 commits a second: how long a write takes with watchers of its
 * table and, in the same run and in turns, of a table that nobody watches; and whether every watcher sees the last state.
 */
public final class WatchersBenchmark {
    private static final int TABLES = 100;
    private static final int WATCHERS = 10_000;
    private static final int COMMITS = 20_000;
    private static final long EVERY_NANOS = 1_000_000;
    private static final double MICROS = 1_000;

    private WatchersBenchmark() {}

    private static SqlText add(int table) {
        return SqlText.write("add" + table, "counters.sql", 1)
                .parameters("n")
                .writes("t" + table)
                .sqlite("UPDATE t" + table + " SET n = ?", 0)
                .build();
    }

    private static SqlText read(int table) {
        return SqlText.read("read" + table, "counters.sql", 2)
                .reads("t" + table)
                .sqlite("SELECT n FROM t" + table)
                .build();
    }

    /**
     * Runs it and prints the figures.
     *
     * @param arguments none
     * @throws Exception if something fails
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("watchers");
        // Tables without watchers stand beside those with them, so that both are written under the same load.
        SchemaText schema = SchemaText.of(
                IntStream.range(0, 2 * TABLES)
                        .boxed()
                        .flatMap(i -> Stream.of(
                                "CREATE TABLE t" + i + " (n INTEGER NOT NULL) STRICT",
                                "INSERT INTO t" + i + " VALUES (0)"))
                        .toList(),
                List.of(),
                IntStream.range(0, 2 * TABLES).mapToObj(i -> "t" + i).toArray(String[]::new));
        try (Database db = Database.open(Sqlite.file(folder.resolve("live.db")), schema)) {
            db.createSchema();
            measure(db);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void measure(Database db) {
        AtomicLongArray seen = new AtomicLongArray(WATCHERS);
        List<Watch> watches = new ArrayList<>();
        List<SqlText> writes =
                IntStream.range(0, 2 * TABLES).mapToObj(WatchersBenchmark::add).toList();
        List<SqlText> reads =
                IntStream.range(0, TABLES).mapToObj(WatchersBenchmark::read).toList();
        for (int i = 0; i < WATCHERS; i++) {
            int watcher = i;
            watches.add(db.query(reads.get(i % TABLES), sink -> {}, row -> row.getLong(1))
                    .watch(rows -> seen.set(watcher, rows.get(0))));
        }
        long[] last = new long[TABLES];
        double[] watched = new double[COMMITS / 2];
        double[] unwatched = new double[COMMITS / 2];
        long next = System.nanoTime();
        for (int i = 0; i < COMMITS; i++) {
            int table = i / 2 % TABLES;
            boolean quiet = i % 2 == 1;
            long value = i + 1L;
            long start = System.nanoTime();
            db.update(writes.get(quiet ? TABLES + table : table), sink -> sink.setLong(0, value));
            double took = (double) (System.nanoTime() - start) / MICROS;
            if (quiet) {
                unwatched[i / 2] = took;
            } else {
                watched[i / 2] = took;
                last[table] = value;
            }
            next += EVERY_NANOS;
            LockSupport.parkNanos(next - System.nanoTime());
        }
        long waited = System.nanoTime();
        while (!IntStream.range(0, WATCHERS).allMatch(i -> seen.get(i) == last[i % TABLES])) {
            LockSupport.parkNanos(EVERY_NANOS);
        }
        System.out.printf(
                Locale.ROOT,
                "all %d watchers saw the last state after %.0f ms%n",
                WATCHERS,
                (double) (System.nanoTime() - waited) / MICROS / MICROS);
        print("median", watched, unwatched, 0.5);
        print("99th percentile", watched, unwatched, 0.99);
        watches.forEach(Watch::close);
    }

    private static void print(String what, double[] watched, double[] unwatched, double part) {
        double with = at(watched, part);
        double without = at(unwatched, part);
        System.out.printf(
                Locale.ROOT,
                "%s of a write: %.1f µs with watchers, %.1f µs without, ratio %.2f%n",
                what,
                with,
                without,
                with / without);
    }

    private static double at(double[] values, double part) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (part * (sorted.length - 1))];
    }
}
