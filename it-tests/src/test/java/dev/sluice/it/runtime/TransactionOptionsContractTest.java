package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopQueries.CustomersRow;
import dev.sluice.it.runtime.shop.ShopSession;
import dev.sluice.runtime.RetryPolicy;
import dev.sluice.runtime.SerializationConflictException;
import dev.sluice.runtime.StatementTimeoutException;
import dev.sluice.runtime.TransactionConsumer;
import dev.sluice.runtime.TransactionMisuseException;
import dev.sluice.runtime.TransactionOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the options of a transaction promise, and what runs after its commit. */
class TransactionOptionsContractTest extends ShopTest {
    private static final TransactionOptions DEFAULTS = TransactionOptions.defaults();
    private static final TransactionOptions RETRYING =
            DEFAULTS.withRetry(new RetryPolicy(20, Duration.ofMillis(2), Duration.ofMillis(50)));
    private static final long MEETING_MILLIS = 300;

    private List<String> names() {
        return db.shop().customers().list().stream().map(CustomersRow::name).toList();
    }

    private static SerializationConflictException conflict() {
        return new SerializationConflictException("made by the test", null, "40001", null);
    }

    @Test
    void one_that_only_reads_refuses_to_write_and_goes_on() {
        customer();
        db.inTransaction(DEFAULTS.asReadOnly(), tx -> {
            assertThatThrownBy(() -> tx.shop().addCustomer("Bob"))
                    .isInstanceOf(TransactionMisuseException.class)
                    .hasMessageContaining("addCustomer (com/acme/shop/shop.sql:32)")
                    .hasMessageContaining("only reads")
                    .hasMessageContaining("TransactionOptionsContractTest.java:");
            assertThat(tx.shop().customers().list()).hasSize(1);
        });
        db.inTransaction(tx -> tx.shop().addCustomer("Cleo"));
        assertThat(names()).containsExactly("Ada", "Cleo");
    }

    @Test
    void one_that_takes_too_long_is_rolled_back() {
        assertThatThrownBy(() -> db.inTransaction(DEFAULTS.withTimeout(Duration.ofMillis(30)), tx -> {
                    tx.shop().addCustomer("Ada");
                    sleep(120);
                }))
                .isInstanceOf(StatementTimeoutException.class)
                .hasMessageContaining("longer than its timeout of PT0.03S");
        assertThatThrownBy(() -> db.inTransaction(DEFAULTS.withTimeout(Duration.ofMillis(30)), tx -> {
                    sleep(120);
                    tx.shop().addCustomer("Ada");
                }))
                .isInstanceOf(StatementTimeoutException.class)
                .hasMessageContaining("addCustomer (com/acme/shop/shop.sql:32)");
        assertThat(names()).isEmpty();
        db.inTransaction(
                DEFAULTS.withTimeout(Duration.ofSeconds(30)), tx -> tx.shop().addCustomer("Bob"));
        assertThat(names()).containsExactly("Bob");
    }

    @Test
    void a_conflict_runs_the_body_again_from_its_beginning() {
        AtomicInteger runs = new AtomicInteger();
        db.inTransaction(RETRYING, tx -> {
            tx.shop().addCustomer("Ada");
            if (runs.incrementAndGet() < 3) {
                throw new IllegalStateException("wrapped by the application", conflict());
            }
        });
        assertThat(runs).hasValue(3);
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void a_conflict_is_thrown_when_the_runs_are_used_up() {
        AtomicInteger runs = new AtomicInteger();
        TransactionConsumer<ShopSession> losing = tx -> {
            tx.shop().addCustomer("Ada");
            runs.incrementAndGet();
            throw conflict();
        };
        assertThatThrownBy(() -> db.inTransaction(DEFAULTS.withRetry(RetryPolicy.attempts(3)), losing))
                .isInstanceOf(SerializationConflictException.class);
        assertThat(runs).hasValue(3);
        assertThatThrownBy(() -> db.inTransaction(losing)).isInstanceOf(SerializationConflictException.class);
        assertThat(runs).hasValue(4);
        assertThat(names()).isEmpty();
    }

    @Test
    void other_errors_are_not_repeated() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> db.inTransaction(RETRYING, tx -> {
                    runs.incrementAndGet();
                    throw new IllegalArgumentException("mine");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(runs).hasValue(1);
    }

    @Test
    void actions_run_in_order_after_the_commit_and_may_use_the_database() {
        List<String> seen = new ArrayList<>();
        db.inTransaction(tx -> {
            tx.afterCommit(() -> seen.add("first " + names()));
            tx.shop().addCustomer("Ada");
            tx.nested(inner -> inner.afterCommit(() -> seen.add("second")));
            assertThatThrownBy(() -> tx.nested(inner -> {
                        inner.afterCommit(() -> seen.add("never"));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(seen).isEmpty();
        });
        assertThat(seen).containsExactly("first [Ada]", "second");
        db.afterCommit(() -> seen.add("at once"));
        assertThat(seen).hasSize(3);
    }

    @Test
    void actions_do_not_run_after_a_rollback_nor_in_runs_that_lost() {
        List<Integer> seen = new ArrayList<>();
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.afterCommit(() -> seen.add(0));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        AtomicInteger runs = new AtomicInteger();
        db.inTransaction(RETRYING, tx -> {
            int run = runs.incrementAndGet();
            tx.afterCommit(() -> seen.add(run));
            if (run == 1) {
                throw conflict();
            }
        });
        assertThat(seen).containsExactly(2);
    }

    @Test
    void an_action_that_throws_leaves_the_transaction_committed() {
        AtomicInteger runs = new AtomicInteger();
        assertThatThrownBy(() -> db.inTransaction(RETRYING, tx -> {
                    runs.incrementAndGet();
                    tx.shop().addCustomer("Ada");
                    tx.afterCommit(() -> {
                        throw conflict();
                    });
                }))
                .isInstanceOf(SerializationConflictException.class);
        assertThat(runs).hasValue(1);
        assertThat(names()).containsExactly("Ada");
    }

    /** Phantom: each adds the first customer only if there is none. */
    @Test
    void two_that_look_for_what_is_not_there_do_not_both_add_it() {
        together((tx, other) -> {
            if (tx.shop().customers().list().isEmpty()) {
                meet(other);
                tx.shop().addCustomer("first " + Thread.currentThread().getId());
            }
        });
        assertThat(names()).hasSize(1);
    }

    /** Write skew: each closes an order of its own only while both are open. */
    @Test
    void two_that_read_both_rows_and_write_one_each_do_not_break_the_rule() {
        long ada = customer();
        List<Long> orders = List.of(
                db.shop().addOrder(ada, "a", null, money("1")), db.shop().addOrder(ada, "b", null, money("1")));
        AtomicInteger next = new AtomicInteger();
        ThreadLocal<Long> own = ThreadLocal.withInitial(() -> orders.get(next.getAndIncrement()));
        together((tx, other) -> {
            if (tx.shop().openOrders(ada, null).list().size() == 2) {
                meet(other);
                tx.shop().close(own.get(), Instant.parse("2024-05-06T07:08:09Z"));
            }
        });
        assertThat(db.shop().openOrders(ada, null).list()).hasSize(1);
    }

    private interface Meeting {
        void run(ShopSession session, CountDownLatch other);
    }

    /** Runs a body in two threads that wait for each other once, where the engine lets both get so far. */
    private void together(Meeting body) {
        CountDownLatch latch = new CountDownLatch(2);
        Runnable work = () -> db.inTransaction(RETRYING, tx -> body.run(tx, latch));
        CompletableFuture<Void> first = CompletableFuture.runAsync(work, it -> new Thread(it).start());
        CompletableFuture<Void> second = CompletableFuture.runAsync(work, it -> new Thread(it).start());
        CompletableFuture.allOf(first, second).join();
    }

    private static void meet(CountDownLatch latch) {
        latch.countDown();
        try {
            latch.await(MEETING_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
