package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopQueries.OpenOrdersRow;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a stream holds, and what becomes of one that nobody closes. */
class StreamContractTest extends ShopTest {
    private static final Logger LOGGER = Logger.getLogger("dev.sluice.runtime");

    private final Reports reports = new Reports();

    /** Keeps what is logged. */
    private static final class Reports extends Handler {
        private final List<String> messages = new ArrayList<>();

        @Override
        public synchronized void publish(LogRecord record) {
            messages.add(record.getMessage());
        }

        synchronized List<String> messages() {
            return List.copyOf(messages);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        LOGGER.addHandler(reports);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(reports);
    }

    private void fill(long customer) {
        db.inTransaction(tx -> {
            for (int i = 0; i < 2_500; i++) {
                tx.shop().addOrder(customer, "order " + i, null, money("1"));
            }
        });
    }

    private void forgetStreams(long customer, int count) {
        for (int i = 0; i < count; i++) {
            Iterator<OpenOrdersRow> rows =
                    db.shop().openOrders(customer, null).stream().iterator();
            assertThat(rows.next().title()).isEqualTo("order 0");
        }
    }

    @Test
    void a_forgotten_stream_is_reported_and_its_connection_comes_back() throws InterruptedException {
        long ada = customer();
        fill(ada);
        forgetStreams(ada, 2);
        awaitReports(2);
        assertThat(reports.messages())
                .hasSize(2)
                .allSatisfy(message -> assertThat(message).contains("openOrders (com/acme/shop/shop.sql:12)"));
        assertThat(db.shop().openOrders(ada, null).list()).hasSize(2_500);
        db.shop().addOrder(ada, "after", null, money("1"));
    }

    /** The collector decides when; a minute is far beyond what it ever took. */
    private void awaitReports(int count) throws InterruptedException {
        for (int i = 0; i < 6_000 && (reports.messages().size() < count || db.connectionsInUse() > 0); i++) {
            System.gc();
            Thread.sleep(10);
        }
    }

    @Test
    void a_stream_that_was_closed_or_read_is_not_reported() throws InterruptedException {
        long ada = customer();
        fill(ada);
        try (Stream<OpenOrdersRow> some = db.shop().openOrders(ada, null).stream()) {
            assertThat(some.iterator().next().title()).isEqualTo("order 0");
        }
        assertThat(db.shop().openOrders(ada, null).stream().count()).isEqualTo(2_500);
        db.inTransaction(tx -> assertThat(tx.shop().openOrders(ada, null).stream()
                        .iterator()
                        .next()
                        .title())
                .isEqualTo("order 0"));
        forgetStreams(ada, 1);
        awaitReports(1);
        assertThat(reports.messages()).hasSize(1);
    }

    @Test
    void a_stream_in_a_transaction_sees_it_and_ends_with_it() {
        long ada = customer();
        List<Iterator<OpenOrdersRow>> left = new ArrayList<>();
        db.inTransaction(tx -> {
            tx.shop().addOrder(ada, "inside", null, money("1"));
            tx.shop().addOrder(ada, "too", null, money("1"));
            Iterator<OpenOrdersRow> rows =
                    tx.shop().openOrders(ada, null).stream().iterator();
            assertThat(rows.next().title()).isEqualTo("inside");
            left.add(rows);
        });
        assertThat(db.connectionsInUse()).isZero();
        assertThatThrownBy(() -> {
                    left.get(0).next();
                    left.get(0).next();
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openOrders");
    }

    @Test
    void a_reader_that_throws_in_the_middle_gives_the_connection_back() {
        SqlText three = SqlText.read("three", "three.sql", 1)
                .sqlite("VALUES (1), (2), (3)")
                .postgres("VALUES (1), (2), (3)")
                .build();
        try (Database other = Database.open(site.engine(), SchemaText.of(List.of(), List.of()))) {
            Query<Long> failing = other.query(three, ParameterBinder.NONE, row -> {
                if (row.getLong(1) == 3) {
                    throw new IllegalArgumentException("three");
                }
                return row.getLong(1);
            });
            for (int i = 0; i < 12; i++) {
                assertThatThrownBy(() -> failing.stream().forEach(row -> {})).hasMessage("three");
                assertThatThrownBy(() -> failing.forEach(row -> {})).hasMessage("three");
                assertThatThrownBy(failing::list).hasMessage("three");
                assertThat(other.connectionsInUse()).isZero();
            }
        }
    }
}
