package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.runtime.shop.ShopQueries.CustomersRow;
import dev.sluice.runtime.ConflictException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Many threads on one database. */
class ConcurrencyTest extends ShopTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 25;

    @Test
    void writers_and_readers_work_side_by_side() throws InterruptedException, ExecutionException {
        long ada = customer();
        inThreads(thread -> {
            for (int i = 0; i < ROUNDS; i++) {
                if (thread % 2 == 0) {
                    db.shop().addOrder(ada, thread + "/" + i, null, money("1"));
                } else {
                    assertThat(db.shop().customers().one().name()).isEqualTo("Ada");
                    db.shop()
                            .openOrders(ada, null)
                            .forEach(order -> assertThat(order.open()).isTrue());
                }
            }
        });
        assertThat(db.shop().openOrders(ada, null).list()).hasSize(THREADS / 2 * ROUNDS);
    }

    /** Each transaction adds one customer more than it saw; none may see the same number as another. */
    @Test
    void no_update_is_lost() throws InterruptedException, ExecutionException {
        inThreads(thread -> {
            for (int i = 0; i < 5; i++) {
                untilDone(() -> db.inTransaction(tx -> {
                    int seen = tx.shop().customers().list().size();
                    tx.shop().addCustomer("customer " + seen);
                }));
            }
        });
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < THREADS * 5; i++) {
            expected.add("customer " + i);
        }
        assertThat(db.shop().customers().list().stream().map(CustomersRow::name))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static void untilDone(Runnable transaction) {
        while (true) {
            try {
                transaction.run();
                return;
            } catch (ConflictException again) {
                assertThat(again.sqlState()).isIn("40001", "40P01");
            }
        }
    }

    private interface Work {
        void run(int thread);
    }

    private static void inThreads(Work work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(threads.submit(() -> work.run(thread)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
