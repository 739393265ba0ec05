package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.it.runtime.shop.ShopQueries.CustomersRow;
import dev.sluice.runtime.CancelHandle;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.RetryPolicy;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.StatementTimeoutException;
import dev.sluice.runtime.TransactionOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contention, cancellation and callbacks that throw, alike in every setup. */
class FaultContractTest extends ShopTest {
    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final SqlText LONG = SqlText.read("long", "long.sql", 7)
            .sqlite("WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10000000000)"
                    + " SELECT count(*) FROM n")
            .postgres("SELECT 1 FROM pg_sleep(60)")
            .build();

    private Database raw;

    @BeforeEach
    void openRaw() {
        raw = Database.open(site.engine(), SchemaText.of(List.of(), List.of()));
    }

    @AfterEach
    void closeRaw() {
        assertThat(raw.connectionsInUse()).isZero();
        raw.close();
    }

    @Test
    void thirty_two_writers_lose_nothing() throws InterruptedException, ExecutionException {
        int rounds = 4;
        long ada = customer();
        TransactionOptions patient = DEFAULTS.withRetry(RetryPolicy.attempts(1_000))
                .withIsolation(dev.sluice.runtime.IsolationLevel.READ_COMMITTED);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                int writer = i;
                running.add(threads.submit(() -> {
                    for (int round = 0; round < rounds; round++) {
                        int number = round;
                        db.inTransaction(
                                patient, tx -> tx.shop().addOrder(ada, writer + "/" + number, null, money("1")));
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(db.shop().openOrders(ada, null).list()).hasSize(32 * rounds);
        assertThat(db.connectionsInUse()).isZero();
    }

    @Test
    void an_interrupted_thread_gives_up() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        List<Throwable> failures = new ArrayList<>();
        boolean[] stillInterrupted = {false};
        Thread thread = new Thread(() -> {
            failures.add(catchThrowable(() -> raw.inTransaction(DEFAULTS.asInterruptible(), tx -> {
                begun.countDown();
                tx.query(LONG, ParameterBinder.NONE, row -> row.getLong(1)).one();
            })));
            stillInterrupted[0] = Thread.currentThread().isInterrupted();
        });
        thread.start();
        begun.await();
        Thread.sleep(50);
        thread.interrupt();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
        assertThat(failures)
                .singleElement()
                .isInstanceOf(StatementTimeoutException.class)
                .asString()
                .contains("long (long.sql:7)", "its thread was interrupted");
        assertThat(stillInterrupted[0]).isTrue();
        assertThat(raw.connectionsInUse()).isZero();
        assertUsable();
    }

    private void assertUsable() {
        SqlText one = SqlText.read("one", "one.sql", 1)
                .sqlite("SELECT 1")
                .postgres("SELECT 1")
                .build();
        for (int i = 0; i < 5; i++) {
            long read = raw.transaction(tx ->
                    tx.query(one, ParameterBinder.NONE, row -> row.getLong(1)).one());
            assertThat(read).isEqualTo(1);
        }
    }

    @Test
    void a_handle_cancels_from_another_thread() {
        CancelHandle handle = new CancelHandle();
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Throwable> failed = CompletableFuture.supplyAsync(() ->
                catchThrowable(() -> raw.inTransaction(DEFAULTS.withCancel(handle), tx -> {
                    begun.countDown();
                    tx.query(LONG, ParameterBinder.NONE, row -> row.getLong(1)).one();
                })));
        Seen.until(() -> begun.getCount() == 0);
        handle.cancel();
        assertThat(failed.join())
                .isInstanceOf(StatementTimeoutException.class)
                .hasMessageContaining("long (long.sql:7)")
                .hasMessageContaining("cancelled by its handle");
        assertThatThrownBy(() -> db.inTransaction(
                        DEFAULTS.withCancel(handle), tx -> tx.shop().addCustomer("never")))
                .isInstanceOf(StatementTimeoutException.class);
        assertThat(handle.isCancelled()).isTrue();
        assertThat(db.shop().customers().list()).isEmpty();
        assertUsable();
    }

    @Test
    void what_was_cancelled_after_its_commit_stays() {
        CancelHandle handle = new CancelHandle();
        db.inTransaction(DEFAULTS.withCancel(handle), tx -> tx.shop().addCustomer("Ada"));
        handle.cancel();
        assertThat(db.shop().customers().list()).extracting(CustomersRow::name).containsExactly("Ada");
    }

    @Test
    void a_long_statement_ends_with_its_time() {
        assertThatThrownBy(() -> raw.inTransaction(
                        DEFAULTS.withTimeout(Duration.ofMillis(100)),
                        tx -> tx.query(LONG, ParameterBinder.NONE, row -> row.getLong(1))
                                .one()))
                .isInstanceOf(StatementTimeoutException.class)
                .hasMessageContaining("long (long.sql:7)");
        assertUsable();
    }

    @Test
    void a_callback_that_throws_undoes_its_transaction() {
        long ada = customer();
        for (int i = 0; i < 5; i++) {
            db.shop().addOrder(ada, "order " + i, null, money("1"));
        }
        for (int i = 0; i < 12; i++) {
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.shop().addOrder(ada, "never", null, money("1"));
                        tx.shop().openOrders(ada, null).forEach(row -> {
                            if (row.title().equals("order 3")) {
                                throw new IllegalStateException("callback");
                            }
                        });
                    }))
                    .hasMessage("callback");
        }
        assertThat(db.shop().openOrders(ada, null).list()).hasSize(5);
    }

    @Test
    void asynchronous_calls_run_in_the_callers_executor() {
        customer();
        ExecutorService executor = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
        try {
            List<String> threads = new ArrayList<>();
            Query<CustomersRow> customers = db.shop().customers();
            int count = customers
                    .listAsync(task -> executor.execute(() -> {
                        threads.add(Thread.currentThread().getName());
                        task.run();
                    }))
                    .join()
                    .size();
            assertThat(count).isEqualTo(1);
            assertThat(threads).containsExactly("mine");
            assertThat(db.shop().customers().oneAsync(executor).join().name()).isEqualTo("Ada");
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void threads_do_not_pile_up() {
        int before = ownThreads();
        for (int i = 0; i < 10; i++) {
            try (ShopDatabase other = ShopDatabase.open(site.engine())) {
                IntStream.range(0, 3)
                        .forEach(unused -> other.inTransaction(DEFAULTS.withTimeout(Duration.ofSeconds(9)), tx -> {}));
            }
        }
        Seen.until(() -> ownThreads() <= Math.max(before, 1));
    }

    private static int ownThreads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("sluice-timeouts"))
                .count();
    }
}
