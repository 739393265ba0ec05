package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.it.runtime.shop.ShopQueries.CustomersRow;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Watch;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What other processes commit reaches live queries on PostgreSQL; here each process is a database of its own. */
@ExtendWith(FreshPostgres.class)
@SuppressWarnings("try") // a watch is only kept open
class ForeignChangesTest {
    private TestDatabase server;
    private ShopDatabase here;
    private ShopDatabase there;

    @BeforeEach
    void open(TestDatabase postgres) throws SQLException {
        server = postgres;
        execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");
        here = ShopDatabase.open(engine());
        there = ShopDatabase.open(engine());
        here.createSchema();
    }

    private Postgres engine() {
        return Postgres.connect(server.url(), server.user(), server.password()).listenOn(server.dataSource());
    }

    @AfterEach
    void close() {
        assertThat(here.connectionsInUse() + there.connectionsInUse()).isZero();
        here.close();
        there.close();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> names(List<CustomersRow> rows) {
        return rows.stream().map(CustomersRow::name).toList();
    }

    @Test
    void single_statements_and_transactions_of_others_arrive() {
        Seen<CustomersRow> seen = new Seen<>();
        try (Watch watch = here.shop().customers().watch(seen::add)) {
            seen.await(List::isEmpty);
            there.shop().addCustomer("Ada");
            seen.await(rows -> names(rows).equals(List.of("Ada")));
            there.inTransaction(tx -> {
                long bob = tx.shop().addCustomer("Bob");
                tx.shop().addOrder(bob, "tea", null, java.math.BigDecimal.ONE);
            });
            seen.await(rows -> rows.size() == 2 && rows.get(1).orders().size() == 1);
            here.shop().addCustomer("Eve");
            seen.await(rows -> rows.size() == 3);
        }
    }

    @Test
    void what_came_while_the_connection_was_lost_is_seen_afterwards() throws SQLException {
        Seen<CustomersRow> seen = new Seen<>();
        try (Watch watch = here.shop().customers().watch(seen::add)) {
            seen.await(List::isEmpty);
            there.shop().addCustomer("before");
            seen.await(rows -> rows.size() == 1);
            for (int i = 0; i < 3; i++) {
                execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND query LIKE 'LISTEN%'");
                there.shop().addCustomer("after " + i);
                int count = i + 2;
                seen.await(rows -> rows.size() == count);
            }
        }
    }

    @Test
    void writers_that_know_nothing_of_it_are_seen_through_triggers() throws SQLException {
        here.installChangeTriggers();
        here.installChangeTriggers();
        Seen<CustomersRow> seen = new Seen<>();
        try (Watch watch = here.shop().customers().watch(seen::add)) {
            seen.await(List::isEmpty);
            execute("INSERT INTO customers (name) VALUES ('by hand')");
            seen.await(rows -> names(rows).equals(List.of("by hand")));
            execute("UPDATE customers SET name = 'changed'");
            seen.await(rows -> names(rows).equals(List.of("changed")));
            execute("TRUNCATE customers CASCADE");
            seen.await(List::isEmpty);
        }
    }

    @Test
    void more_tables_than_a_notification_holds_refresh_everything() {
        String[] many = IntStream.range(0, 500)
                .mapToObj(i -> "a_table_with_a_long_name_" + i)
                .toArray(String[]::new);
        SqlText text = SqlText.write("much", "much.sql", 1)
                .writes(many)
                .postgres("INSERT INTO customers (name) VALUES ('much')")
                .build();
        Seen<CustomersRow> seen = new Seen<>();
        try (Database other = Database.open(engine(), SchemaText.of(List.of(), List.of()));
                Watch watch = here.shop().customers().watch(seen::add)) {
            seen.await(List::isEmpty);
            assertThat(other.update(text, ParameterBinder.NONE)).isEqualTo(1);
            seen.await(rows -> rows.size() == 1);
        }
    }

    @Test
    void nothing_is_sent_where_nothing_was_configured() throws SQLException {
        Seen<CustomersRow> seen = new Seen<>();
        try (ShopDatabase silent = ShopDatabase.open(Postgres.connect(server.url(), server.user(), server.password()));
                Watch watch = here.shop().customers().watch(seen::add)) {
            seen.await(List::isEmpty);
            silent.shop().addCustomer("silent");
            there.shop().addOrder(silent.shop().addCustomer("other"), "tea", null, java.math.BigDecimal.ONE);
            seen.await(rows -> rows.size() == 2);
        }
        assertThat(seen.all()).hasSize(2);
    }
}
