package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What of a schema a statement relies on. */
class SchemaUsesTest {
    private static final Catalog CATALOG = Library.catalog("""
            CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT, UNIQUE (name));
            CREATE TABLE orders (
              id INTEGER PRIMARY KEY, customer INTEGER NOT NULL REFERENCES customers (id) ON DELETE CASCADE, total INTEGER);
            CREATE TABLE log (id INTEGER PRIMARY KEY, said TEXT);
            CREATE VIEW large (id, name) AS
              SELECT o.id, c.name FROM orders o JOIN customers c ON c.id = o.customer WHERE o.total > 9;
            CREATE TRIGGER logged AFTER DELETE ON orders BEGIN INSERT INTO log (said) VALUES (OLD.total); END;
            CREATE TRIGGER greeted AFTER INSERT ON customers BEGIN INSERT INTO log (said) VALUES (NEW.name); END;
            """);

    private static SchemaUses uses(String statement) {
        DiagnosticSink sink = new DiagnosticSink();
        NamedQuery query = (NamedQuery) SqlFileParser.parse(new SourceFile("q.sql", "q: " + statement + ";"), sink)
                .items()
                .get(0);
        TypeFacts facts = StatementAnalyzer.analyze(
                ((NamedQuery.Single) query.body()).statement(), CATALOG, query.parameters(), sink);
        assertThat(sink.sorted()).isEmpty();
        SchemaUses uses = new SchemaUses();
        facts.addUses(uses);
        return uses;
    }

    private static SchemaUses.Columns of(SchemaUses uses, String table) {
        return Objects.requireNonNull(uses.tables().get(table), table);
    }

    private static List<String> columns(String statement) {
        return uses(statement).tables().entrySet().stream()
                .map(table -> table.getKey()
                        + table.getValue().all()
                        + table.getValue().sought())
                .toList();
    }

    @Test
    void tellsWhatIsGivenFromWhatIsSought() {
        assertThat(columns("SELECT name FROM customers WHERE id = :id")).containsExactly("customers[id, name][id]");
        assertThat(columns("SELECT * FROM customers ORDER BY note")).containsExactly("customers[id, name, note][note]");
        assertThat(columns("SELECT name AS n FROM customers ORDER BY n")).containsExactly("customers[name][name]");
        assertThat(columns("SELECT name FROM customers ORDER BY 1")).containsExactly("customers[name][name]");
        assertThat(columns("SELECT DISTINCT name FROM customers")).containsExactly("customers[name][name]");
        assertThat(columns("SELECT count(*) FROM log")).containsExactly("log[][]");
    }

    @Test
    void takesWhatIsSelectedWithinTheStatementForSought() {
        assertThat(columns("SELECT name FROM customers WHERE id IN (SELECT customer FROM orders)"))
                .containsExactly("customers[id, name][id]", "orders[customer][customer]");
        assertThat(columns("SELECT c.name, o.id FROM customers c JOIN orders o ON o.customer = c.id"))
                .containsExactly("customers[id, name][id]", "orders[customer, id][customer]");
    }

    @Test
    void looksThroughViews() {
        SchemaUses uses = uses("SELECT name FROM large");
        assertThat(uses.views()).containsExactly("large");
        assertThat(of(uses, "orders").sought()).containsExactly("customer", "id", "total");
        assertThat(uses.tables()).containsOnlyKeys("customers", "orders");
    }

    @Test
    void followsTriggersAndForeignKeys() {
        SchemaUses uses = uses("DELETE FROM customers WHERE name = :name");
        assertThat(uses.triggers()).containsExactly("logged");
        assertThat(of(uses, "customers").all()).containsExactly("id", "name");
        assertThat(of(uses, "orders").all()).containsExactly("customer", "total");
        assertThat(of(uses, "log").all()).containsExactly("id", "said");
    }

    @Test
    void writesAllColumnsOfANewRow() {
        SchemaUses uses = uses("INSERT INTO customers (name) VALUES (:name)");
        assertThat(uses.triggers()).containsExactly("greeted");
        assertThat(of(uses, "customers").all()).containsExactly("id", "name", "note");
        assertThat(of(uses, "customers").sought()).containsExactly("id");
        assertThat(of(uses("INSERT OR IGNORE INTO customers (name) VALUES (:name)"), "customers")
                        .sought())
                .containsExactly("id", "name");
        assertThat(columns("UPDATE log SET said = said || '!' WHERE id = 1 RETURNING *"))
                .containsExactly("log[id, said][id]");
        assertThat(columns("UPDATE log SET said = 'x' WHERE id = 1")).containsExactly("log[id, said][id]");
    }
}
