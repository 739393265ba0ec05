package dev.sluice.benchmarks.query;

import com.sun.management.ThreadMXBean;
import dev.sluice.benchmarks.Interleaved;
import dev.sluice.benchmarks.Interleaved.Contestant;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.Sqlite;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.Locale;

/**
 * Times a query by key and a query of 100 rows, on SQLite in memory and on PostgreSQL: JDBC by hand that reuses its statement,
 * the same a second time as control, and generated code. Statements are kept on both sides, so that nothing hides behind
 * preparing. Counts what each allocates.
 */
public final class QueryBenchmark {
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 300;
    private static final long SEED = 20_261_122;
    private static final int KEYS = 500;
    private static final int HUNDREDS = 10;

    private QueryBenchmark() {}

    /**
     * Runs it and prints the figures.
     *
     * @param arguments none for SQLite; URL, user and password of an empty database for PostgreSQL as well
     * @throws Exception if a query fails
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println("SQLite in memory");
        try (HandWritten hand = HandWritten.onSqlite();
                HandWritten control = HandWritten.onSqlite();
                Generated generated = new Generated(Sqlite.memory())) {
            compare(hand, control, generated);
        }
        if (arguments.length == 3) {
            System.out.println("PostgreSQL");
            String url = arguments[0];
            try (Generated generated = new Generated(Postgres.connect(url, arguments[1], arguments[2]));
                    HandWritten hand = HandWritten.onPostgres(url, arguments[1], arguments[2]);
                    HandWritten control = HandWritten.onPostgres(url, arguments[1], arguments[2])) {
                compare(hand, control, generated);
            }
        }
    }

    private static void compare(HandWritten hand, HandWritten control, Generated generated) throws Exception {
        check(hand, generated);
        System.out.println("one row of ten columns by key");
        new Interleaved()
                .add("JDBC by hand", byKey(hand::byKey))
                .add("JDBC by hand again (control)", byKey(control::byKey))
                .add("generated, one()", byKey(generated::byKey))
                .add("JDBC by hand that prepares each time", byKey(hand::byKeyPreparedEachTime))
                .run(WARM_UP, ROUNDS, SEED)
                .print("query", KEYS);
        allocation(byKey(hand::byKey), byKey(generated::byKey), KEYS);
        System.out.println("100 rows of ten columns");
        new Interleaved()
                .add("JDBC by hand", hundreds(id -> hand.hundredAfter(id).size()))
                .add(
                        "JDBC by hand again (control)",
                        hundreds(id -> control.hundredAfter(id).size()))
                .add(
                        "generated, list()",
                        hundreds(id -> generated.hundredAfter(id).list().size()))
                .run(WARM_UP, ROUNDS, SEED)
                .print("query", HUNDREDS);
        allocation(
                hundreds(id -> hand.hundredAfter(id).size()),
                hundreds(id -> generated.hundredAfter(id).list().size()),
                HUNDREDS);
        ofARow(hand, generated);
    }

    /** What a row costs, as the difference of two results of the same query, which has the work around the rows in both. */
    private static void ofARow(HandWritten hand, Generated generated) throws Exception {
        long last = Item.ROWS - 1;
        double byHand = allocated(hundreds(id -> hand.hundredAfter(id).size()))
                - allocated(hundreds(id -> hand.hundredAfter(last).size()));
        double own = allocated(hundreds(id -> generated.hundredAfter(id).list().size()))
                - allocated(hundreds(id -> generated.hundredAfter(last).list().size()));
        double rows = 99.0 * HUNDREDS;
        System.out.printf(
                Locale.ROOT,
                "allocated for a row, its values and its place in the list: by hand %.1f bytes, generated %.1f bytes%n",
                byHand / rows,
                own / rows);
    }

    /** Everything is compiled by now, so that what is counted is what a running program allocates. */
    private static void allocation(Contestant hand, Contestant generated, int queries) throws Exception {
        double byHand = allocated(hand) / (double) queries;
        double own = allocated(generated) / (double) queries;
        System.out.printf(
                Locale.ROOT,
                "allocated for a query: by hand %.0f bytes, generated %.0f bytes, ratio %.3f%n",
                byHand,
                own,
                own / byHand);
    }

    private static long allocated(Contestant contestant) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        contestant.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static void check(HandWritten hand, Generated generated) throws SQLException {
        for (int from = 0; from < Item.ROWS; from += 100) {
            if (!hand.hundredAfter(from).equals(generated.hundredAfter(from).list())) {
                throw new IllegalStateException("the contestants read different rows after " + from);
            }
        }
    }

    private interface ByKey {
        Item get(long id) throws SQLException;
    }

    private interface Hundred {
        long count(long id) throws SQLException;
    }

    private static Contestant byKey(ByKey query) {
        return () -> {
            long sum = 0;
            for (int i = 1; i <= KEYS; i++) {
                sum += query.get(i).name().length();
            }
            return sum;
        };
    }

    private static Contestant hundreds(Hundred query) {
        return () -> {
            long sum = 0;
            for (int i = 0; i < HUNDREDS; i++) {
                sum += query.count(i * 90L);
            }
            return sum;
        };
    }
}
