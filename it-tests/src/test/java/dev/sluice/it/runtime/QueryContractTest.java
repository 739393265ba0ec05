package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopQueries.CustomersRow;
import dev.sluice.it.runtime.shop.ShopQueries.OpenOrdersRow;
import dev.sluice.it.runtime.shop.ShopQueries.OrdersItem;
import dev.sluice.runtime.NoRowException;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.TooManyRowsException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a query gives, in each of the ways to ask for it. */
class QueryContractTest extends ShopTest {
    @Test
    void reads_back_what_was_written() {
        long ada = customer();
        long tea = db.shop().addOrder(ada, "Tea", null, money("9.9"));
        long coffee = db.shop().addOrder(ada, "Coffee \"é\" 😀 \\ \n", "strong", money("-12.50"));
        assertThat(db.shop().close(coffee, Instant.parse("2024-05-06T07:08:09.123456999Z")))
                .isEqualTo(1);
        assertThat(db.shop().close(99, Instant.EPOCH)).isZero();

        assertThat(db.shop().openOrders(ada, null).list())
                .containsExactly(new OpenOrdersRow(tea, "Tea", null, money("9.90"), true, null));
        assertThat(db.shop().byId(coffee))
                .contains(new OpenOrdersRow(
                        coffee,
                        "Coffee \"é\" 😀 \\ \n",
                        "strong",
                        money("-12.50"),
                        false,
                        Instant.parse("2024-05-06T07:08:09.123456Z")));
        assertThat(db.shop().byId(99)).isEmpty();
    }

    @Test
    void sends_a_parameter_to_every_place_that_uses_it() {
        long ada = customer();
        db.shop().addOrder(ada, "Tea", null, money("1"));
        db.shop().addOrder(ada, "Toast", null, money("2"));
        assertThat(db.shop().openOrders(ada, "%A%").list())
                .extracting(OpenOrdersRow::title)
                .containsExactly("Tea", "Toast");
        assertThat(db.shop().openOrders(ada, "to%").list())
                .extracting(OpenOrdersRow::title)
                .containsExactly("Toast");
    }

    @Test
    void takes_lists_of_any_length() {
        long ada = customer();
        long first = db.shop().addOrder(ada, "a", null, money("1"));
        long second = db.shop().addOrder(ada, "b", null, money("1"));
        assertThat(db.shop().titles(List.of())).isEmpty();
        assertThat(db.shop().titles(List.of(second, first, 77L))).containsExactly("a", "b");
        List<Long> many = LongStream.range(-20_000, 20_000).boxed().toList();
        assertThat(db.shop().titles(many)).containsExactly("a", "b");
    }

    @Test
    void nests_lists_in_one_query() {
        long ada = customer();
        long bob = db.shop().addCustomer("Bob");
        long order = db.shop().addOrder(ada, "Tea, \"green\" [1]\n", null, money("9.90"));
        long second = db.shop().addOrder(ada, "é\\u00e9", "x", money("99999999.99"));
        assertThat(db.shop().customers().list())
                .containsExactly(
                        new CustomersRow(
                                ada,
                                "Ada",
                                List.of(
                                        new OrdersItem(order, "Tea, \"green\" [1]\n", null, money("9.90")),
                                        new OrdersItem(second, "é\\u00e9", "x", money("99999999.99")))),
                        new CustomersRow(bob, "Bob", List.of()));
    }

    @Test
    void one_asks_for_exactly_one_row() {
        long ada = customer();
        assertThatThrownBy(() -> db.shop().onlyFrom(1))
                .isInstanceOfSatisfying(NoRowException.class, e -> {
                    assertThat(e.queryName()).isEqualTo("onlyFrom");
                    assertThat(e.sourcePosition()).isEqualTo("com/acme/shop/shop.sql:24");
                    assertThat(e.sql()).contains("FROM orders");
                })
                .hasMessageContaining("onlyFrom (com/acme/shop/shop.sql:24)");
        long order = db.shop().addOrder(ada, "a", null, money("1"));
        assertThat(db.shop().onlyFrom(order).title()).isEqualTo("a");
        db.shop().addOrder(ada, "b", null, money("1"));
        assertThatThrownBy(() -> db.shop().onlyFrom(1))
                .isInstanceOf(TooManyRowsException.class)
                .hasMessageContaining("onlyFrom (com/acme/shop/shop.sql:24)");
        assertThatThrownBy(() -> db.shop().customers().one().orders().add(null))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_query_is_run_afresh_each_time() {
        long ada = customer();
        Query<OpenOrdersRow> open = db.shop().openOrders(ada, null);
        assertThat(open.list()).isEmpty();
        db.shop().addOrder(ada, "a", null, money("1"));
        assertThat(open.list()).hasSize(1);
        assertThat(open.list()).isUnmodifiable();
        assertThat(open.one().title()).isEqualTo("a");
        assertThat(open.optional()).isPresent();
    }

    @Test
    void streams_give_their_connection_back() {
        long ada = customer();
        for (int i = 0; i < 2_500; i++) {
            db.shop().addOrder(ada, "order " + i, null, money("1"));
        }
        try (Stream<OpenOrdersRow> all = db.shop().openOrders(ada, null).stream()) {
            assertThat(all.mapToLong(OpenOrdersRow::id).distinct().count()).isEqualTo(2_500);
            assertThat(db.connectionsInUse()).as("after the last row").isZero();
        }
        try (Stream<OpenOrdersRow> some = db.shop().openOrders(ada, null).stream()) {
            Iterator<OpenOrdersRow> rows = some.iterator();
            assertThat(rows.next().title()).isEqualTo("order 0");
            assertThat(db.connectionsInUse()).as("while the stream is open").isEqualTo(1);
        }
        assertThat(db.connectionsInUse())
                .as("after the stream was closed early")
                .isZero();
        Stream<OpenOrdersRow> closed = db.shop().openOrders(ada, null).stream();
        Iterator<OpenOrdersRow> rows = closed.iterator();
        rows.next();
        closed.close();
        closed.close();
        assertThatThrownBy(() -> {
                    while (rows.hasNext()) {
                        rows.next();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("openOrders");
    }

    @Test
    void a_query_may_run_inside_its_own_for_each() {
        long ada = customer();
        for (int i = 0; i < 5; i++) {
            db.shop().addOrder(ada, "order " + i, null, money("1"));
        }
        List<String> pairs = new ArrayList<>();
        db.shop()
                .openOrders(ada, null)
                .forEach(outer ->
                        db.shop().openOrders(ada, null).forEach(inner -> pairs.add(outer.id() + "/" + inner.id())));
        assertThat(pairs).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void an_action_that_throws_leaves_nothing_open() {
        long ada = customer();
        db.shop().addOrder(ada, "a", null, money("1"));
        for (int i = 0; i < 30; i++) {
            assertThatThrownBy(() -> db.shop().openOrders(ada, null).forEach(row -> {
                        throw new IllegalArgumentException("stop");
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("stop");
        }
        assertThat(db.connectionsInUse()).isZero();
        assertThat(db.shop().openOrders(ada, null).list()).hasSize(1);
    }
}
