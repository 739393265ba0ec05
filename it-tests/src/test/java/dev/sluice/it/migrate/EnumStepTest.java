package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.MigrationFailedException;
import dev.sluice.runtime.SchemaText;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;

/** Enums that get other constants: every table with a column of them takes the new ones, and no others. */
class EnumStepTest {
    private static final String OLD = "-- enum com.acme.Status { OPEN, DONE }\n";
    private static final String NEW = "-- enum com.acme.Status { OPEN, PAID }\n";
    private static final String TABLES = """
            CREATE TABLE orders (id INTEGER PRIMARY KEY, status ENUMNAME(com.acme.Status) NOT NULL);
            CREATE TABLE lines (
              id INTEGER PRIMARY KEY, orders INTEGER NOT NULL REFERENCES orders (id), status ENUM(com.acme.Status));
            CREATE VIEW open_orders AS SELECT id FROM orders WHERE status = 'OPEN';
            """;
    private static final SchemaText FIRST = Release.of(OLD + TABLES);

    private static SchemaText second(String step) {
        return Release.of(NEW + TABLES, "0002_paid.sql", step, "snapshots/0001.sql", OLD + TABLES);
    }

    private static void create(TestEngine engine, String... statuses) {
        try (Database database = Database.open(engine.engine(), FIRST)) {
            for (String status : statuses) {
                database.customUpdate("INSERT INTO orders (status) VALUES ('" + status + "')");
                database.customUpdate("INSERT INTO lines (orders, status) VALUES (1, 0)");
            }
        }
    }

    private static List<String> statuses(Database database) {
        return database.customSelect("SELECT status FROM orders ORDER BY id", row -> row.getString(1))
                .list();
    }

    @EachDialect
    void takesTheNewConstantsWhereTheRowsAllow(TestEngine engine) throws SQLException {
        create(engine, "OPEN", "DONE");
        SchemaText paid = second("UPDATE orders SET status = 'OPEN' WHERE status = 'DONE';\n" + NEW
                + "UPDATE orders SET status = 'PAID' WHERE id = 2;\n");
        try (Database database = Database.open(engine.engine(), paid)) {
            database.validateSchema();
            assertThat(statuses(database)).containsExactly("OPEN", "PAID");
            assertThat(database.customSelect("SELECT count(*) FROM open_orders", row -> row.getLong(1))
                            .one())
                    .isEqualTo(1);
        }
        assertThat(refuses(engine, "INSERT INTO orders (id, status) VALUES (9, 'DONE')"))
                .isTrue();
        assertThat(refuses(engine, "INSERT INTO lines (id, orders, status) VALUES (9, 1, 2)"))
                .isTrue();
    }

    /** Tells whether the engine itself refuses a row. */
    private static boolean refuses(TestEngine engine, String sql) throws SQLException {
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return false;
        } catch (SQLException refused) {
            return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains("check");
        }
    }

    @EachDialect
    void leavesTheOldConstantsWhereARowStillHasOne(TestEngine engine) {
        create(engine, "OPEN", "DONE");
        assertThatThrownBy(() -> Database.open(engine.engine(), second(NEW)))
                .isInstanceOf(MigrationFailedException.class)
                .hasMessageContaining("the database is as it was before");
        try (Database database = Database.open(engine.engine(), FIRST)) {
            database.validateSchema();
            assertThat(statuses(database)).containsExactly("OPEN", "DONE");
        }
    }
}
