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
    private static final int WRITERS = 32;

    @Test
    void writers_and_readers_work_side_by_side() throws InterruptedException, ExecutionException {
        long ada = customer();
        inThreads(THREADS, thread -> {
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
        inThreads(WRITERS, thread -> {
            for (int i = 0; i < 2; i++) {
                untilDone(() -> db.inTransaction(tx -> {
                    int seen = tx.shop().customers().list().size();
                    tx.shop().addCustomer("customer " + seen);
                }));
            }
        });
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < WRITERS * 2; i++) {
            expected.add("customer " + i);
        }
        assertThat(db.shop().customers().list().stream().map(CustomersRow::name))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Far more threads than connections; where the JDK has virtual ones they are such. */
    @Test
    void a_thread_for_each_task() throws InterruptedException, ExecutionException {
        long ada = customer();
        inThreads(threadPerTask(), 200, task -> {
            db.shop().addOrder(ada, "task " + task, null, money("1"));
            assertThat(db.shop().customers().one().name()).isEqualTo("Ada");
        });
        assertThat(db.shop().openOrders(ada, null).list()).hasSize(200);
    }

    private static ExecutorService threadPerTask() {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (NoSuchMethodException before21) {
            return Executors.newCachedThreadPool();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
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

    private static void inThreads(int threads, Work work) throws InterruptedException, ExecutionException {
        inThreads(Executors.newFixedThreadPool(threads), threads, work);
    }

    private static void inThreads(ExecutorService threads, int tasks, Work work)
            throws InterruptedException, ExecutionException {
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < tasks; i++) {
                int task = i;
                running.add(threads.submit(() -> work.run(task)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
