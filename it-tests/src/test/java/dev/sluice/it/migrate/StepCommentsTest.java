package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.SchemaText;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** What comments of steps say: to the engines, and what {@code diff} says to its reader. */
class StepCommentsTest {
    private static final String OLD =
            "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code TEXT, size NUMERIC(10, 2));\n";

    private static SchemaText released(String now, String step) {
        return Release.of(now, "0002_x.sql", step, "snapshots/0001.sql", OLD);
    }

    @EachDialect
    void aNewColumnGetsItsValue(TestEngine engine) {
        try (Database database = Database.open(engine.engine(), Release.of(OLD))) {
            database.customUpdate("INSERT INTO people (name, code) VALUES ('ann', NULL), ('bob', 'b')");
        }
        SchemaText second = released(OLD.replace("size", "coded BOOLEAN NOT NULL, loud TEXT, size"), """
                -- sluice: coded = code IS NOT NULL
                ALTER TABLE people ADD COLUMN coded BOOLEAN NOT NULL;
                -- sluice: loud = upper(name)
                ALTER TABLE people ADD COLUMN loud TEXT;
                """);
        try (Database database = Database.open(engine.engine(), second)) {
            database.validateSchema();
            assertThat(database.customSelect("SELECT loud FROM people WHERE coded ORDER BY id", row -> row.getString(1))
                            .list())
                    .containsExactly("BOB");
        }
    }

    private static void assertRefused(String step, String... words) {
        assertThatThrownBy(() -> released(OLD, step))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void whatSaysNothingIsAnError() {
        assertRefused(
                "-- sluice: rebild\n" + OLD,
                "error[SLU702]: this comment says nothing that a step knows",
                "did you mean \"rebuild\"?",
                "to declare it anew with its rows, write directly before it: -- sluice: rebuild");
        assertRefused(
                "-- sluice: rebuild\n-- sluice: nmae = upper(name)\n" + OLD, "has no column \"nmae\"", "it has id,");
        assertRefused(
                "-- sluice: id = 1\nCREATE INDEX i ON people (name);", "the statement below gives no column a value");
    }

    private static String diff(String now) {
        return String.join(
                "---\n",
                StepWriter.steps(declared(OLD), declared(now), EnumSet.allOf(Dialect.class)).stream()
                        .map(StepWriter.Written::text)
                        .toList());
    }

    private static DeclaredSchema declared(String text) {
        return DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items());
    }

    @Test
    void diffNamesTheRowsThatStopAStep() {
        assertThat(diff(OLD.replace("code TEXT", "code TEXT UNIQUE")))
                .contains("-- Rows with the same code stop this step: change them before this line.\n");
        assertThat(diff(OLD + "CREATE UNIQUE INDEX i ON people (name);"))
                .contains("-- Rows with the same name stop this step: change them before this line.\n");
        assertThat(diff(OLD.replace("name TEXT NOT NULL", "name TEXT NOT NULL CHECK (length(name) < 9)")))
                .contains("-- Rows that break CHECK (length(name) < 9) stop this step, or the one that validates it");
        assertThat(diff(OLD.replace("code TEXT", "code TEXT REFERENCES other (code)")
                        + "CREATE TABLE other (code TEXT PRIMARY KEY);"))
                .contains("-- Rows of code that refer to nothing stop this step, or the one that validates it");
        assertThat(diff(OLD + "CREATE INDEX i ON people (name);")).doesNotContain("stop");
    }

    @Test
    void diffNamesConversionsThatLose() {
        String lost = "and what does not fit is lost or stops this step: see whether that is meant.";
        assertThat(diff(OLD.replace("code TEXT", "code INTEGER")))
                .contains("-- CAST makes INTEGER of TEXT in code, " + lost);
        assertThat(diff(OLD.replace("(10, 2)", "(10, 1)"))).contains("NUMERIC(10,1) of NUMERIC(10,2) in size, " + lost);
        assertThat(diff(OLD.replace("(10, 2)", "(12, 3)"))).doesNotContain("CAST");
        assertThat(diff(OLD.replace("size NUMERIC(10, 2)", "size TEXT"))).doesNotContain("CAST");
    }
}
