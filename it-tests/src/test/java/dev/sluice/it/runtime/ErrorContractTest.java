package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sluice.it.runtime.shop.ShopDatabase;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.ConstraintViolationException.Kind;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.DatabaseClosedException;
import dev.sluice.runtime.InvalidValueException;
import dev.sluice.runtime.MissingTableException;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Query;
import dev.sluice.runtime.SchemaExistsException;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.UnsupportedEngineException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong is told by type, with the query and its place, alike on both engines, and never shows a value. */
class ErrorContractTest extends ShopTest {
    private static final String SECRET = "s3cret";
    private static final SchemaText SMALL = SchemaText.of(
            List.of(
                    "CREATE TABLE p (id INTEGER PRIMARY KEY, n TEXT NOT NULL, CONSTRAINT short CHECK (length(n) < 9),"
                            + " UNIQUE (n)) STRICT",
                    "CREATE TABLE c (id INTEGER PRIMARY KEY, p INTEGER NOT NULL REFERENCES p (id)"
                            + " DEFERRABLE INITIALLY DEFERRED) STRICT",
                    "INSERT INTO p (id, n) VALUES (1, 'one')"),
            List.of(
                    "CREATE TABLE p (id bigint PRIMARY KEY, n text NOT NULL, CONSTRAINT short CHECK (length(n) < 9),"
                            + " UNIQUE (n))",
                    "CREATE TABLE c (id bigint PRIMARY KEY, p bigint NOT NULL REFERENCES p (id)"
                            + " DEFERRABLE INITIALLY DEFERRED)",
                    "INSERT INTO p (id, n) VALUES (1, 'one')"),
            "p",
            "c");

    private Database small;

    @BeforeEach
    void openSmall() {
        small = Database.open(site.engine(), SMALL);
        small.createSchema();
    }

    @AfterEach
    void closeSmall() {
        small.close();
    }

    private static SqlText write(String sql) {
        return SqlText.write("broken", "com/acme/bad.sql", 7)
                .parameters("secret")
                .sqlite(sql.replace("::text", ""), 0)
                .postgres(sql, 0)
                .build();
    }

    private ConstraintViolationException violation(String sql, String secret) {
        ConstraintViolationException thrown = catchThrowableOfType(
                ConstraintViolationException.class, () -> small.update(write(sql), sink -> sink.setString(0, secret)));
        assertThat(thrown.queryName()).isEqualTo("broken");
        assertThat(thrown.sourcePosition()).isEqualTo("com/acme/bad.sql:7");
        assertThat(thrown).hasMessageContaining("broken (com/acme/bad.sql:7): ").hasCauseInstanceOf(SQLException.class);
        assertThat(thrown.getMessage()).doesNotContain(secret);
        return thrown;
    }

    @Test
    void tells_kinds_of_constraints_apart() {
        ConstraintViolationException key = violation("INSERT INTO p (id, n) VALUES (1, ?::text)", SECRET);
        assertThat(key.kind()).isEqualTo(Kind.PRIMARY_KEY);
        assertThat(key.table()).isEqualTo("p");
        assertThat(key.sqlState()).isEqualTo("23505");

        assertThat(small.update(write("INSERT INTO p (id, n) VALUES (2, ?::text)"), sink -> sink.setString(0, SECRET)))
                .isEqualTo(1);
        ConstraintViolationException unique = violation("INSERT INTO p (id, n) VALUES (3, ?::text)", SECRET);
        assertThat(unique.kind()).isEqualTo(Kind.UNIQUE);
        assertThat(unique.table()).isEqualTo("p");

        ConstraintViolationException check = violation("UPDATE p SET n = ?::text", SECRET + SECRET);
        assertThat(check.kind()).isEqualTo(Kind.CHECK);
        assertThat(check.constraint()).isEqualTo("short");
        assertThat(check.sqlState()).isEqualTo("23514");

        ConstraintViolationException notNull =
                violation("UPDATE p SET n = nullif(n, n) WHERE n <> ?::text", "something");
        assertThat(notNull.kind()).isEqualTo(Kind.NOT_NULL);
        assertThat(notNull.columns()).containsExactly("n");
        assertThat(notNull.sqlState()).isEqualTo("23502");

        ConstraintViolationException foreign = violation("INSERT INTO c (id, p) SELECT 1, 99 WHERE ?::text = 'x'", "x");
        assertThat(foreign.kind()).isEqualTo(Kind.FOREIGN_KEY);
        assertThat(foreign.sqlState()).isEqualTo("23503");
    }

    @Test
    void a_deferred_constraint_speaks_at_commit() {
        SqlText orphan = write("INSERT INTO c (id, p) SELECT 1, 99 WHERE ?::text = 'x'");
        assertThatThrownBy(() -> small.inTransaction(tx -> assertThat(tx.update(orphan, sink -> sink.setString(0, "x")))
                        .isEqualTo(1)))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.FOREIGN_KEY));
        assertThat(small.connectionsInUse()).isZero();
        small.inTransaction(tx -> {
            tx.update(orphan, sink -> sink.setString(0, "x"));
            tx.update(write("DELETE FROM c WHERE ?::text = 'x'"), sink -> sink.setString(0, "x"));
        });
    }

    @Test
    void a_missing_schema_says_how_to_create_it() {
        SqlText text = SqlText.read("lost", "com/acme/lost.sql", 3)
                .sqlite("SELECT 1 FROM nowhere")
                .postgres("SELECT 1 FROM nowhere")
                .build();
        Query<Long> query = small.query(text, ParameterBinder.NONE, row -> row.getLong(1));
        assertThatThrownBy(query::list)
                .isInstanceOfSatisfying(MissingTableException.class, e -> {
                    assertThat(e.table()).isEqualTo("nowhere");
                    assertThat(e.sqlState()).isEqualTo("42P01");
                })
                .hasMessageContaining("lost (com/acme/lost.sql:3)")
                .hasMessageContaining("createSchemaIfAbsent()");
        assertThatThrownBy(query::one).isInstanceOf(MissingTableException.class);
        assertThatThrownBy(query::stream).isInstanceOf(MissingTableException.class);
        assertThat(small.connectionsInUse()).isZero();
    }

    @Test
    void a_wrong_statement_is_a_general_error() {
        SqlText text = SqlText.read("wrong", "com/acme/wrong.sql", 1)
                .sqlite("SELEC 1")
                .postgres("SELEC 1")
                .build();
        assertThatThrownBy(() -> small.query(text, ParameterBinder.NONE, row -> row.getLong(1))
                        .list())
                .isExactlyInstanceOf(SqlAccessException.class)
                .hasMessageContaining("wrong (com/acme/wrong.sql:1)")
                .hasMessageContaining("42601")
                .hasMessageContaining("syntax error");
    }

    @Test
    void a_schema_is_created_once() {
        assertThatThrownBy(small::createSchema)
                .isInstanceOf(SchemaExistsException.class)
                .hasMessageContaining("p, c");
        small.createSchemaIfAbsent();
        small.update(
                SqlText.write("drop", "x.sql", 1)
                        .sqlite("DROP TABLE c")
                        .postgres("DROP TABLE c")
                        .build(),
                ParameterBinder.NONE);
        assertThatThrownBy(small::createSchemaIfAbsent)
                .isInstanceOf(MissingTableException.class)
                .hasMessageContaining("these tables are missing: c;");
        assertThat(small.connectionsInUse()).isZero();
    }

    @Test
    void a_broken_schema_leaves_nothing_behind() {
        SchemaText broken = SchemaText.of(
                List.of("CREATE TABLE q (id INTEGER PRIMARY KEY) STRICT", "CREATE TABL r (id)"),
                List.of("CREATE TABLE q (id bigint PRIMARY KEY)", "CREATE TABL r (id)"),
                "q",
                "r");
        try (Database other = Database.open(site.engine(), broken)) {
            assertThatThrownBy(other::createSchema).isInstanceOf(SqlAccessException.class);
            SqlText text = SqlText.read("q", "q.sql", 1)
                    .sqlite("SELECT id FROM q")
                    .postgres("SELECT id FROM q")
                    .build();
            assertThatThrownBy(() -> other.query(text, ParameterBinder.NONE, row -> row.getLong(1))
                            .list())
                    .isInstanceOf(MissingTableException.class);
        }
    }

    @Test
    void a_closed_database_says_so() {
        ShopDatabase other = ShopDatabase.open(site.engine());
        Query<?> query = other.shop().customers();
        other.close();
        other.close();
        assertThatThrownBy(query::list)
                .isInstanceOf(DatabaseClosedException.class)
                .hasMessageContaining("customers (com/acme/shop/shop.sql:44)");
        assertThatThrownBy(() -> other.shop().addCustomer("Ada")).isInstanceOf(DatabaseClosedException.class);
        assertThatThrownBy(() -> other.inTransaction(tx -> {})).isInstanceOf(DatabaseClosedException.class);
        assertThatThrownBy(query::stream).isInstanceOf(DatabaseClosedException.class);
        assertThat(other.connectionsInUse()).isZero();
    }

    @Test
    void closing_waits_for_nobody_and_breaks_nothing() {
        ShopDatabase other = setup == Setup.SQLITE_MEMORY ? ShopDatabase.open(site.engine()) : null;
        ShopDatabase used = other == null ? db : other;
        if (other != null) {
            other.createSchema();
        }
        used.inTransaction(tx -> {
            tx.shop().addCustomer("Ada");
            used.close();
            assertThat(tx.shop().customers().one().name()).isEqualTo("Ada");
        });
        assertThatThrownBy(() -> used.shop().customers().list()).isInstanceOf(DatabaseClosedException.class);
    }

    @Test
    void a_statement_for_the_other_engine_only_is_refused() {
        SqlText.Builder builder = SqlText.read("special", "com/acme/special.sql", 9);
        SqlText text = (setup.sqlite() ? builder.postgres("SELECT 1") : builder.sqlite("SELECT 1")).build();
        assertThatThrownBy(() -> small.query(text, ParameterBinder.NONE, row -> row.getLong(1))
                        .list())
                .isInstanceOf(UnsupportedEngineException.class)
                .hasMessageContaining("special (com/acme/special.sql:9)");
        assertThat(small.connectionsInUse()).isZero();
    }

    @Test
    void a_refused_value_is_named_and_not_shown() {
        assertThatThrownBy(() -> db.shop().addOrder(1, SECRET + "\0", null, money("1")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("addOrder (com/acme/shop/shop.sql:36): parameter \"title\" contains")
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> db.shop().addOrder(1, "a", null, money("123456789.99")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("parameter \"total\" has more digits than NUMERIC(10,2) holds")
                .hasMessageNotContaining("123456789");
    }

    @Test
    void exceptions_can_be_sent_elsewhere() throws IOException, ClassNotFoundException {
        ConstraintViolationException thrown = violation("INSERT INTO p (id, n) VALUES (1, ?::text)", SECRET);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ConstraintViolationException copy = (ConstraintViolationException) in.readObject();
            assertThat(copy.kind()).isEqualTo(thrown.kind());
            assertThat(copy.sourcePosition()).isEqualTo(thrown.sourcePosition());
        }
    }
}
