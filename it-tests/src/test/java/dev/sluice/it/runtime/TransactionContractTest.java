package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.runtime.shop.ShopQueries.CustomersRow;
import dev.sluice.it.runtime.shop.ShopQueries.OpenOrdersRow;
import dev.sluice.it.runtime.shop.ShopSession;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.InvalidValueException;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.TransactionFailedException;
import dev.sluice.runtime.TransactionMisuseException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** What a transaction promises, and how its misuse is told. */
class TransactionContractTest extends ShopTest {
    private List<String> names() {
        return db.shop().customers().list().stream().map(CustomersRow::name).toList();
    }

    @Test
    void commits_when_the_body_returns() {
        long id = db.transaction(tx -> {
            long ada = tx.shop().addCustomer("Ada");
            assertThat(tx.shop().customers().list()).hasSize(1);
            return ada;
        });
        assertThat(db.shop().customers().one().id()).isEqualTo(id);
    }

    @Test
    void rolls_back_when_the_body_throws() {
        IllegalStateException mine = new IllegalStateException("mine");
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.shop().addCustomer("Ada");
                    throw mine;
                }))
                .isSameAs(mine);
        assertThat(names()).isEmpty();
        db.inTransaction(tx -> tx.shop().addCustomer("Bob"));
        assertThat(names()).containsExactly("Bob");
    }

    @Test
    void a_nested_transaction_is_undone_alone() {
        db.inTransaction(tx -> {
            tx.shop().addCustomer("Ada");
            assertThatThrownBy(() -> tx.nested(inner -> {
                        inner.shop().addCustomer("Bob");
                        inner.nested(innermost -> innermost.shop().addCustomer("Cleo"));
                        throw new IllegalStateException("no");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            tx.nested(inner -> inner.shop().addCustomer("Dora"));
            tx.shop().addCustomer("Eve");
        });
        assertThat(names()).containsExactly("Ada", "Dora", "Eve");
    }

    @Test
    void an_error_in_a_nested_transaction_leaves_the_outer_usable() {
        db.inTransaction(tx -> {
            tx.shop().addCustomer("Ada");
            assertThatThrownBy(() -> tx.nested(inner -> inner.shop().addCustomer("Ada")))
                    .isInstanceOf(ConstraintViolationException.class);
            tx.shop().addCustomer("Bob");
        });
        assertThat(names()).containsExactly("Ada", "Bob");
    }

    @Test
    void after_a_failed_statement_only_a_rollback_is_accepted() {
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.shop().addCustomer("Ada");
                    assertThatThrownBy(() -> tx.shop().addCustomer("Ada"))
                            .isInstanceOf(ConstraintViolationException.class);
                    assertThatThrownBy(() -> tx.shop().customers().list())
                            .isInstanceOf(TransactionFailedException.class)
                            .hasMessageContaining("customers (com/acme/shop/shop.sql:44)")
                            .hasMessageContaining("addCustomer (com/acme/shop/shop.sql:32) failed");
                    assertThatThrownBy(() -> tx.nested(inner -> {})).isInstanceOf(TransactionFailedException.class);
                }))
                .isInstanceOf(TransactionFailedException.class)
                .hasMessageContaining("addCustomer (com/acme/shop/shop.sql:32) failed")
                .hasCauseInstanceOf(ConstraintViolationException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_swallowed_error_ends_a_nested_transaction_too() {
        db.inTransaction(tx -> {
            tx.shop().addCustomer("Ada");
            assertThatThrownBy(() -> tx.nested(inner -> {
                        inner.shop().addCustomer("Bob");
                        assertThatThrownBy(() -> inner.shop().addCustomer("Ada"))
                                .isInstanceOf(ConstraintViolationException.class);
                    }))
                    .isInstanceOf(TransactionFailedException.class);
            tx.shop().addCustomer("Cleo");
        });
        assertThat(names()).containsExactly("Ada", "Cleo");
    }

    @Test
    void a_value_that_was_never_sent_does_not_spoil_the_transaction() {
        db.inTransaction(tx -> {
            long ada = tx.shop().addCustomer("Ada");
            assertThatThrownBy(() -> tx.shop().addOrder(ada, "a", null, money("1.234")))
                    .isInstanceOf(InvalidValueException.class);
            tx.shop().addOrder(ada, "b", null, money("1.23"));
        });
        assertThat(db.shop().customers().one().orders()).hasSize(1);
    }

    @Test
    void the_database_is_refused_inside_a_body_and_both_places_are_named() {
        db.inTransaction(tx -> {
            assertThatThrownBy(() -> db.shop().customers().list())
                    .isInstanceOf(TransactionMisuseException.class)
                    .hasMessageContaining("customers (com/acme/shop/shop.sql:44)")
                    .hasMessageContaining("TransactionContractTest.java:")
                    .hasMessageContaining(
                            "TransactionContractTest.the_database_is_refused_inside_a_body_and_both_places_are_named");
            assertThatThrownBy(() -> db.shop().addCustomer("Bob")).isInstanceOf(TransactionMisuseException.class);
            assertThatThrownBy(() -> db.inTransaction(other -> {})).isInstanceOf(TransactionMisuseException.class);
            assertThatThrownBy(() -> db.createSchemaIfAbsent()).isInstanceOf(TransactionMisuseException.class);
            tx.shop().addCustomer("Ada");
        });
        assertThat(names()).containsExactly("Ada");
    }

    @Test
    void a_session_ends_with_its_body() {
        List<ShopSession> escaped = new ArrayList<>();
        List<Query<CustomersRow>> query = new ArrayList<>();
        db.inTransaction(tx -> {
            escaped.add(tx);
            query.add(tx.shop().customers());
        });
        assertThatThrownBy(() -> escaped.get(0).shop().addCustomer("Ada"))
                .isInstanceOf(TransactionMisuseException.class)
                .hasMessageContaining("after its transaction had ended");
        assertThatThrownBy(() -> query.get(0).list()).isInstanceOf(TransactionMisuseException.class);
        db.inTransaction(tx ->
                tx.nested(inner -> assertThatThrownBy(() -> tx.shop().addCustomer("Bob"))
                        .isInstanceOf(TransactionMisuseException.class)
                        .hasMessageContaining("while a nested transaction is running")));
        assertThat(names()).isEmpty();
    }

    @Test
    void a_session_belongs_to_its_thread() {
        db.inTransaction(tx -> assertThatThrownBy(
                        () -> CompletableFuture.runAsync(() -> tx.shop().addCustomer("Ada"))
                                .join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(TransactionMisuseException.class)
                .hasMessageContaining("belongs to thread"));
    }

    @Test
    void a_stream_left_open_ends_with_the_transaction() {
        long ada = customer();
        for (int i = 0; i < 10; i++) {
            db.shop().addOrder(ada, "order " + i, null, money("1"));
        }
        Iterator<OpenOrdersRow> escaped = db.transaction(tx -> {
            Iterator<OpenOrdersRow> rows =
                    tx.shop().openOrders(ada, null).stream().iterator();
            assertThat(rows.next().title()).isEqualTo("order 0");
            assertThat(tx.shop().customers().list()).hasSize(1);
            assertThat(rows.next().title()).isEqualTo("order 1");
            return rows;
        });
        assertThatThrownBy(() -> escaped.forEachRemaining(row -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("with its transaction");
    }

    @Test
    void a_stream_left_open_does_not_hinder_a_rollback() {
        long ada = customer();
        db.shop().addOrder(ada, "a", null, money("1"));
        db.shop().addOrder(ada, "b", null, money("1"));
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.shop().addCustomer("Bob");
                    tx.shop().openOrders(ada, null).stream().iterator().next();
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasNoSuppressedExceptions();
        assertThat(names()).containsExactly("Ada");
    }
}
