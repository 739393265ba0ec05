package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.SchemaText;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Foreign keys may come before what they refer to, and outlive changes of it: on PostgreSQL as on SQLite. */
class ForeignKeysInStepsTest {
    private static final String V1 = """
            CREATE TABLE countries (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
            CREATE TABLE towns (id INTEGER PRIMARY KEY, country TEXT);
            """;
    private static final String KEYED = """
            CREATE TABLE countries (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
            CREATE UNIQUE INDEX by_code ON countries (code);
            CREATE TABLE towns (id INTEGER PRIMARY KEY, country TEXT REFERENCES countries (code));
            CREATE TABLE rivers (id INTEGER PRIMARY KEY, country TEXT REFERENCES countries (code));
            """;
    private static final String CONSTRAINED = """
            CREATE TABLE countries (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
            CREATE TABLE towns (id INTEGER PRIMARY KEY, country TEXT REFERENCES countries (code));
            CREATE TABLE rivers (id INTEGER PRIMARY KEY, country TEXT REFERENCES countries (code));
            """;

    private static void go(TestEngine engine, String before, String after, String step) {
        SchemaText first = Release.of(before);
        try (Database database = Database.open(engine.engine(), first)) {
            database.customUpdate("INSERT INTO countries (id, code) VALUES (1, 'nl')");
            database.customUpdate("INSERT INTO towns (id, country) VALUES (1, 'nl')");
        }
        SchemaText second = Release.of(after, "0002_keys.sql", step, "snapshots/0001.sql", before);
        try (Database database = Database.open(engine.engine(), second)) {
            database.validateSchema();
            assertThat(database.customSelect("SELECT country FROM towns", row -> row.getString(1))
                            .one())
                    .isEqualTo("nl");
            assertThatThrownBy(() -> database.customUpdate("INSERT INTO rivers (id, country) VALUES (2, 'xx')"))
                    .isInstanceOf(ConstraintViolationException.class);
        }
    }

    private static String step(String before, String after) {
        return StepWriter.step(declared(before), declared(after), EnumSet.allOf(Dialect.class));
    }

    private static DeclaredSchema declared(String text) {
        return DeclaredSchema.of(SqlFileParser.parse(new SourceFile("schema.sql", text), new DiagnosticSink())
                .items());
    }

    @EachDialect
    void theKeyComesLaterInTheStep(TestEngine engine) {
        go(engine, V1, KEYED, """
                CREATE TABLE rivers (id INTEGER PRIMARY KEY, country TEXT REFERENCES countries (code));
                -- sluice: rebuild
                CREATE TABLE towns (id INTEGER PRIMARY KEY, country TEXT REFERENCES countries (code));
                CREATE UNIQUE INDEX by_code ON countries (code);
                """);
    }

    @EachDialect
    void theTableComesLaterInTheStep(TestEngine engine) {
        go(
                engine,
                V1,
                V1.replace("country TEXT)", "country TEXT, river INTEGER REFERENCES rivers (id))")
                        + "CREATE TABLE rivers (id INTEGER PRIMARY KEY, country TEXT);"
                        + "CREATE TABLE other (c INTEGER REFERENCES countries (id));",
                """
                ALTER TABLE towns ADD COLUMN river INTEGER REFERENCES rivers (id);
                CREATE TABLE other (c INTEGER REFERENCES countries (id));
                CREATE TABLE rivers (id INTEGER PRIMARY KEY, country TEXT);
                """,
                "INSERT INTO towns (id, river) VALUES (2, 77)");
    }

    private static void go(TestEngine engine, String before, String after, String step, String wrong) {
        Database.open(engine.engine(), Release.of(before)).close();
        SchemaText second = Release.of(after, "0002_keys.sql", step, "snapshots/0001.sql", before);
        try (Database database = Database.open(engine.engine(), second)) {
            database.validateSchema();
            assertThatThrownBy(() -> database.customUpdate(wrong)).isInstanceOf(ConstraintViolationException.class);
        }
    }

    @EachDialect
    void diffWritesWhatWorks(TestEngine engine) {
        go(engine, V1, KEYED, step(V1, KEYED));
    }

    @EachDialect
    void anIndexBecomesAConstraint(TestEngine engine) {
        go(engine, KEYED, CONSTRAINED, step(KEYED, CONSTRAINED));
    }

    @EachDialect
    void aConstraintBecomesAnIndex(TestEngine engine) {
        go(engine, CONSTRAINED, KEYED, step(CONSTRAINED, KEYED));
    }

    @EachDialect
    void theTypeOfTheKeyChanges(TestEngine engine) {
        String after =
                CONSTRAINED.replace("code TEXT NOT NULL", "code UUID NOT NULL").replace("country TEXT", "country UUID");
        Database.open(engine.engine(), Release.of(CONSTRAINED)).close();
        SchemaText second =
                Release.of(after, "0002_keys.sql", step(CONSTRAINED, after), "snapshots/0001.sql", CONSTRAINED);
        try (Database database = Database.open(engine.engine(), second)) {
            database.validateSchema();
        }
    }

    @EachDialect
    void theParentGoesAndComesAgain(TestEngine engine) {
        go(engine, CONSTRAINED, CONSTRAINED.replace("NULL UNIQUE", "NULL UNIQUE, name TEXT"), """
                CREATE TABLE kept (id INTEGER PRIMARY KEY, code TEXT NOT NULL);
                INSERT INTO kept (id, code) SELECT id, code FROM countries;
                DROP TABLE countries;
                CREATE TABLE countries (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
                INSERT INTO countries (id, code) SELECT id, code FROM kept;
                DROP TABLE kept;
                """);
    }

    @Test
    void diffHoldsValuesThatItMadeUpAtOnce() {
        String after = CONSTRAINED.replace(
                "CREATE TABLE towns (", "CREATE TABLE towns (twin TEXT NOT NULL REFERENCES countries (code), ");
        assertThat(StepWriter.steps(declared(CONSTRAINED), declared(after), EnumSet.allOf(Dialect.class)))
                .extracting(StepWriter.Written::text)
                .singleElement()
                .asString()
                .contains("-- sluice: twin = (SELECT min(code) FROM countries)")
                .doesNotContain("validate");
    }

    @EachDialect
    void diffGivesNewColumnsOfRowsThatExistAParent(TestEngine engine) {
        String after = CONSTRAINED.replace(
                "CREATE TABLE towns (", "CREATE TABLE towns (twin TEXT NOT NULL REFERENCES countries (code), ");
        go(engine, CONSTRAINED, after, step(CONSTRAINED, after));
    }

    @Test
    void aKeyThatNeverComesIsAnError() {
        assertThatThrownBy(() -> Release.of(
                        KEYED,
                        "0002_keys.sql",
                        "CREATE TABLE rivers (id INTEGER PRIMARY KEY, country TEXT REFERENCES countries (code));",
                        "snapshots/0001.sql",
                        V1))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("not unique");
    }
}
