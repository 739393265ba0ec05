package dev.sluice.it.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.generated.ShopQueries.AddLineParameters;
import dev.sluice.it.generated.ShopQueries.CustomersAndOrdersRow;
import dev.sluice.it.generated.ShopQueries.OpenOrdersRow;
import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.NoRowException;
import dev.sluice.runtime.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** What a generated accessor gives, the same on each engine. */
class GeneratedShopTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

    @EachDialect
    void readsAndWritesTheRowOfATable(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long ada = db.shop().addCustomer("Ada", null);
            Order order = db.shop().addOrder(ada, NOON, "fragile");
            assertThat(order).isEqualTo(new Order(order.id(), ada, new BigDecimal("0.00"), NOON, false, "fragile"));
            assertThat(db.shop().orderById(order.id())).contains(order);
            assertThat(db.shop().orderById(order.id() + 1)).isEmpty();
            assertThat(db.shop().orderCount()).isEqualTo(1);
            db.shop().cancel(order.id());
            assertThat(db.shop().orderCount()).isZero();
        }
    }

    @EachDialect
    void readsTheRowOfAQuery(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long order = filled(db);
            assertThat(db.shop().openOrders(NOON).list())
                    .containsExactly(new OpenOrdersRow(order, "Ada", "ada@example.com", new BigDecimal("13.97")));
            assertThat(db.shop().openOrders(NOON.plusNanos(1_000)).list()).isEmpty();
        }
    }

    @EachDialect
    void nestsARowThatMayBeMissing(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long order = filled(db);
            long bob = db.shop().addCustomer("Bob", null);
            List<CustomersAndOrdersRow> rows = db.shop().customersAndOrders().list();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).order()).extracting(Order::id).isEqualTo(order);
            assertThat(rows.get(1)).isEqualTo(new CustomersAndOrdersRow(new Customer(bob, "Bob", null), null));
        }
    }

    @EachDialect
    void nestsLists(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long order = filled(db);
            assertThat(db.shop().orderPage(order)).hasValueSatisfying(page -> {
                assertThat(page.orderedAt()).isEqualTo(NOON);
                assertThat(page.lines())
                        .containsExactly(
                                new OrderLine(order, 1, "tea", 2, new BigDecimal("4.99")),
                                new OrderLine(order, 2, "cup", 1, new BigDecimal("3.99")));
                assertThat(page.articles()).containsExactly("cup", "tea");
            });
            long empty = db.shop().addOrder(1, NOON, null).id();
            assertThat(db.shop().orderPage(empty))
                    .hasValueSatisfying(page -> assertThat(page.lines()).isEmpty());
        }
    }

    @EachDialect
    void takesParametersAsARecord(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long order = filled(db);
            AddLineParameters line = AddLineParameters.builder()
                    .orderId(order)
                    .position(3)
                    .article("spoon")
                    .quantity(2)
                    .price(new BigDecimal("1.50"))
                    .build();
            assertThat(db.shop().addLine(line)).isEqualTo(1);
            assertThat(db.shop().orderPage(order).orElseThrow().articles()).containsExactly("cup", "spoon", "tea");
            assertThatThrownBy(() -> AddLineParameters.builder().orderId(order).build())
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("position");
        }
    }

    @EachDialect
    void takesCollectionsOfAnySize(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long order = filled(db);
            long other = db.shop().addOrder(1, NOON, null).id();
            assertThat(db.shop().byIds(List.of()).list()).isEmpty();
            assertThat(db.shop().byIds(List.of(other, order)).list())
                    .extracting(Order::id)
                    .containsExactly(order, other);
            List<Long> many = LongStream.range(order, order + 40_000).boxed().toList();
            assertThat(db.shop().ship(many)).isEqualTo(2);
        }
    }

    @EachDialect
    void givesPlainValues(Engine engine) {
        try (AppDatabase db = open(engine)) {
            filled(db);
            db.shop().addOrder(1, NOON, null);
            assertThat(db.shop().notes().list()).containsExactly("fragile", null);
        }
    }

    @EachDialect
    void runsABlockAsAWhole(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long order = filled(db);
            db.shop().rename("Ada", "Ada Lovelace");
            assertThat(db.shop().orderById(order))
                    .hasValueSatisfying(row -> assertThat(row.note()).isEqualTo("customer was Ada"));
            db.shop().addCustomer("Bob", null);
            assertThatThrownBy(() -> db.shop().rename("Bob", "Ada Lovelace"))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageContaining("rename")
                    .hasMessageContaining("shop.sql");
        }
    }

    @EachDialect
    void numbersOfABlockAreItsOwn(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long order = filled(db);
            db.shop().buy(1, NOON, "ink");
            long bought =
                    db.shop().byIds(List.of(order + 1, order + 2)).list().get(0).id();
            assertThat(db.shop().orderPage(bought))
                    .hasValueSatisfying(page -> assertThat(page.articles()).containsExactly("ink"));
        }
    }

    @EachDialect
    void undoesATransactionThatThrows(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long before = filled(db);
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.shop().cancel(before);
                        assertThat(tx.shop().orderCount()).isZero();
                        throw new IllegalStateException("changed my mind");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(db.shop().orderCount()).isEqualTo(1);
            long kept = db.transaction(tx -> {
                long order = tx.shop().addOrder(1, NOON, null).id();
                assertThatThrownBy(() -> tx.inTransaction(inner -> {
                            inner.shop().cancel(order);
                            throw new IllegalStateException("only the inner one");
                        }))
                        .isInstanceOf(IllegalStateException.class);
                return order;
            });
            assertThat(db.shop().orderById(kept)).isPresent();
        }
    }

    @EachDialect
    void createsTheSchemaOnceOnly(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.createSchemaIfAbsent();
            assertThat(db.shop().orderCount()).isZero();
            assertThatThrownBy(() -> db.shop().addOrder(77, NOON, null))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    @EachDialect
    void canBeReplacedInATest(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThatThrownBy(() -> db.shop().notes().one()).isInstanceOf(NoRowException.class);
            assertThat(Query.of("a", "b").list()).containsExactly("a", "b");
        }
    }

    private static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        return db;
    }

    /** A customer Ada with one order of two lines; gives the order's key. */
    private static long filled(AppDatabase db) {
        long ada = db.shop().addCustomer("Ada", "ada@example.com");
        return db.transaction(tx -> {
            long order = tx.shop().addOrder(ada, NOON, "fragile").id();
            tx.shop().addLine(order, 1, "tea", 2, new BigDecimal("4.99"));
            tx.shop().addLine(order, 2, "cup", 1, new BigDecimal("3.99"));
            assertThat(tx.shop().sumUp(order)).isEqualTo(1);
            return order;
        });
    }
}
