package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.it.runtime.shop.ShopQueries.CustomersRow;
import dev.sluice.it.runtime.shop.ShopQueries.OpenOrdersRow;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.TransactionMisuseException;
import dev.sluice.runtime.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Live queries see commits and nothing else, each the newest state in the end. */
@SuppressWarnings("try") // a watch is only kept open
class LiveQueryContractTest extends ShopTest {
    private static List<String> names(List<CustomersRow> rows) {
        return rows.stream().map(CustomersRow::name).toList();
    }

    @Test
    void emits_now_and_after_each_commit() {
        Seen<CustomersRow> seen = new Seen<>();
        try (Watch watch = db.shop().customers().watch(seen::add)) {
            seen.await(rows -> rows.isEmpty());
            db.shop().addCustomer("Ada");
            seen.await(rows -> names(rows).equals(List.of("Ada")));
            db.inTransaction(tx -> {
                tx.shop().addCustomer("Bob");
                tx.nested(inner -> inner.shop().addCustomer("Eve"));
            });
            seen.await(rows -> names(rows).equals(List.of("Ada", "Bob", "Eve")));
        }
        assertThat(seen.all()).hasSize(3);
    }

    @Test
    void never_emits_what_was_rolled_back() {
        long ada = customer();
        Seen<OpenOrdersRow> seen = new Seen<>();
        try (Watch watch = db.shop().openOrders(ada, null).watch(seen::add)) {
            seen.await(List::isEmpty);
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.shop().addOrder(ada, "rolled back", null, money("1"));
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
            db.inTransaction(tx -> {
                tx.shop().addOrder(ada, "kept", null, money("1"));
                assertThatThrownBy(() -> tx.nested(inner -> {
                            inner.shop().addOrder(ada, "undone", null, money("1"));
                            throw new IllegalStateException("no");
                        }))
                        .hasMessage("no");
            });
            seen.await(rows -> rows.size() == 1);
        }
        assertThat(seen.all().stream().flatMap(List::stream))
                .extracting(OpenOrdersRow::title)
                .containsOnly("kept");
    }

    @Test
    void a_table_that_it_does_not_read_does_not_concern_it() {
        long ada = customer();
        AtomicBoolean loud = new AtomicBoolean();
        SqlText text = SqlText.read("numbers", "numbers.sql", 1)
                .reads("orders")
                .sqlite("SELECT count(*) FROM orders")
                .postgres("SELECT count(*) FROM orders")
                .build();
        Query<Long> query = raw().query(text, ParameterBinder.NONE, row -> {
            loud.set(true);
            return row.getLong(1);
        });
        Seen<Long> seen = new Seen<>();
        try (Watch watch = query.watch(seen::add)) {
            seen.await(rows -> rows.equals(List.of(0L)));
            loud.set(false);
            Seen<CustomersRow> other = new Seen<>();
            try (Watch second = db.shop().customers().watch(other::add)) {
                other.await(rows -> rows.size() == 1);
                db.shop().addCustomer("Bob");
                other.await(rows -> rows.size() == 2);
            }
            assertThat(loud).isFalse();
            db.shop().addOrder(ada, "a", null, money("1"));
            if (setup != Setup.SQLITE_MEMORY) {
                assertThat(seen.all())
                        .as("of another instance, which was not told")
                        .hasSize(1);
            }
        } finally {
            closeRaw();
        }
    }

    @SuppressWarnings("NullAway.Init")
    private Database second;

    private Database raw() {
        second = Database.open(site.engine(), SchemaText.of(List.of("CREATE TABLE orders (id INTEGER)"), List.of()));
        if (setup == Setup.SQLITE_MEMORY) {
            second.createSchema();
        }
        return second;
    }

    private void closeRaw() {
        second.close();
    }

    @Test
    void a_burst_ends_in_the_newest_state() {
        long ada = customer();
        Seen<OpenOrdersRow> seen = new Seen<>();
        try (Watch watch = db.shop().openOrders(ada, null).watch(seen::add)) {
            seen.await(List::isEmpty);
            for (int i = 0; i < 300; i++) {
                db.shop().addOrder(ada, "order " + i, null, money("1"));
            }
            seen.await(rows -> rows.size() == 300);
        }
        assertThat(seen.all().size()).isLessThan(300);
        assertThat(seen.all().stream().map(List::size).toList()).isSorted();
    }

    @Test
    void equal_results_are_dropped() {
        long ada = customer();
        Seen<OpenOrdersRow> seen = new Seen<>();
        try (Watch watch = db.shop().openOrders(ada, "a%").watch(seen::add)) {
            seen.await(List::isEmpty);
            for (int i = 0; i < 20; i++) {
                db.shop().addOrder(ada, "other", null, money("1"));
            }
            db.shop().addOrder(ada, "a", null, money("1"));
            seen.await(rows -> rows.size() == 1);
        }
        assertThat(seen.all()).hasSize(2);
    }

    /** Asks only when it is told to. */
    private static final class Slow implements Flow.Subscriber<List<CustomersRow>> {
        private final Seen<CustomersRow> seen = new Seen<>();
        private final AtomicBoolean completed = new AtomicBoolean();
        private final List<Throwable> errors = new ArrayList<>();

        @SuppressWarnings("NullAway.Init")
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(List<CustomersRow> rows) {
            seen.add(rows);
        }

        @Override
        public void onError(Throwable failure) {
            errors.add(failure);
            completed.set(true);
        }

        @Override
        public void onComplete() {
            completed.set(true);
        }
    }

    @Test
    void a_subscriber_gets_what_it_asks_for_and_then_the_newest() {
        Slow slow = new Slow();
        db.shop().customers().watch().subscribe(slow);
        db.shop().addCustomer("Ada");
        slow.subscription.request(1);
        slow.seen.await(rows -> rows.size() == 1);
        Seen<CustomersRow> quick = new Seen<>();
        try (Watch watch = db.shop().customers().watch(quick::add)) {
            for (int i = 0; i < 10; i++) {
                db.shop().addCustomer("customer " + i);
            }
            quick.await(rows -> rows.size() == 11);
            assertThat(slow.seen.all()).hasSize(1);
            slow.subscription.request(1);
            slow.seen.await(rows -> rows.size() == 11);
            slow.subscription.cancel();
            db.shop().addCustomer("last");
            quick.await(rows -> rows.size() == 12);
            assertThat(slow.seen.all()).hasSize(2);
        }
        Slow wrong = new Slow();
        db.shop().customers().watch().subscribe(wrong);
        wrong.subscription.request(0);
        Seen.until(wrong.completed::get);
        assertThat(wrong.errors).singleElement().isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void goes_on_after_errors() {
        AtomicBoolean broken = new AtomicBoolean(true);
        SqlText text = SqlText.read("one", "one.sql", 1)
                .reads()
                .sqlite("SELECT 1")
                .postgres("SELECT 1")
                .build();
        List<RuntimeException> errors = new ArrayList<>();
        Seen<Long> seen = new Seen<>();
        Query<Long> query = raw().query(text, ParameterBinder.NONE, row -> {
            if (broken.get()) {
                throw new IllegalStateException("broken");
            }
            return row.getLong(1);
        });
        try (Watch watch = query.watch(seen::add, failure -> {
            errors.add(failure);
            if (errors.size() == 3) {
                broken.set(false);
            }
        })) {
            seen.await(rows -> rows.equals(List.of(1L)));
        } finally {
            closeRaw();
        }
        assertThat(errors).hasSize(3).allSatisfy(failure -> assertThat(failure).hasMessage("broken"));
    }

    @Test
    void a_subscriber_that_throws_gets_no_more() {
        List<RuntimeException> errors = new ArrayList<>();
        Seen<CustomersRow> seen = new Seen<>();
        try (Watch bad = db.shop()
                        .customers()
                        .watch(
                                rows -> {
                                    throw new IllegalStateException("mine");
                                },
                                errors::add);
                Watch good = db.shop().customers().watch(seen::add)) {
            seen.await(List::isEmpty);
            db.shop().addCustomer("Ada");
            seen.await(rows -> rows.size() == 1);
            db.shop().addCustomer("Bob");
            seen.await(rows -> rows.size() == 2);
        }
        assertThat(errors).hasSize(1);
    }

    @Test
    void the_end_of_the_database_completes_it() {
        Slow slow = new Slow();
        ShopDatabase other = ShopDatabase.open(site.engine());
        if (setup == Setup.SQLITE_MEMORY) {
            other.createSchema();
        }
        other.shop().customers().watch().subscribe(slow);
        slow.subscription.request(5);
        slow.seen.await(List::isEmpty);
        other.close();
        Seen.until(slow.completed::get);
        assertThat(slow.errors).isEmpty();
    }

    @Test
    void what_cannot_be_watched_is_refused() {
        db.inTransaction(tx -> assertThatThrownBy(() -> tx.shop().customers().watch())
                .isInstanceOf(TransactionMisuseException.class)
                .hasMessageContaining("customers (com/acme/shop/shop.sql:44)"));
        SqlText write = SqlText.write("w", "w.sql", 1)
                .sqlite("DELETE FROM orders RETURNING id")
                .postgres("DELETE FROM orders RETURNING id")
                .build();
        try (Database raw = raw()) {
            assertThatThrownBy(() -> raw.query(write, ParameterBinder.NONE, row -> row.getLong(1))
                            .watch())
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("w (w.sql:1)");
        }
    }

    @Test
    void ends_leave_no_thread_that_grows() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            Seen<CustomersRow> seen = new Seen<>();
            ShopDatabase other = ShopDatabase.open(site.engine());
            if (setup == Setup.SQLITE_MEMORY) {
                other.createSchema();
            }
            try (other;
                    Watch watch = other.shop().customers().watch(seen::add)) {
                seen.await(List::isEmpty);
            }
        }
        Seen.until(() -> Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().equals("sluice-live"))
                        .count()
                <= 1);
    }
}
