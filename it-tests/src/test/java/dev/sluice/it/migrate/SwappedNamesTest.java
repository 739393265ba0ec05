package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.Database;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names that go to something else, which had another name before: the rows follow. */
class SwappedNamesTest {
    private static DeclaredSchema declared(String text) {
        return DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items());
    }

    private static List<String> steps(String before, String after, String earlier) {
        return StepWriter.steps(declared(before), declared(after), EnumSet.allOf(Dialect.class), earlier).stream()
                .map(StepWriter.Written::text)
                .toList();
    }

    /** What a select of one column gives behind the one step that is written. */
    private static List<String> moved(TestEngine engine, String before, String rows, String after, String select) {
        List<String> steps = steps(before, after, "");
        assertThat(steps).hasSize(1);
        try (Database database = Database.open(engine.engine(), Release.of(before))) {
            for (String row : rows.split(";")) {
                database.customUpdate(row);
            }
        }
        try (Database database = Database.open(
                engine.engine(), Release.of(after, "0002_names.sql", steps.get(0), "snapshots/0001.sql", before))) {
            database.validateSchema();
            return database.customSelect(select, row -> row.getString(1)).list();
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(steps.get(0), failure);
        }
    }

    private static final String PEOPLE = """
            CREATE TABLE people (id INTEGER PRIMARY KEY,
              first TEXT NOT NULL,
              last TEXT,
              CHECK (length(first) > 1));
            CREATE INDEX by_first ON people (first);
            CREATE VIEW shown AS SELECT id, first, last FROM people;
            CREATE TRIGGER noted AFTER UPDATE OF first ON people BEGIN UPDATE people SET last = OLD.first WHERE id = NEW.id; END;
            """;
    private static final String PEOPLE_SWAPPED = """
            CREATE TABLE people (id INTEGER PRIMARY KEY,
              first TEXT, -- sluice: renamed from last
              last TEXT NOT NULL, -- sluice: renamed from first
              CHECK (length(last) > 1));
            CREATE INDEX by_first ON people (last);
            CREATE VIEW shown AS SELECT id, first, last FROM people;
            CREATE TRIGGER noted AFTER UPDATE OF last ON people BEGIN UPDATE people SET first = OLD.last WHERE id = NEW.id; END;
            """;

    @EachDialect
    void twoColumns(TestEngine engine) {
        assertThat(moved(
                        engine,
                        PEOPLE,
                        "INSERT INTO people (first, last) VALUES ('Lee', 'Ann'), ('Ng', NULL)",
                        PEOPLE_SWAPPED,
                        "SELECT coalesce(first, '?') || ' ' || last FROM shown ORDER BY id"))
                .containsExactly("Ann Lee", "? Ng");
    }

    @EachDialect
    void twoColumnsOfOtherTypes(TestEngine engine) {
        assertThat(moved(
                        engine,
                        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b NUMERIC(8, 2));",
                        "INSERT INTO t (a, b) VALUES ('x', 1.50)",
                        """
                        CREATE TABLE t (id INTEGER PRIMARY KEY,
                          a NUMERIC(8, 2), -- sluice: renamed from b
                          b TEXT -- sluice: renamed from a
                        );
                        """,
                        "SELECT b || ' ' || CAST(a AS TEXT) FROM t"))
                .containsExactly("x 1.50");
    }

    @EachDialect
    void aRingOfThreeAndOneThatFollows(TestEngine engine) {
        assertThat(moved(
                        engine,
                        "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e TEXT);",
                        "INSERT INTO t (a, b, c, d, e) VALUES ('a', 'b', 'c', 'd', 'e')",
                        """
                        CREATE TABLE t (id INTEGER PRIMARY KEY,
                          a TEXT, -- sluice: renamed from b
                          b TEXT, -- sluice: renamed from c
                          c TEXT, -- sluice: renamed from a
                          e TEXT, -- sluice: renamed from d
                          f TEXT -- sluice: renamed from e
                        );
                        """,
                        "SELECT a || b || c || e || f FROM t"))
                .containsExactly("bcade");
    }

    private static final String TABLES = """
            CREATE TABLE drafts (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
            CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT NOT NULL, sent DATE);
            CREATE TABLE stamps (id INTEGER PRIMARY KEY, letter INTEGER NOT NULL REFERENCES letters (id));
            CREATE INDEX by_sent ON letters (sent);
            CREATE VIEW said AS SELECT text FROM letters;
            """;
    private static final String TABLES_SWAPPED = """
            -- sluice: renamed from letters
            CREATE TABLE drafts (id INTEGER PRIMARY KEY, text TEXT NOT NULL, sent DATE);
            -- sluice: renamed from drafts
            CREATE TABLE letters (id INTEGER PRIMARY KEY, text TEXT NOT NULL);
            CREATE TABLE stamps (id INTEGER PRIMARY KEY, letter INTEGER NOT NULL REFERENCES drafts (id));
            CREATE INDEX by_sent ON drafts (sent);
            CREATE VIEW said AS SELECT text FROM letters;
            """;

    @EachDialect
    void twoTables(TestEngine engine) {
        assertThat(moved(
                        engine,
                        TABLES,
                        "INSERT INTO drafts (id, text) VALUES (1, 'draft');"
                                + "INSERT INTO letters (id, text, sent) VALUES (7, 'letter', '2026-01-31');"
                                + "INSERT INTO stamps (letter) VALUES (7)",
                        TABLES_SWAPPED,
                        "SELECT d.text || ' ' || s.text || ' ' || CAST(d.sent AS TEXT) FROM drafts AS d"
                                + " JOIN stamps ON stamps.letter = d.id, said AS s"))
                .containsExactly("letter draft 2026-01-31");
    }

    @Test
    void losesNothing() {
        assertThat(steps(TABLES, TABLES_SWAPPED, "") + "" + steps(PEOPLE, PEOPLE_SWAPPED, ""))
                .doesNotContain("Loses data", "rebuild");
    }

    @Test
    void swapsOnceWhateverTheCommentsGoOnToSay() {
        for (String[] schemas : List.of(new String[] {TABLES, TABLES_SWAPPED}, new String[] {PEOPLE, PEOPLE_SWAPPED})) {
            String earlier = steps(schemas[0], schemas[1], "").stream().collect(Collectors.joining("\n"));
            assertThat(steps(schemas[1], schemas[1], earlier)).isEmpty();
            assertThat(steps(schemas[1], schemas[1] + "CREATE TABLE more (id INTEGER PRIMARY KEY);", earlier))
                    .containsExactly("CREATE TABLE more (\n  id INTEGER PRIMARY KEY\n);\n");
        }
    }
}
