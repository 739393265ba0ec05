package dev.sluice.it.checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.it.support.EachDialect;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.it.support.TestEngine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaDifference;
import dev.sluice.runtime.SchemaMismatchException;
import dev.sluice.runtime.Sqlite;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Which statements are named for what another tool made otherwise. */
@ExtendWith(FreshPostgres.class)
class ValidateSchemaTest {
    private static final String FILE = "dev/sluice/it/checked/parcels.sql: ";

    private static List<SchemaDifference> differences(CheckedDatabase database) {
        try {
            database.validateSchema();
            return List.of();
        } catch (SchemaMismatchException mismatch) {
            return mismatch.details();
        }
    }

    private static void run(Connection opened, String... statements) throws SQLException {
        try (Connection connection = opened;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The differences on Postgres after some statements of the other tool. */
    private static List<SchemaDifference> onPostgres(TestDatabase test, String... statements) throws SQLException {
        try (CheckedDatabase database =
                CheckedDatabase.open(Postgres.connect(test.url(), test.user(), test.password()))) {
            run(
                    test.connect(),
                    "DROP SCHEMA IF EXISTS sluice_1 CASCADE",
                    "DROP SCHEMA public CASCADE",
                    "CREATE SCHEMA public");
            database.createSchema();
            run(test.connect(), statements);
            return differences(database);
        }
    }

    private static List<String> concerned(List<SchemaDifference> differences, Predicate<String> which) {
        List<SchemaDifference> found = differences.stream()
                .filter(difference -> which.test(difference.description()))
                .toList();
        assertThat(found).as("%s", differences).hasSize(1);
        return found.get(0).statements().stream()
                .map(name -> name.replace(FILE, ""))
                .toList();
    }

    @EachDialect
    void saysNothingOfWhatIsAsDeclared(TestEngine engine) {
        try (CheckedDatabase database = CheckedDatabase.open(engine.engine())) {
            database.createSchema();
            assertThat(differences(database)).isEmpty();
        }
    }

    @EachDialect
    void namesThoseThatUseWhatIsMissing(TestEngine engine) throws SQLException {
        try (CheckedDatabase database = CheckedDatabase.open(engine.engine())) {
            database.createSchema();
            run(engine.connect(), "DROP VIEW heavy", "DROP INDEX parcels_by_weight");
            List<SchemaDifference> differences = differences(database);
            assertThat(concerned(differences, line -> line.equals("view heavy is missing")))
                    .containsExactly("tables().heavy()", "allHeavy");
            assertThat(concerned(differences, line -> line.contains("parcels_by_weight")))
                    .containsExactly("tables().heavy()", "lightest", "allHeavy");
        }
    }

    @EachDialect
    void takesNoNoticeOfIndexesThatAreMore(TestEngine engine) throws SQLException {
        try (CheckedDatabase database = CheckedDatabase.open(engine.engine())) {
            database.createSchema();
            run(engine.connect(), "CREATE INDEX of_the_operators ON parcels (remark)");
            assertThat(differences(database)).isEmpty();
        }
    }

    @Test
    void namesThoseThatAnIndexOfAnotherOrderDoesNotServe(TestDatabase test) throws SQLException {
        List<SchemaDifference> differences = onPostgres(
                test,
                "DROP INDEX parcels_by_weight",
                "CREATE INDEX parcels_by_weight ON parcels (weight)",
                "DROP INDEX parcels_by_label",
                "CREATE INDEX parcels_by_label ON parcels (label)");
        assertThat(concerned(
                        differences, line -> line.contains("expected index") && line.contains("weight NULLS FIRST")))
                .containsExactly("tables().heavy()", "lightest", "allHeavy");
        assertThat(concerned(differences, line -> line.contains("expected index") && line.contains("parcels_by_label")))
                .contains("labelled", "allHeavy")
                .doesNotContain("byId", "lightest", "remarks", "tables().parcels()");
    }

    @Test
    void namesThoseThatReadOrWriteAColumnOfAnotherType(TestDatabase test) throws SQLException {
        List<SchemaDifference> differences = onPostgres(
                test,
                "ALTER TABLE parcels ALTER COLUMN remark TYPE text COLLATE \"default\"",
                "ALTER TABLE parcels ALTER COLUMN depot TYPE integer",
                "ALTER TABLE depots ALTER COLUMN id DROP IDENTITY",
                "ALTER TABLE depots DROP CONSTRAINT depots_name_key");
        assertThat(concerned(differences, line -> line.contains("expected column remark text COLLATE C")))
                .containsExactly("tables().parcels()", "remarks", "send");
        assertThat(concerned(differences, line -> line.contains("expected column depot bigint")))
                .containsExactly("tables().depots()", "tables().parcels()", "send", "close");
        assertThat(concerned(differences, line -> line.contains("expected column id bigint NOT NULL IDENTITY")))
                .containsExactly("tables().depots()", "tables().parcels()", "send", "close");
        assertThat(concerned(differences, line -> line.contains("expected UNIQUE (name)")))
                .containsExactly("tables().depots()", "depotNames", "close");
    }

    @Test
    void namesThoseThatCallFunctionsOfAnotherVersion(TestDatabase test) throws SQLException {
        List<SchemaDifference> differences = onPostgres(test, "ALTER SCHEMA sluice_1 RENAME TO sluice_0");
        assertThat(concerned(differences, line -> line.startsWith("functions of sluice_1 are missing: ")))
                .containsExactly("tables().depots()", "tables().parcels()", "hexWeight");
        assertThat(differences.get(0).description()).contains(" more; installHelpers() installs them");
    }

    @Test
    void namesThoseThatCallAFunctionThroughOthers(TestDatabase test) throws SQLException {
        List<SchemaDifference> differences = onPostgres(
                test,
                "DO $$ DECLARE f regprocedure; BEGIN SELECT p.oid INTO STRICT f FROM pg_proc AS p JOIN pg_namespace AS n"
                        + " ON n.oid = p.pronamespace WHERE n.nspname = 'sluice_1' AND p.proname = 'to_int' LIMIT 1;"
                        + " EXECUTE 'DROP FUNCTION ' || f; END $$");
        assertThat(concerned(differences, line -> line.startsWith("functions of sluice_1 are missing: ")))
                .containsExactly("hexWeight");
    }

    @Test
    void namesThoseThatReadAColumnOfAForeignFile(@TempDir Path folder) throws SQLException {
        Path file = folder.resolve("foreign.db");
        run(
                DriverManager.getConnection("jdbc:sqlite:" + file),
                "CREATE TABLE depots (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
                "CREATE TABLE parcels (id INTEGER PRIMARY KEY, depot INTEGER NOT NULL REFERENCES depots (id), label TEXT,"
                        + " weight INTEGER, remark TEXT)",
                "CREATE INDEX parcels_by_weight ON parcels (weight)",
                "CREATE INDEX parcels_by_label ON parcels (label)",
                "CREATE VIEW heavy AS SELECT id, label FROM parcels WHERE weight > 1000",
                "INSERT INTO depots VALUES (1, 'north')",
                "INSERT INTO parcels VALUES (1, 1, 'x', 'much', NULL), (2, 1, 'x', 5, x'00')");
        try (CheckedDatabase database = CheckedDatabase.open(Sqlite.file(file))) {
            List<SchemaDifference> differences = differences(database);
            assertThat(concerned(differences, line -> line.startsWith("table parcels: expected label TEXT")))
                    .contains("byId", "labelled", "send", "allHeavy", "tables().parcels()")
                    .doesNotContain("remarks", "lightest", "depotNames");
            assertThat(concerned(
                            differences, line -> line.startsWith("table depots: expected name TEXT NOT NULL UNIQUE")))
                    .containsExactly("tables().depots()", "depotNames", "close");
            assertThat(concerned(differences, line -> line.contains("key 1: column weight")))
                    .contains("lightest", "send", "allHeavy")
                    .doesNotContain("byId", "remarks");
            assertThat(concerned(differences, line -> line.contains("key 2: column remark")))
                    .containsExactly("tables().parcels()", "remarks", "send");
        }
    }
}
