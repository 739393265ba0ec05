package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.it.runtime.shop.ShopQueries.OpenOrdersRow;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.NoRowException;
import dev.sluice.runtime.StatementCall;
import dev.sluice.runtime.StatementInterceptor;
import dev.sluice.runtime.StatementOutcome;
import dev.sluice.runtime.StatementOutcome.Parameter;
import dev.sluice.runtime.observe.RepeatedQueryDetector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What an interceptor is told, and that it can break nothing. */
class InterceptorContractTest extends ShopTest {
    private static final String SECRET = "s3cret";

    /** Remembers everything. */
    private static final class Memory implements StatementInterceptor {
        private final List<StatementCall> calls = new ArrayList<>();
        private final List<StatementOutcome> outcomes = new ArrayList<>();
        private final boolean values;

        Memory(boolean values) {
            this.values = values;
        }

        @Override
        public boolean wantsValues() {
            return values;
        }

        @Override
        public @Nullable Completion begin(StatementCall call) {
            calls.add(call);
            return outcomes::add;
        }

        StatementOutcome last() {
            return outcomes.get(outcomes.size() - 1);
        }
    }

    private ShopDatabase observed(StatementInterceptor... interceptors) {
        ShopDatabase observed = ShopDatabase.open(Setup.intercepted(site.engine(), interceptors));
        if (setup == Setup.SQLITE_MEMORY) {
            observed.createSchema();
        }
        return observed;
    }

    @Test
    void sees_name_place_tables_types_and_rows() {
        Memory memory = new Memory(false);
        try (ShopDatabase shop = observed(memory)) {
            long ada = shop.shop().addCustomer("Ada");
            shop.shop().addOrder(ada, SECRET, null, money("9.90"));
            shop.shop().addOrder(ada, "b", null, money("1"));
            assertThat(shop.shop().openOrders(ada, null).list()).hasSize(2);
        }
        assertThat(memory.outcomes).hasSize(4).hasSameSizeAs(memory.calls);
        StatementOutcome insert = memory.outcomes.get(1);
        assertThat(insert.call().statement().toString()).isEqualTo("addOrder (com/acme/shop/shop.sql:36)");
        assertThat(insert.call().operation()).isEqualTo("INSERT");
        assertThat(insert.call().write()).isTrue();
        assertThat(insert.call().writes()).containsExactly("orders");
        assertThat(insert.call().engine()).isEqualTo(setup.sqlite() ? "SQLite" : "PostgreSQL");
        assertThat(insert.rows()).isEqualTo(1);
        assertThat(insert.error()).isNull();
        assertThat(insert.parameters())
                .containsExactly(
                        new Parameter("customerId", "INTEGER", null),
                        new Parameter("title", "TEXT", null),
                        new Parameter("note", "NULL", null),
                        new Parameter("total", "NUMERIC", null));
        assertThat(insert.toString()).doesNotContain(SECRET);
        StatementOutcome select = memory.outcomes.get(3);
        assertThat(select.call().operation()).isEqualTo("SELECT");
        assertThat(select.call().reads()).containsExactly("orders");
        assertThat(select.rows()).isEqualTo(2);
        assertThat(select.duration()).isPositive();
    }

    @Test
    void sees_values_only_on_request() {
        Memory memory = new Memory(true);
        try (ShopDatabase shop = observed(memory, new Memory(false))) {
            shop.shop().addCustomer(SECRET);
            shop.shop().titles(List.of(1L, 2L));
        }
        assertThat(memory.outcomes.get(0).parameters()).containsExactly(new Parameter("name", "TEXT", SECRET));
        assertThat(memory.outcomes.get(1).parameters())
                .containsExactly(new Parameter("ids", "INTEGER[]", List.of(1L, 2L)));
    }

    @Test
    void sees_errors() {
        Memory memory = new Memory(false);
        try (ShopDatabase shop = observed(memory)) {
            assertThatThrownBy(() -> shop.shop().addOrder(77, "a", null, money("1")))
                    .isInstanceOf(ConstraintViolationException.class);
            assertThat(memory.last().sqlState()).isEqualTo("23503");
            assertThat(memory.last().error()).isInstanceOf(ConstraintViolationException.class);
            assertThatThrownBy(() -> shop.shop().onlyFrom(77)).isInstanceOf(NoRowException.class);
            assertThat(memory.last().error())
                    .as("no row is an error of the caller's expectation, not of the statement")
                    .isNull();
            assertThatThrownBy(() -> shop.shop().addCustomer("a\0")).isInstanceOf(RuntimeException.class);
            assertThat(memory.last().error()).isNotNull();
        }
        assertThat(memory.outcomes).hasSize(3);
    }

    @Test
    void a_stream_ends_when_it_is_closed() {
        Memory memory = new Memory(false);
        try (ShopDatabase shop = observed(memory)) {
            long ada = shop.shop().addCustomer("Ada");
            for (int i = 0; i < 3; i++) {
                shop.shop().addOrder(ada, "order " + i, null, money("1"));
            }
            int before = memory.outcomes.size();
            try (Stream<OpenOrdersRow> rows = shop.shop().openOrders(ada, null).stream()) {
                rows.iterator().next();
                assertThat(memory.calls).hasSize(before + 1);
                assertThat(memory.outcomes).hasSize(before);
            }
            assertThat(memory.outcomes).hasSize(before + 1);
            assertThat(memory.last().rows()).isEqualTo(1);
            shop.shop().openOrders(ada, null).forEach(row -> {});
            assertThat(memory.last().rows()).isEqualTo(3);
            assertThatThrownBy(() -> shop.shop().openOrders(ada, null).forEach(row -> {
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(memory.outcomes).hasSize(before + 3);
        }
    }

    @Test
    void sees_statements_of_transactions() {
        Memory memory = new Memory(false);
        try (ShopDatabase shop = observed(memory)) {
            shop.inTransaction(tx -> {
                tx.shop().addCustomer("Ada");
                tx.nested(inner -> inner.shop().addCustomer("Bob"));
            });
        }
        assertThat(memory.outcomes).hasSize(2);
    }

    @Test
    void one_that_throws_breaks_nothing() {
        Memory memory = new Memory(false);
        StatementInterceptor broken = call -> {
            if (call.write()) {
                throw new IllegalStateException("at the beginning");
            }
            return outcome -> {
                throw new IllegalStateException("at the end");
            };
        };
        try (ShopDatabase shop = observed(broken, memory)) {
            shop.shop().addCustomer("Ada");
            assertThat(shop.shop().customers().list()).hasSize(1);
        }
        assertThat(memory.outcomes).hasSize(2);
    }

    @Test
    void explains() {
        long ada = customer();
        assertThat(db.shop().openOrders(ada, "a%").explain())
                .contains(setup.sqlite() ? "SCAN orders" : "Seq Scan on orders");
        assertThat(db.shop().customers().explain()).contains(setup.sqlite() ? "\n  " : "\n");
        assertThat(db.connectionsInUse()).isZero();
    }

    @Test
    void finds_repeated_queries() {
        RepeatedQueryDetector detector = new RepeatedQueryDetector(2);
        try (ShopDatabase shop = observed(detector)) {
            detector.check(() -> {
                for (int i = 0; i < 9; i++) {
                    shop.shop().addCustomer("customer " + i);
                }
                shop.shop().byId(1);
                shop.shop().byId(2);
            });
            assertThatThrownBy(() -> detector.check(() -> {
                        shop.shop().customers().forEach(row -> shop.shop().byId(row.id()));
                    }))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("byId (com/acme/shop/shop.sql:20) ran 9 times")
                    .hasMessageNotContaining("customers");
        }
    }
}
