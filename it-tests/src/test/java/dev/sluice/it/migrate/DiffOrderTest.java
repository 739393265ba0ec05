package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.MigrationFailedException;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.Sqlite;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that are written drop and create in an order that both engines take, whatever hangs on what. */
class DiffOrderTest {
    private static final Set<Dialect> BOTH = EnumSet.allOf(Dialect.class);

    private static DeclaredSchema declared(String text) {
        return DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items());
    }

    private static void becomes(TestEngine engine, String before, String row, String after) {
        try (Database database = Database.open(engine.engine(), Release.of(before))) {
            database.customUpdate(row);
        }
        List<String> files = new ArrayList<>(List.of("snapshots/0001.sql", before));
        for (StepWriter.Written step : StepWriter.steps(declared(before), declared(after), BOTH)) {
            files.add("000" + (files.size() / 2 + 1) + "_step.sql");
            files.add(step.text());
        }
        try (Database database = Database.open(engine.engine(), Release.of(after, files.toArray(String[]::new)))) {
            database.validateSchema();
        }
    }

    private static final String TABLES = """
            CREATE TABLE a (id INTEGER PRIMARY KEY, x TEXT);
            CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER REFERENCES a (id), y TEXT);
            """;
    private static final String VIEWS = """
            CREATE VIEW va AS SELECT id, x FROM a;
            CREATE VIEW vva AS SELECT va.id, b.y FROM va JOIN b ON b.a = va.id;
            CREATE TRIGGER gva INSTEAD OF INSERT ON va BEGIN INSERT INTO a (x) VALUES (NEW.x); END;
            CREATE TRIGGER gb AFTER INSERT ON b BEGIN UPDATE a SET x = NEW.y WHERE id = NEW.a; END;
            CREATE INDEX ia ON a (x);
            """;
    private static final String ROW = "INSERT INTO a (id, x) VALUES (1, 'x')";

    @EachDialect
    void aTableUnderViewsGoes(TestEngine engine) {
        becomes(engine, TABLES + VIEWS, ROW, "CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER, y TEXT);");
    }

    @EachDialect
    void aTableUnderViewsGoesAndTheViewsReadAnother(TestEngine engine) {
        becomes(engine, TABLES + VIEWS, ROW, """
                CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER, y TEXT);
                CREATE VIEW va AS SELECT id, y AS x FROM b;
                CREATE VIEW vva AS SELECT va.id, b.y FROM va JOIN b ON b.a = va.id;
                CREATE TRIGGER gva INSTEAD OF INSERT ON va BEGIN INSERT INTO b (y) VALUES (NEW.x); END;
                CREATE INDEX ia ON b (y);
                """);
    }

    @EachDialect
    void aViewTakesTheNameOfATable(TestEngine engine) {
        becomes(engine, TABLES + VIEWS, ROW, """
                CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER, y TEXT);
                CREATE VIEW a AS SELECT id, y AS x FROM b;
                CREATE VIEW va AS SELECT id, x FROM a;
                """);
    }

    @EachDialect
    void aTableTakesTheNameOfAView(TestEngine engine) {
        becomes(engine, TABLES + VIEWS, ROW, TABLES + """
                CREATE TABLE va (id INTEGER PRIMARY KEY, x TEXT, b INTEGER REFERENCES b (id));
                CREATE VIEW vva AS SELECT va.id, b.y FROM va JOIN b ON b.a = va.id;
                CREATE INDEX ia ON va (x);
                """);
    }

    @EachDialect
    void viewsChangeTheirOrder(TestEngine engine) {
        becomes(engine, TABLES + VIEWS, ROW, TABLES + """
                CREATE VIEW vva AS SELECT id, y FROM b;
                CREATE VIEW va AS SELECT vva.id, x FROM a JOIN vva ON vva.id = a.id;
                """);
    }

    @EachDialect
    void columnsUnderViewsAndTriggersChange(TestEngine engine) {
        becomes(
                engine,
                TABLES + VIEWS,
                ROW,
                (TABLES + VIEWS)
                        .replace(
                                "a (id INTEGER PRIMARY KEY, x TEXT)",
                                "a (id INTEGER PRIMARY KEY,\n"
                                        + "-- sluice: renamed from x\nz TEXT NOT NULL DEFAULT '')")
                        .replace("SELECT id, x FROM a", "SELECT id, z AS x FROM a")
                        .replace("INTO a (x)", "INTO a (z)")
                        .replace("SET x =", "SET z =")
                        .replace("a (x)", "a (z)"));
    }

    @EachDialect
    void parentAndChildGoTogether(TestEngine engine) {
        becomes(engine, TABLES + VIEWS, ROW, "CREATE TABLE c (id INTEGER PRIMARY KEY);");
    }

    /** SQLite's documented way, with foreign keys off meanwhile: rows of children and their keys stay. */
    @EachDialect
    void aParentIsMadeAnewUnderItsChildren(TestEngine engine) {
        String before = """
                CREATE TABLE a (id INTEGER PRIMARY KEY AUTOINCREMENT, x TEXT);
                CREATE TABLE b (id INTEGER PRIMARY KEY, a INTEGER NOT NULL REFERENCES a (id) ON DELETE CASCADE);
                CREATE TABLE c (id INTEGER PRIMARY KEY, a INTEGER DEFAULT 1 REFERENCES a (id) ON DELETE SET DEFAULT);
                """;
        String after = before.replace("x TEXT", "x TEXT, size INTEGER NOT NULL DEFAULT 1 CHECK (size > 0)");
        String step = "ALTER TABLE a ADD COLUMN size INTEGER NOT NULL DEFAULT 1 CHECK (size > 0);\n";
        try (Database database = Database.open(engine.engine(), Release.of(before))) {
            database.customUpdate("INSERT INTO a (id, x) VALUES (1, 'x'), (2, 'y'), (50, 'z')");
            database.customUpdate("INSERT INTO b (id, a) VALUES (10, 1), (20, 2), (30, 2)");
            database.customUpdate("INSERT INTO c (id, a) VALUES (7, 2), (8, NULL)");
            database.customUpdate("DELETE FROM a WHERE id = 50");
        }
        try (Database database =
                Database.open(engine.engine(), Release.of(after, "0002_x.sql", step, "snapshots/0001.sql", before))) {
            database.validateSchema();
            assertThat(database.customSelect("SELECT id || ' ' || a FROM b ORDER BY id", row -> row.getString(1))
                            .list())
                    .containsExactly("10 1", "20 2", "30 2");
            assertThatThrownBy(() -> database.customUpdate("INSERT INTO b (id, a) VALUES (40, 99)"))
                    .isInstanceOf(ConstraintViolationException.class);
            database.customUpdate("DELETE FROM a WHERE id = 2");
            assertThat(database.customSelect("SELECT count(*) FROM b", row -> row.getLong(1))
                            .one())
                    .isEqualTo(1);
            assertThat(database.customSelect("SELECT a FROM c WHERE id = 7", row -> row.getLong(1))
                            .one())
                    .isEqualTo(1);
            database.customUpdate("INSERT INTO a (x) VALUES ('new')");
            assertThat(database.customSelect("SELECT max(id) FROM a", row -> row.getLong(1))
                            .one())
                    .isEqualTo(51);
        }
    }

    /** A row that stops the step is told of the table by its own name. */
    @EachDialect
    void messagesNameTheTable(TestEngine engine) {
        String before = "CREATE TABLE orders (id INTEGER PRIMARY KEY, total INTEGER, note TEXT);\n";
        try (Database database = Database.open(engine.engine(), Release.of(before))) {
            database.customUpdate("INSERT INTO orders (total) VALUES (-1), (-1)");
        }
        for (String after : List.of(
                before.replace("total INTEGER", "total INTEGER CHECK (total >= 0)"),
                before.replace("total INTEGER", "total INTEGER UNIQUE"),
                before.replace("note TEXT", "note TEXT NOT NULL"))) {
            SchemaText release =
                    Release.of(after, "0002_x.sql", "-- sluice: rebuild\n" + after, "snapshots/0001.sql", before);
            assertThatThrownBy(() -> Database.open(engine.engine(), release))
                    .isInstanceOf(MigrationFailedException.class)
                    .satisfies(failure -> assertThat(Objects.requireNonNull(failure.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("")
                                    .replaceAll("; the statement was: .*", ""))
                            .contains("orders")
                            .doesNotContain("sluice_new_"));
        }
    }

    @Test
    void fullTextTablesAreMadeAnew(@TempDir Path folder) {
        String before = "CREATE TABLE a (id INTEGER PRIMARY KEY);\nCREATE VIRTUAL TABLE docs USING fts5(title);\n";
        String after = "CREATE VIRTUAL TABLE a USING fts5(body);\nCREATE VIRTUAL TABLE docs USING fts5(title, body);\n";
        String step = StepWriter.step(declared(before), declared(after), EnumSet.of(Dialect.SQLITE));
        assertThat(step)
                .contains("-- Loses data: all rows of docs.\nDROP TABLE docs;")
                .contains("-- Loses data: all rows of a.\nDROP TABLE a;");
        Sqlite engine = Sqlite.file(folder.resolve("docs.db"));
        try (Database database = Database.open(engine, Release.of(EnumSet.of(Dialect.SQLITE), before))) {
            database.customUpdate("INSERT INTO docs (title) VALUES ('x')");
        }
        try (Database database = Database.open(
                engine,
                Release.of(EnumSet.of(Dialect.SQLITE), after, "0002_x.sql", step, "snapshots/0001.sql", before))) {
            database.validateSchema();
            database.customUpdate("INSERT INTO docs (title, body) VALUES ('x', 'y')");
        }
    }

    /** What JSON says stays, in canonical form; that is a text like others when it becomes JSON again. */
    @EachDialect
    void jsonBecomesCanonicalAndComesBack(TestEngine engine) {
        String json = "CREATE TABLE t (id INTEGER PRIMARY KEY, j JSON NOT NULL);\n";
        String jsonb = json.replace("JSON", "JSONB");
        String there = StepWriter.step(declared(json), declared(jsonb), BOTH);
        String back = StepWriter.step(declared(jsonb), declared(json), BOTH);
        assertThat(there + back).doesNotContain("Loses", "j =");
        try (Database database = Database.open(engine.engine(), Release.of(json))) {
            database.customUpdate(
                    "INSERT INTO t (j) VALUES ('{\"bb\": 1, \"c\" : [1, \"x y\"],\"bb\":2.50}'), (' null ')");
        }
        try (Database database = Database.open(
                engine.engine(),
                Release.of(json, "0002_there.sql", there, "0003_back.sql", back, "snapshots/0001.sql", json))) {
            database.validateSchema();
            assertThat(database.customSelect("SELECT CAST(j AS TEXT) FROM t ORDER BY id", row -> row.getString(1))
                            .list())
                    .containsExactly("{\"c\":[1,\"x y\"],\"bb\":2.50}", "null");
        }
    }

    /** What is wrong with a value is shown in the step. */
    @Test
    void mistakesInValuesStandInTheStep() {
        String before = "CREATE TABLE t (id INTEGER PRIMARY KEY, j POINT, n TEXT);\n";
        String after = "CREATE TABLE t (id INTEGER PRIMARY KEY, j JSONB, n TEXT, m TEXT);\n";
        assertThatThrownBy(() ->
                        Release.of(after, "0002_x.sql", "-- sluice: rebuild\n" + after, "snapshots/0001.sql", before))
                .hasMessageContainingAll(
                        "no conversion of POINT to JSONB", "--> migrations/0002_x.sql:2:41", "CAST(\"j\" AS JSONB)");
        assertThatThrownBy(() -> Release.of(
                        after,
                        "0002_x.sql",
                        "-- sluice: rebuild\n-- sluice: j = NULL\n-- sluice: m = nope(n)\n" + after,
                        "snapshots/0001.sql",
                        before))
                .hasMessageContainingAll("unknown function \"nope\"", "--> migrations/0002_x.sql:4:58")
                .hasMessageNotContaining("no column of the table is left");
    }
}
