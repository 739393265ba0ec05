package dev.sluice.benchmarks.query;

import dev.sluice.benchmarks.Interleaved;
import dev.sluice.benchmarks.Interleaved.Contestant;
import java.sql.SQLException;

/**
 * Times a query by key and a query of 100 rows on SQLite in memory: JDBC by hand that reuses its statement, the same a
 * second time as control, and generated code. Statements are kept on both sides, so that nothing hides behind preparing.
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
     * @param arguments none
     * @throws Exception if a query fails
     */
    public static void main(String[] arguments) throws Exception {
        try (HandWritten hand = new HandWritten();
                HandWritten control = new HandWritten();
                Generated generated = new Generated()) {
            check(hand, generated);
            System.out.println("one row of ten columns by key");
            new Interleaved()
                    .add("JDBC by hand", byKey(hand::byKey))
                    .add("JDBC by hand again (control)", byKey(control::byKey))
                    .add("generated, one()", byKey(generated::byKey))
                    .run(WARM_UP, ROUNDS, SEED)
                    .print("query", KEYS);
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
        }
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
