package dev.sluice.it.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sluice.it.support.EachDialect;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.StatementRefusedException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Statements that are composed at run time: checked and translated as in the build. */
class CustomStatementsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @EachDialect
    void readsAndWrites(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThat(db.customUpdate("INSERT INTO customers (name, email) VALUES (?, ?)", "Ada", null))
                    .isEqualTo(1);
            long id = db.customSelect(
                            "INSERT INTO customers (name, email) VALUES (:name, :email) RETURNING id",
                            row -> row.getLong(1),
                            "Bob",
                            "bob@example.com")
                    .one();
            assertThat(db.customSelect(
                                    "SELECT name, email FROM customers WHERE id <= ? ORDER BY name DESC",
                                    row -> row.getString(1) + " " + row.getStringOrNull(2),
                                    id)
                            .list())
                    .containsExactly("Bob bob@example.com", "Ada null");
        }
    }

    @EachDialect
    void takesValuesOfTheParametersTypes(Engine engine) {
        try (AppDatabase db = open(engine)) {
            long ada = db.shop().addCustomer("Ada", null);
            long order = db.shop().addOrder(ada, NOON, null).id();
            db.customUpdate("UPDATE orders SET total = ?, ordered_at = ? WHERE id = ?", 12, NOON.plusSeconds(1), order);
            assertThat(db.shop().orderById(order)).hasValueSatisfying(row -> {
                assertThat(row.total()).isEqualTo(new BigDecimal("12.00"));
                assertThat(row.orderedAt()).isEqualTo(NOON.plusSeconds(1));
            });
            assertThat(db.customSelect(
                                    "SELECT count(*) FROM orders WHERE id IN :ids",
                                    row -> row.getLong(1),
                                    List.of(order, order + 1))
                            .one())
                    .isEqualTo(1);
            assertThatThrownBy(() -> db.customUpdate("DELETE FROM orders WHERE id = :id", "x"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("parameter id is of type INTEGER and takes no java.lang.String");
            assertThatThrownBy(() -> db.customUpdate("DELETE FROM orders WHERE id = :id"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("takes 1 values, and 0 were given");
        }
    }

    @EachDialect
    void belongsToItsTransaction(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.customUpdate("INSERT INTO customers (name) VALUES ('Ada')");
                        assertThat(tx.customSelect("SELECT count(*) FROM customers", row -> row.getLong(1))
                                        .one())
                                .isEqualTo(1);
                        throw new IllegalStateException("changed my mind");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(db.customSelect("SELECT count(*) FROM customers", row -> row.getLong(1))
                            .one())
                    .isZero();
        }
    }

    @EachDialect
    void refusesWithTheTextOfTheCompiler(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThatThrownBy(() -> db.customSelect("SELECT nam FROM customers", row -> row.getString(1)))
                    .isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("error[SLU202]")
                    .hasMessageContaining("customSql:1:8")
                    .hasMessageContaining("did you mean \"name\"?");
            assertThatThrownBy(() -> db.customUpdate("SELECT 1"))
                    .isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("use customSelect");
            assertThatThrownBy(() -> db.customUpdate("UPDATE customers SET"))
                    .isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("SLU1");
            assertThatThrownBy(
                            () -> db.customUpdate("INSERT INTO orders (customer_id, ordered_at) VALUES (99, ?)", NOON))
                    .isInstanceOf(ConstraintViolationException.class)
                    .hasMessageContaining("custom (customSql:1)");
        }
    }

    @EachDialect
    void callsTheRuntimesFunctionsOnceTheyAreInstalled(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.installHelpers();
            db.installHelpers();
            assertThat(db.customSelect(
                                    "SELECT quote(name) FROM customers WHERE name LIKE 'a%'", row -> row.getString(1))
                            .list())
                    .isEmpty();
            db.customUpdate("INSERT INTO customers (name) VALUES ('O''Hara')");
            assertThat(db.customSelect("SELECT quote(name) FROM customers", row -> row.getString(1))
                            .one())
                    .isEqualTo("'O''Hara'");
        }
    }

    /** The text that an error shows is the one that was sent: once made by the build, once by the runtime. */
    @EachDialect
    void translatesAsTheBuildDoes(Engine engine) {
        try (AppDatabase db = open(engine)) {
            SqlAccessException built = catchThrowableOfType(
                    SqlAccessException.class, () -> db.shop().addLine(99, 1, "tea", 2, new BigDecimal("4.99")));
            SqlAccessException composed = catchThrowableOfType(
                    SqlAccessException.class,
                    () -> db.customUpdate(
                            "INSERT INTO order_lines (order_id, position, article, quantity, price)"
                                    + " VALUES (:orderId, :position, :article, :quantity, :price)",
                            99,
                            1,
                            "tea",
                            2,
                            new BigDecimal("4.99")));
            assertThat(composed.sql()).isEqualTo(built.sql()).isNotBlank();
        }
    }

    private static AppDatabase open(Engine engine) {
        AppDatabase db = AppDatabase.open(engine);
        db.createSchema();
        return db;
    }

    @EachDialect
    void createsAndDropsWhatTheSchemaDoesNotDeclare(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.customStatement("CREATE INDEX IF NOT EXISTS customers_by_email ON customers (email)");
            db.customStatement("CREATE INDEX IF NOT EXISTS customers_by_email ON customers (email)");
            assertThatThrownBy(() -> db.customStatement("CREATE INDEX customers_by_email ON customers (email)"))
                    .isInstanceOf(StatementRefusedException.class);
            db.customStatement("DROP INDEX customers_by_email");
            db.customStatement("DROP INDEX IF EXISTS customers_by_email");
            db.customStatement(
                    "CREATE TABLE notes (id INTEGER PRIMARY KEY, customer INTEGER NOT NULL, body TEXT NOT NULL)");
            db.customStatement("CREATE VIEW IF NOT EXISTS bodies AS SELECT id, upper(body) AS loud FROM notes");
            db.customStatement("INSERT INTO notes (id, customer, body) VALUES (:id, 1, :body)", 7, "call back");
            assertThat(db.customSelect("SELECT loud FROM bodies WHERE id = ?", row -> row.getString(1), 7L)
                            .one())
                    .isEqualTo("CALL BACK");
            db.customStatement("DROP VIEW bodies");
            db.customStatement("DROP TABLE notes");
            assertThatThrownBy(() -> db.customSelect("SELECT body FROM notes", row -> row.getString(1)))
                    .isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("SLU2");
        }
    }

    @EachDialect
    void anotherProgramsObjectsAreLookedForOnTheServer(Engine engine) {
        try (AppDatabase db = open(engine)) {
            db.customStatement("CREATE INDEX made_before ON customers (email)");
            try (AppDatabase later = AppDatabase.open(engine)) {
                later.customStatement("CREATE INDEX IF NOT EXISTS made_before ON customers (email)");
            }
            try (AppDatabase later = AppDatabase.open(engine)) {
                later.customStatement("DROP INDEX made_before");
                later.customStatement("DROP INDEX IF EXISTS made_before");
                assertThatThrownBy(() -> later.customStatement("DROP INDEX made_before"))
                        .isInstanceOf(SqlAccessException.class);
            }
        }
    }

    @EachDialect
    void whatWasRolledBackIsNotKnown(Engine engine) {
        try (AppDatabase db = open(engine)) {
            assertThatThrownBy(() -> db.inTransaction(tx -> {
                        tx.customStatement("CREATE TABLE notes (id INTEGER PRIMARY KEY)");
                        throw new IllegalStateException("changed my mind");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> db.customUpdate("DELETE FROM notes"))
                    .isInstanceOf(StatementRefusedException.class);
            db.customStatement("CREATE TABLE notes (id INTEGER PRIMARY KEY)");
            assertThat(db.customUpdate("DELETE FROM notes")).isZero();
        }
    }

    @EachDialect
    void refusesWhatIsNoStatementOfItsKind(Engine engine) {
        try (AppDatabase db = open(engine)) {
            for (String sql :
                    List.of("SELECT 1", "BEGIN", "PRAGMA foreign_keys = OFF", "ALTER TABLE customers ADD x TEXT", "")) {
                assertThatThrownBy(() -> db.customStatement(sql)).as(sql).isInstanceOf(StatementRefusedException.class);
            }
            assertThatThrownBy(() -> db.customStatement("CREATE INDEX i ON customers (nam)"))
                    .isInstanceOf(StatementRefusedException.class)
                    .hasMessageContaining("did you mean \"name\"?");
            assertThatThrownBy(() -> db.customStatement("CREATE INDEX i ON customers (name)", 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** SQLite takes 1,000 levels; a thread of the application has a stack for less. */
    @EachDialect
    void takesWhatNestsDeeply(Engine engine) throws InterruptedException {
        try (AppDatabase db = open(engine)) {
            String sql = "SELECT " + "(1 + ".repeat(450) + "0" + ")".repeat(450);
            CompletableFuture<Long> sum = new CompletableFuture<>();
            Thread thread = new Thread(
                    null,
                    () -> {
                        try {
                            sum.complete(
                                    db.customSelect(sql, row -> row.getLong(1)).one());
                        } catch (RuntimeException | Error failure) {
                            sum.completeExceptionally(failure);
                        }
                    },
                    "small",
                    512 * 1024);
            thread.start();
            thread.join();
            assertThat(sum).isCompletedWithValue(450L);
        }
    }
}
