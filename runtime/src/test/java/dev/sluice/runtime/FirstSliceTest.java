package dev.sluice.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.runtime.sample.ShopDatabase;
import dev.sluice.runtime.sample.ShopQueries.OpenOrdersRow;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shape of generated code runs on SQLite in memory. */
class FirstSliceTest {
    private final ShopDatabase db = ShopDatabase.open(Sqlite.memory());

    @BeforeEach
    void createSchema() {
        db.createSchema();
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void reads_what_was_written() {
        long ada = db.shop().addCustomer("Ada");
        long first = db.shop().addOrder(ada, "Tea", null, new BigDecimal("9.9"));
        long second = db.shop().addOrder(ada, "Coffee", "strong", new BigDecimal("12.50"));
        Instant at = Instant.parse("2024-05-06T07:08:09.123456789Z");
        assertThat(db.shop().close(second, at)).isEqualTo(1);

        assertThat(db.shop().openOrders(ada, null).list())
                .containsExactly(new OpenOrdersRow(first, "Tea", null, new BigDecimal("9.90"), true, null));
        assertThat(db.shop().openOrders(ada, "c%").list()).isEmpty();
        assertThat(db.shop().mustBe(second).closedAt()).isEqualTo(Instant.parse("2024-05-06T07:08:09.123456Z"));
        assertThat(db.shop().titles(List.of(first, second, 99L))).containsExactly("Tea", "Coffee");
        assertThat(db.shop().customers().one().orders()).hasSize(2);
    }

    @Test
    void rolls_back_when_the_body_throws() {
        assertThatThrownBy(() -> db.inTransaction(tx -> {
                    tx.shop().addCustomer("Ada");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(db.shop().customers().list()).isEmpty();
    }
}
