package dev.sluice.it.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestPostgres;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.SqlTranslator;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.facts.StatementFacts;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What an index serves on SQLite it serves on PostgreSQL: no rendering wraps a column so that its index cannot be used. Over
 * 100,000 rows, with the statistics of ANALYZE; the plan names the index.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {
    private static final String SCHEMA = """
            CREATE TABLE customers (
              id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT, city TEXT COLLATE NOCASE, joined DATETIME NOT NULL,
              vip BOOLEAN NOT NULL, balance NUMERIC(12, 2) NOT NULL, score REAL, referrer INTEGER REFERENCES customers (id),
              token UUID NOT NULL
            );
            CREATE UNIQUE INDEX customers_email ON customers (email);
            CREATE INDEX customers_name ON customers (name);
            CREATE INDEX customers_name_nocase ON customers (name COLLATE NOCASE);
            CREATE INDEX customers_city ON customers (city);
            CREATE INDEX customers_joined ON customers (joined, id);
            CREATE INDEX customers_vip ON customers (balance) WHERE vip;
            CREATE INDEX customers_balance ON customers (balance DESC, id);
            CREATE INDEX customers_score ON customers (score);
            CREATE INDEX customers_referrer ON customers (referrer);
            CREATE INDEX customers_token ON customers (token);
            CREATE INDEX customers_length ON customers (length(email));
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY, customer INTEGER REFERENCES customers (id), code TEXT, placed DATE NOT NULL,
              details JSON
            );
            CREATE INDEX orders_customer ON orders (customer);
            CREATE INDEX orders_code ON orders (code);
            CREATE INDEX orders_placed ON orders (placed);
            CREATE INDEX orders_colour ON orders (details ->> '$.colour');
            """;

    /** Rows of both tables, by number; the same on both engines but for how each counts and writes its types. */
    private static final String SQLITE_ROWS = """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
            INSERT INTO customers
            SELECT i, printf('c%06d@example.com', i), CASE WHEN i %% 10 THEN printf('Name %%06d', i * 7919 %% 100000) END,
                   printf('City %%04d', i %% 5000), strftime('%%Y-%%m-%%dT%%H:%%M:%%S.000000Z', 1600000000 + i * 60, 'unixepoch'),
                   i %% 100 = 0, i * 31 %% 1000000, i * 0.5, CASE WHEN i %% 3 = 0 THEN i / 3 END,
                   printf('00000000-0000-4000-8000-%%012x', i) FROM n
            """.replace("%%", "%");

    private static final String POSTGRES_ROWS = """
            INSERT INTO customers
            SELECT i, 'c' || lpad(i::text, 6, '0') || '@example.com',
                   CASE WHEN i % 10 <> 0 THEN 'Name ' || lpad((i * 7919 % 100000)::text, 6, '0') END,
                   'City ' || lpad((i % 5000)::text, 4, '0'), to_timestamp(1600000000 + i * 60),
                   i % 100 = 0, (i * 31 % 1000000) / 100.0, i * 0.5, CASE WHEN i % 3 = 0 THEN i / 3 END,
                   ('00000000-0000-4000-8000-' || lpad(to_hex(i), 12, '0'))::uuid
            FROM generate_series(1, 100000::bigint) AS i
            """;

    private static final String SQLITE_ORDERS = """
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)
            INSERT INTO orders SELECT i, CASE WHEN i % 5 THEN i * 17 % 100000 + 1 END, CASE WHEN i % 7 THEN 'O' || i END,
                   date('2001-01-01', '+' || (i % 7000) || ' days'), json_object('colour', 'c ' || (i % 5000)) FROM n
            """;

    private static final String POSTGRES_ORDERS = """
            INSERT INTO orders SELECT i, CASE WHEN i % 5 <> 0 THEN i * 17 % 100000 + 1 END,
                   CASE WHEN i % 7 <> 0 THEN 'O' || i END, date '2001-01-01' + (i % 7000)::int,
                   json_build_object('colour', 'c ' || (i % 5000))
            FROM generate_series(1, 100000::bigint) AS i
            """;

    private final SqlTranslator translator = new SqlTranslator();
    private Catalog catalog = Catalog.empty();
    private TestDatabase database;
    private Connection postgres;
    private Connection sqlite;

    /**
     * A statement and what serves it.
     *
     * @param sql the statement
     * @param index on SQLite; PostgreSQL's name of a primary key is that of the table with {@code _pkey}
     * @param sorted whether the order has to come from the index as well
     * @param values what is bound, as text that the server converts
     */
    private record Case(String sql, String index, boolean sorted, List<Object> values) {
        Case(String sql, String index, Object... values) {
            this(sql, index, sql.contains("ORDER BY"), List.of(values));
        }
    }

    private static final List<Case> CASES = List.of(
            new Case("SELECT name FROM customers WHERE id = :id", "PRIMARY KEY", 5000L),
            new Case("SELECT name FROM customers WHERE id IN (1, 50, 5000)", "PRIMARY KEY"),
            new Case("SELECT id FROM customers WHERE id > :after ORDER BY id LIMIT 20", "PRIMARY KEY", 5000L),
            new Case("SELECT id FROM customers WHERE email = :email", "customers_email", "c000050@example.com"),
            new Case("SELECT id FROM customers WHERE email IS :email", "customers_email", "c000050@example.com"),
            new Case("SELECT id FROM customers WHERE email >= 'c0005' AND email < 'c00051'", "customers_email"),
            new Case("SELECT id FROM customers WHERE email GLOB 'c00050*'", "customers_email"),
            new Case("SELECT id FROM customers WHERE name = :name", "customers_name", "Name 000050"),
            new Case("SELECT id FROM customers WHERE name LIKE 'name 0000%'", "customers_name_nocase"),
            new Case(
                    "SELECT id FROM customers WHERE name = :name COLLATE NOCASE",
                    "customers_name_nocase",
                    "NAME 000050"),
            new Case("SELECT id, name FROM customers ORDER BY name LIMIT 20", "customers_name"),
            new Case("SELECT id, name FROM customers ORDER BY name DESC LIMIT 20", "customers_name"),
            new Case("SELECT id FROM customers WHERE city = :city", "customers_city", "CITY 0050"),
            new Case("SELECT id FROM customers WHERE city LIKE 'city 005%'", "customers_city"),
            new Case("SELECT id, city FROM customers ORDER BY city LIMIT 20", "customers_city"),
            new Case(
                    "SELECT id FROM customers WHERE joined BETWEEN '2020-10-01 00:00:00' AND '2020-10-01 01:00:00' ORDER BY joined, id",
                    "customers_joined"),
            new Case("SELECT id FROM customers ORDER BY joined DESC, id DESC LIMIT 20", "customers_joined"),
            new Case("SELECT id FROM customers WHERE vip AND balance > 9990", "customers_vip"),
            new Case("SELECT id FROM customers ORDER BY balance DESC, id LIMIT 20", "customers_balance"),
            new Case("SELECT id FROM customers WHERE balance = 12.34", "customers_balance"),
            new Case("SELECT id FROM customers WHERE score > 49990 ORDER BY score", "customers_score"),
            new Case("SELECT id FROM customers WHERE score IS NULL", "customers_score"),
            new Case("SELECT id FROM customers WHERE referrer > 74.5 AND referrer < 77.0", "customers_referrer"),
            new Case("SELECT id FROM customers WHERE referrer IS :r", "customers_referrer", 77L),
            new Case(
                    "SELECT id FROM customers WHERE token = :token",
                    "customers_token",
                    "00000000-0000-4000-8000-000000000abc"),
            new Case("SELECT id FROM customers WHERE length(email) > 20", "customers_length"),
            new Case(
                    "SELECT o.id FROM customers c JOIN orders o ON o.customer = c.id WHERE c.email = :email",
                    "orders_customer",
                    "c000050@example.com"),
            new Case(
                    "SELECT c.id, (SELECT max(o.placed) FROM orders o WHERE o.customer = c.id) FROM customers c"
                            + " WHERE c.id = 50",
                    "orders_customer"),
            new Case("SELECT id FROM orders WHERE code IN ('O50', 'O51', 'O52')", "orders_code"),
            new Case("SELECT id, code FROM orders WHERE code > 'O5' ORDER BY code LIMIT 5", "orders_code"),
            new Case("SELECT id FROM orders WHERE details ->> '$.colour' = 'c 50'", "orders_colour"),
            new Case("SELECT id FROM orders WHERE CAST(details ->> '$.colour' AS TEXT) = :c", "orders_colour", "c 50"),
            new Case("SELECT count(*) FROM orders WHERE placed = date('2010-05-06')", "orders_placed"),
            new Case("UPDATE customers SET vip = TRUE WHERE email = :email", "customers_email", "c000050@example.com"),
            new Case("DELETE FROM orders WHERE customer = :c", "orders_customer", 50L));

    @BeforeAll
    void fill() throws SQLException, CaseRunner.NotTranslated {
        DiagnosticSink sink = new DiagnosticSink();
        catalog = SchemaAnalyzer.catalog(
                SqlFileParser.parse(new SourceFile("plans.sql", SCHEMA), sink).items(), sink);
        CaseRunner.check(sink);
        database = TestPostgres.freshDatabase();
        postgres = database.connect();
        sqlite = DriverManager.getConnection("jdbc:sqlite::memory:");
        CaseRunner.install(postgres);
        for (RenderedSql sql : CaseRunner.rendered(new SchemaTranslator().translate(catalog, Dialect.SQLITE))) {
            CaseRunner.execute(sqlite, sql.text());
        }
        for (RenderedSql sql : CaseRunner.rendered(new SchemaTranslator().translate(catalog, Dialect.POSTGRES))) {
            CaseRunner.execute(postgres, sql.text());
        }
        CaseRunner.execute(sqlite, SQLITE_ROWS);
        CaseRunner.execute(sqlite, SQLITE_ORDERS);
        CaseRunner.execute(sqlite, "ANALYZE");
        CaseRunner.execute(postgres, POSTGRES_ROWS);
        CaseRunner.execute(postgres, POSTGRES_ORDERS);
        CaseRunner.execute(postgres, "VACUUM ANALYZE");
    }

    @AfterAll
    void close() throws SQLException {
        sqlite.close();
        postgres.close();
        database.close();
    }

    @TestFactory
    Stream<DynamicTest> anIndexServesBothEngines() {
        return CASES.stream().map(test -> DynamicTest.dynamicTest(test.sql(), () -> check(test)));
    }

    private void check(Case test) throws SQLException, CaseRunner.NotTranslated {
        StatementFacts facts = CaseRunner.facts(test.sql(), catalog);
        String onSqlite = plan(sqlite, "EXPLAIN QUERY PLAN ", "detail", facts, Dialect.SQLITE, test);
        assertThat(onSqlite).as("plan of SQLite").contains(test.index());
        assertThat(onSqlite).as("plan of SQLite").doesNotContain("TEMP B-TREE");
        String onPostgres = plan(postgres, "EXPLAIN ", "QUERY PLAN", facts, Dialect.POSTGRES, test);
        assertThat(onPostgres)
                .as("plan of PostgreSQL")
                .contains(test.index().equals("PRIMARY KEY") ? "_pkey" : test.index())
                .doesNotContain("Seq Scan");
        if (test.sorted()) {
            assertThat(onPostgres).as("plan of PostgreSQL").doesNotContain("Sort");
        }
    }

    private String plan(
            Connection connection, String explain, String column, StatementFacts facts, Dialect dialect, Case test)
            throws SQLException, CaseRunner.NotTranslated {
        RenderedSql sql =
                CaseRunner.rendered(translator.translate(facts, dialect)).get(0);
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(explain + sql.text())) {
            for (int i = 0; i < sql.slots().size(); i++) {
                statement.setObject(i + 1, test.values().get(sql.slots().get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.add(rows.getString(column));
                }
            }
        }
        return String.join("\n", lines) + "\n\n" + sql.text();
    }
}
