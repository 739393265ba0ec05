package dev.sluice.sql.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Column;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list of changes leaves is what it leaves in SQLite, and what SQLite refuses is refused. */
class SchemaChangesTest {
    private static final String SCHEMA = """
            CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT UNIQUE, c REAL NOT NULL DEFAULT 0, d TEXT CHECK (d <> ''));
            CREATE TABLE child (id INTEGER PRIMARY KEY, t INTEGER REFERENCES t (id), e INTEGER GENERATED ALWAYS AS (t + 1));
            CREATE INDEX t_a ON t (a) WHERE a > 0;
            CREATE VIEW v AS SELECT t.id, x.a, x.c FROM t JOIN t AS x USING (id) WHERE t.a IS NOT NULL;
            CREATE TRIGGER r AFTER UPDATE OF a ON t WHEN new.a > 1 BEGIN
              UPDATE t SET a = old.a WHERE id = new.id; INSERT INTO child (t) VALUES (new.a);
            END;
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE t RENAME TO u",
                "ALTER TABLE t RENAME COLUMN a TO z",
                "ALTER TABLE t RENAME a TO \"a b\"",
                "DROP VIEW v; ALTER TABLE t RENAME id TO ident",
                "ALTER TABLE child RENAME t TO parent",
                "ALTER TABLE t ADD COLUMN n TEXT NOT NULL DEFAULT 'x'",
                "ALTER TABLE t ADD n INTEGER REFERENCES child; ALTER TABLE t RENAME n TO m; ALTER TABLE child RENAME TO kid",
                "ALTER TABLE t ADD g INTEGER AS (a + 1)",
                "ALTER TABLE t DROP COLUMN d",
                "ALTER TABLE child DROP COLUMN e",
                "DROP TRIGGER r; DROP VIEW v; DROP INDEX t_a; ALTER TABLE t DROP COLUMN a",
                "DROP VIEW v; DROP TABLE child; DROP TRIGGER r; DROP TABLE t; CREATE TABLE t (only TEXT)",
                "DROP TABLE IF EXISTS missing; DROP INDEX IF EXISTS missing",
                "DROP VIEW v; CREATE VIEW w AS SELECT 1 AS x; CREATE VIEW IF NOT EXISTS w AS SELECT 2 AS y; DROP VIEW w",
                "DROP VIEW v; CREATE TABLE t2 (id INTEGER PRIMARY KEY, a INTEGER, c REAL); DROP TABLE t; ALTER TABLE t2 RENAME TO t"
            })
    void leavesWhatSqliteLeaves(String changes) throws SQLException {
        DiagnosticSink sink = new DiagnosticSink();
        Catalog catalog = after(changes, sink);
        assertThat(sink.sorted().stream().map(Diagnostic::message)).isEmpty();
        TreeMap<String, List<String>> ours = new TreeMap<>();
        catalog.tables()
                .forEach(table -> ours.put(
                        table.name(), table.columns().stream().map(Column::name).toList()));
        assertThat(ours).isEqualTo(inSqlite(changes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER TABLE missing RENAME TO u",
                "ALTER TABLE t RENAME TO child",
                "ALTER TABLE t RENAME COLUMN missing TO z",
                "ALTER TABLE t RENAME COLUMN a TO b",
                "ALTER TABLE t RENAME COLUMN id TO ident",
                "ALTER TABLE t ADD a TEXT",
                "ALTER TABLE t ADD n TEXT UNIQUE",
                "ALTER TABLE t ADD n INTEGER PRIMARY KEY",
                "ALTER TABLE t DROP COLUMN id",
                "ALTER TABLE t DROP COLUMN b",
                "ALTER TABLE t DROP COLUMN a",
                "ALTER TABLE t DROP COLUMN c",
                "ALTER TABLE child DROP COLUMN t",
                "ALTER TABLE v RENAME TO w",
                "DROP TABLE missing",
                "DROP TABLE v",
                "DROP VIEW t",
                "DROP TRIGGER t_a"
            })
    void refusesWhatSqliteRefuses(String change) throws SQLException {
        assertThat(refusedBySqlite(change)).as("SQLite refuses").isTrue();
        DiagnosticSink sink = new DiagnosticSink();
        after(change, sink);
        assertThat(sink.sorted()).hasSize(1);
        assertThat(sink.sorted().get(0).span().file().path()).isEqualTo("changes.sql");
    }

    @Test
    void tellsOfAChangedDeclarationWhereItWasWritten() {
        DiagnosticSink sink = new DiagnosticSink();
        SchemaChanges changes = new SchemaChanges(sink);
        SourceFile file = new SourceFile(
                "a.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY, x TEXT);\nALTER TABLE t ADD y NONSENSE;");
        SqlFileParser.parse(file, sink).items().forEach(changes::apply);
        assertThat(sink.sorted())
                .extracting(Diagnostic::message)
                .containsExactly("table \"t\" would be wrong then: unknown type \"NONSENSE\"");
    }

    private static Catalog after(String changes, DiagnosticSink sink) {
        SchemaChanges schema = new SchemaChanges(sink);
        SqlFileParser.parse(new SourceFile("schema.sql", SCHEMA), sink).items().forEach(schema::apply);
        SqlFileParser.parse(new SourceFile("changes.sql", changes + ";"), sink)
                .items()
                .forEach(schema::apply);
        DiagnosticSink own = new DiagnosticSink();
        Catalog catalog = SchemaAnalyzer.catalog(schema.items(), own);
        own.sorted().forEach(sink::add);
        return catalog;
    }

    private static Map<String, List<String>> inSqlite(String changes) throws SQLException {
        TreeMap<String, List<String>> tables = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(SCHEMA);
            statement.executeUpdate(changes);
            List<String> names = new ArrayList<>();
            try (ResultSet rows =
                    statement.executeQuery("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (String name : names) {
                List<String> columns = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery("SELECT name FROM pragma_table_xinfo('" + name + "')")) {
                    while (rows.next()) {
                        columns.add(rows.getString(1));
                    }
                }
                tables.put(name, columns);
            }
        }
        return tables;
    }

    private static boolean refusedBySqlite(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(SCHEMA);
            try {
                statement.executeUpdate(change);
                return false;
            } catch (SQLException refused) {
                return true;
            }
        }
    }
}
