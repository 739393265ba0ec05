package dev.sluice.sql.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.source.CodeFrame;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.types.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemaAnalyzerTest {
    private static List<String> problems(String schema) {
        DiagnosticSink sink = new DiagnosticSink();
        SchemaAnalyzer.catalog(Library.items(schema, sink), sink);
        return sink.sorted().stream().map(CodeFrame::render).toList();
    }

    private static void problem(String schema, String... parts) {
        List<String> problems = problems(schema);
        assertThat(problems).as(schema).hasSize(1);
        assertThat(problems.get(0)).contains(parts);
    }

    private static @Nullable Column rowidAlias(String table) {
        return Library.catalog(table).tables().get(0).rowidAlias();
    }

    @Test
    void statementsMayStandInAnyOrder() {
        Catalog catalog = Library.catalog("""
                CREATE VIEW v2 AS SELECT w.a, w.b FROM v1 w;
                CREATE INDEX i ON t (b);
                CREATE VIEW v1 (a, b) AS SELECT id, u FROM t;
                CREATE TABLE t (id INTEGER PRIMARY KEY, u INTEGER REFERENCES u);
                CREATE TABLE u (id INTEGER PRIMARY KEY);
                """.replace("(b);", "(u);"));
        Table view = catalog.table("V2").orElseThrow();
        assertThat(view.columns()).extracting(Column::name).containsExactly("a", "b");
        assertThat(view.columns()).extracting(c -> c.value().nullable()).containsExactly(false, true);
        assertThat(catalog.tables()).extracting(Table::name).containsExactly("u", "t", "v1", "v2");
    }

    @Test
    void onlyTheWordIntegerMakesTheRowid() {
        assertThat(rowidAlias("CREATE TABLE t (id INTEGER PRIMARY KEY);")).isNotNull();
        assertThat(rowidAlias("CREATE TABLE t (id integer, PRIMARY KEY (id));")).isNotNull();
        assertThat(rowidAlias("CREATE TABLE t (id integer, PRIMARY KEY (id DESC));"))
                .isNotNull();
        assertThat(rowidAlias("CREATE TABLE t (id INTEGER PRIMARY KEY DESC);")).isNull();
        assertThat(rowidAlias("CREATE TABLE t (id BIGINT PRIMARY KEY);")).isNull();
        assertThat(rowidAlias("CREATE TABLE t (id INTEGER PRIMARY KEY) WITHOUT ROWID;"))
                .isNull();
        assertThat(rowidAlias("CREATE TABLE t (id INTEGER, n INTEGER, PRIMARY KEY (id, n));"))
                .isNull();
    }

    @Test
    void keyColumnsAreNotNull() {
        Table table = Library.catalog("CREATE TABLE t (a TEXT NULL, b TEXT, PRIMARY KEY (a));")
                .tables()
                .get(0);
        assertThat(table.columns()).extracting(c -> c.value().nullable()).containsExactly(false, true);
        assertThat(table.primaryKey().orElseThrow().columns())
                .containsExactly(table.columns().get(0));
    }

    @Test
    void uniqueIndexesAreKeys() {
        Table loan = Library.CATALOG.table("loan").orElseThrow();
        assertThat(loan.keys())
                .extracting(key -> key.name() + " " + key.partial())
                .containsExactly("null false", "open_loan true");
    }

    @Test
    void aFlexibleTableHoldsAnything() {
        Table table = Library.catalog("""
                -- sluice: flexible
                CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);
                """).tables().get(0);
        assertThat(table.strict()).isFalse();
        assertThat(table.columns()).extracting(c -> c.value().type()).containsExactly(SqlType.INTEGER, SqlType.ANY);
    }

    @Test
    void declaredTypesAreReadByWholeNameFirst() {
        Table table = Library.catalog("""
                CREATE TABLE t (a POINT, b INTERVAL, c UNSIGNED BIG INT, d VARCHAR(20), e NATIVE CHARACTER(70),
                  f DOUBLE PRECISION, g FLOAT8, h NUMERIC(5), i DECIMAL(10, 5), j TIMESTAMPTZ, k TEXT[], l NUMERIC, m);
                """).tables().get(0);
        assertThat(table.columns())
                .extracting(c -> c.value().type().toString())
                .containsExactly(
                        "POINT",
                        "INTERVAL",
                        "INTEGER",
                        "TEXT",
                        "TEXT",
                        "REAL",
                        "REAL",
                        "NUMERIC(5,0)",
                        "NUMERIC(10,5)",
                        "DATETIME",
                        "TEXT[]",
                        "DYNAMIC",
                        "ANY");
    }

    @Test
    void whatDoesNotFitTogetherIsReported() {
        problem("CREATE TABLE t (a TEXT); CREATE TABLE T (b TEXT);", "SLU210", "declared twice", "the first one");
        problem("CREATE TABLE t (a TEXT, A TEXT);", "SLU211", "declared twice");
        problem("CREATE TABLE t (a STRING);", "SLU205", "write TEXT");
        problem("CREATE TABLE t (a BOLEAN);", "SLU205", "did you mean BOOLEAN?");
        problem("CREATE TABLE t (a TEXT COLLATE NOCAS);", "SLU206", "did you mean NOCASE?");
        problem("CREATE TABLE t (a INTEGER REFERENCES u);", "SLU405", "missing table \"u\"");
        problem("CREATE TABLE t (a INTEGER REFERENCES u (b)); CREATE TABLE u (b INTEGER);", "SLU405", "not unique");
        problem("CREATE TABLE t (a INTEGER REFERENCES u); CREATE TABLE u (b INTEGER);", "SLU405", "no primary key");
        problem("CREATE TABLE t (a TEXT, PRIMARY KEY (b));", "SLU202", "unknown column \"b\"");
        problem("CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT PRIMARY KEY);", "SLU409", "more than one primary key");
        problem("CREATE TABLE t (a INTEGER) WITHOUT ROWID;", "SLU409", "no primary key");
        problem("CREATE TABLE t (a INTEGER CHECK (b > 1));", "SLU202", "unknown column \"b\"");
        problem("CREATE INDEX i ON t (a);", "SLU201", "unknown table \"t\"");
        problem("CREATE VIEW v AS SELECT x FROM w; CREATE VIEW w AS SELECT x FROM v;", "SLU409", "defined by itself");
        problem("CREATE VIEW v (a, b) AS SELECT 1;", "SLU401", "names 2 columns, and its query has 1");
        problem("CREATE TABLE t (a TEXT); DROP TABLE t;", "SLU113", "migrations");
    }

    @Test
    void triggersSeeTheRowsOfTheirEvent() {
        String table = "CREATE TABLE t (id INTEGER PRIMARY KEY, n INTEGER);";
        assertThat(problems(table + "CREATE TRIGGER a AFTER UPDATE ON t WHEN old.n < new.n"
                        + " BEGIN DELETE FROM t WHERE id = old.n; END;"))
                .isEmpty();
        problem(table + "CREATE TRIGGER a AFTER INSERT ON t BEGIN DELETE FROM t WHERE id = old.n; END;", "\"old\"");
        problem(table + "CREATE TRIGGER a BEFORE DELETE ON t BEGIN DELETE FROM t WHERE id = new.n; END;", "\"new\"");
        problem(
                table + "CREATE TRIGGER a AFTER INSERT ON t WHEN n > 1 BEGIN DELETE FROM t; END;",
                "unknown column \"n\"");
        problem(table + "CREATE TRIGGER a AFTER UPDATE OF m ON t BEGIN DELETE FROM t; END;", "unknown column \"m\"");
    }

    @Test
    void viewsAreLookedThrough() {
        DiagnosticSink sink = new DiagnosticSink();
        StatementFacts facts = Library.analyze("SELECT title FROM written WHERE id IN (SELECT book FROM loan)", sink)
                .get(0);
        assertThat(facts.reads())
                .extracting(Table::name)
                .containsExactlyInAnyOrder("written", "loan", "book", "author");
        assertThat(Library.analyze("DELETE FROM loan", sink).get(0).writes())
                .extracting(Table::name)
                .containsExactly("loan");
    }
}
