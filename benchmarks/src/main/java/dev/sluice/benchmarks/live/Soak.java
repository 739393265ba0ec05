package dev.sluice.benchmarks.live;

import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.Watch;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * Ten million operations of every kind on SQLite in memory, with the heap in use after a collection at every tenth: it must
 * not grow. Argument: another number of operations.
 */
public final class Soak {
    private static final int STEPS = 10;
    private static final int KEYS = 1_000;

    private static final SqlText BY_KEY = SqlText.read("byKey", "soak.sql", 1)
            .reads("item")
            .sqlite("SELECT n FROM item WHERE id = ?", 0)
            .build();
    private static final SqlText ALL = SqlText.read("all", "soak.sql", 2)
            .reads("item")
            .sqlite("SELECT id, n FROM item")
            .build();
    private static final SqlText PUT = SqlText.write("put", "soak.sql", 3)
            .writes("item")
            .sqlite("INSERT OR REPLACE INTO item (id, n) VALUES (?, ?)", 0, 1)
            .build();

    private Soak() {}

    /**
     * Runs it and prints the heap in use.
     *
     * @param arguments perhaps the number of operations
     */
    @SuppressWarnings("try") // the watch is only kept open
    public static void main(String[] arguments) {
        long operations = arguments.length > 0 ? Long.parseLong(arguments[0]) : 10_000_000;
        AtomicLong shown = new AtomicLong();
        SchemaText schema = SchemaText.of(
                List.of("CREATE TABLE item (id INTEGER PRIMARY KEY, n INTEGER NOT NULL) STRICT"), List.of(), "item");
        try (Database db = Database.open(Sqlite.memory(), schema)) {
            db.createSchema();
            try (Watch watch = db.query(ALL, ParameterBinder.NONE, row -> row.getLong(2))
                    .watch(rows -> shown.addAndGet(rows.size()))) {
                for (int step = 1; step <= STEPS; step++) {
                    LongStream.range(0, operations / STEPS).forEach(i -> operate(db, i));
                    System.gc();
                    Runtime runtime = Runtime.getRuntime();
                    System.out.printf(
                            Locale.ROOT,
                            "%d operations: %.1f MB in use, %d connections, %d rows shown%n",
                            operations / STEPS * step,
                            (double) (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20),
                            db.connectionsInUse(),
                            shown.get());
                }
            }
        }
    }

    private static void operate(Database db, long i) {
        long key = i % KEYS;
        if (i % 1_000 == 0) {
            db.query(ALL, ParameterBinder.NONE, row -> row.getLong(1)).forEach(id -> {});
        } else if (i % 100 == 0) {
            db.inTransaction(tx -> {
                tx.update(PUT, sink -> put(sink, key, i));
                tx.query(BY_KEY, sink -> sink.setLong(0, key), row -> row.getLong(1))
                        .one();
            });
        } else if (i % 10 == 0) {
            db.update(PUT, sink -> put(sink, key, i));
        } else {
            db.query(BY_KEY, sink -> sink.setLong(0, key), row -> row.getLong(1))
                    .optional();
        }
    }

    private static void put(dev.sluice.runtime.ParameterSink sink, long key, long n) throws java.sql.SQLException {
        sink.setLong(0, key);
        sink.setLong(1, n);
    }
}
