package dev.sluice.it.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.ConstraintViolationException;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Engine;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same mistake gives the same exception, SQLSTATE and names on both engines. */
@ExtendWith(FreshPostgres.class)
class ErrorsAlikeTest {
    private static final String SCHEMA = """
            CREATE TABLE parent (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, a INTEGER, b INTEGER, UNIQUE (a, b));
            CREATE TABLE child (
              id INTEGER PRIMARY KEY,
              parent INTEGER REFERENCES parent (id),
              later INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED,
              amount INTEGER NOT NULL,
              CONSTRAINT positive CHECK (amount > 0)
            );
            CREATE TABLE worded (word TEXT PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE paired (x INTEGER NOT NULL, y TEXT NOT NULL, PRIMARY KEY (y, x));
            CREATE TABLE an_uncommonly_long_name_for_a_table_that_postgres_has_to_cut_off (id INTEGER PRIMARY KEY);
            CREATE TABLE folded (id INTEGER PRIMARY KEY, "Code" TEXT NOT NULL UNIQUE, note TEXT NOT NULL);
            CREATE UNIQUE INDEX lower_note ON folded (lower(note), id / 10);
            CREATE TABLE typed (
              id INTEGER PRIMARY KEY, word TEXT, n INTEGER, price NUMERIC(4,1), data JSON, day DATE, span INTERVAL
            );
            CREATE TABLE owner (id INTEGER PRIMARY KEY);
            CREATE TABLE owned (owner INTEGER REFERENCES owner (id) ON DELETE RESTRICT ON UPDATE RESTRICT);
            CREATE TABLE guarded (id INTEGER PRIMARY KEY, n INTEGER NOT NULL);
            CREATE TRIGGER guard BEFORE INSERT ON guarded WHEN NEW.n < 0 BEGIN SELECT RAISE(ABORT, 'n is negative'); END;
            """;
    private static final List<String> ROWS = List.of(
            "INSERT INTO parent (id, code, a, b) VALUES (1, 'one', 1, 1), (2, 'two', 2, 2)",
            "INSERT INTO child (id, parent, amount) VALUES (1, 1, 5)",
            "INSERT INTO owner (id) VALUES (1)",
            "INSERT INTO owned (owner) VALUES (1)",
            "INSERT INTO folded (id, Code, note) VALUES (1, 'x', 'note')",
            "INSERT INTO worded (word, n) VALUES ('hello', 9223372036854775807)",
            "INSERT INTO paired (x, y) VALUES (1, 'a')",
            "INSERT INTO typed (id, word, n, span) VALUES (1, '{a:1}', 1000000000000, 'P1M')",
            "INSERT INTO an_uncommonly_long_name_for_a_table_that_postgres_has_to_cut_off (id) VALUES (1)");

    /** Statements that fail, with what is thrown: class, SQLSTATE, and of a constraint its kind, table and columns. */
    static List<String[]> mistakes() {
        return List.of(
                mistake(
                        "INSERT INTO parent (id, code) VALUES (1, 'x')",
                        "ConstraintViolationException 23505 PRIMARY_KEY parent [id]"),
                mistake(
                        "INSERT INTO parent (id, code) VALUES (3, 'one')",
                        "ConstraintViolationException 23505 UNIQUE parent [code]"),
                mistake(
                        "INSERT INTO parent (id, code, a, b) VALUES (3, 'x', 1, 1)",
                        "ConstraintViolationException 23505 UNIQUE parent [a, b]"),
                mistake(
                        "INSERT INTO worded (word, n) VALUES ('hello', 1)",
                        "ConstraintViolationException 23505 PRIMARY_KEY worded [word]"),
                mistake(
                        "INSERT INTO paired (x, y) VALUES (1, 'a')",
                        "ConstraintViolationException 23505 PRIMARY_KEY paired [y, x]"),
                mistake(
                        "INSERT INTO an_uncommonly_long_name_for_a_table_that_postgres_has_to_cut_off (id) VALUES (1)",
                        "ConstraintViolationException 23505 PRIMARY_KEY an_uncommonly_long_name [id]"),
                mistake(
                        "INSERT INTO folded (id, Code, note) VALUES (3, 'y', 'NOTE')",
                        "ConstraintViolationException 23505 UNIQUE []"),
                mistake(
                        "INSERT INTO folded (id, Code, note) VALUES (3, 'x', 'new')",
                        "ConstraintViolationException 23505 UNIQUE folded [Code]"),
                mistake(
                        "UPDATE child SET amount = nullif(amount, amount)",
                        "ConstraintViolationException 23502 NOT_NULL child [amount]"),
                mistake("UPDATE child SET amount = -1", "ConstraintViolationException 23514 CHECK positive []"),
                mistake("UPDATE child SET parent = 77", "ConstraintViolationException 23503 FOREIGN_KEY []"),
                mistake("UPDATE child SET later = 77", "ConstraintViolationException 23503 FOREIGN_KEY []"),
                mistake("DELETE FROM parent WHERE id = 1", "ConstraintViolationException 23503 FOREIGN_KEY []"),
                mistake("DELETE FROM owner", "ConstraintViolationException 23503 FOREIGN_KEY []"),
                mistake("UPDATE owner SET id = 2", "ConstraintViolationException 23503 FOREIGN_KEY []"),
                mistake("INSERT INTO guarded (id, n) VALUES (1, -1)", "SqlAccessException P0001"),
                mistake("UPDATE typed SET price = n", "InvalidValueException 22003"),
                mistake("UPDATE typed SET price = CAST(n AS NUMERIC(4,1))", "InvalidValueException 22003"),
                mistake("UPDATE OR IGNORE typed SET price = n", "InvalidValueException 22003"),
                mistake("UPDATE typed SET data = word", "InvalidValueException 22P02"),
                mistake("UPDATE typed SET data = CAST(word AS JSON)", "InvalidValueException 22P02"),
                mistake("UPDATE typed SET day = CAST(word AS DATE)", "InvalidValueException 22P02"),
                mistake("UPDATE typed SET span = CAST(word AS INTERVAL)", "InvalidValueException 22P02"),
                mistake("UPDATE typed SET span = span * n", "InvalidValueException 22008"),
                mistake(
                        "UPDATE worded SET n = abs(n - 9223372036854775807 - 9223372036854775807 - 2)",
                        "InvalidValueException 22003"));
    }

    private static String[] mistake(String sql, String expected) {
        return new String[] {sql, expected};
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void onSqlite(String sql, String expected) {
        assertThat(failureOf(Sqlite.memory(), sql)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void onPostgres(String sql, String expected, TestDatabase server) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        assertThat(failureOf(Postgres.connect(server.url(), server.user(), server.password()), sql))
                .isEqualTo(expected);
    }

    private static String failureOf(Engine engine, String sql) {
        try (Database db = Database.open(engine, schema())) {
            db.createSchema();
            db.installHelpers();
            ROWS.forEach(db::customStatement);
            Throwable thrown = catchThrowable(() -> db.customUpdate(sql));
            assertThat(thrown).isInstanceOf(SqlAccessException.class).hasMessageContaining("custom (customSql:1): ");
            return describe((SqlAccessException) thrown);
        }
    }

    /** Names of constraints are compared where both engines have one of them: for a CHECK with a name. */
    private static String describe(SqlAccessException thrown) {
        String text = thrown.getClass().getSimpleName() + " " + thrown.sqlState();
        if (!(thrown instanceof ConstraintViolationException violation)) {
            return text;
        }
        boolean named = violation.kind() == ConstraintViolationException.Kind.CHECK;
        boolean located = !violation.columns().isEmpty();
        return text + " " + violation.kind() + (named ? " " + violation.constraint() : "")
                + (located ? " " + shortened(violation.table()) : "") + " " + violation.columns();
    }

    /** A name that is too long for PostgreSQL is shown as it is kept there. */
    private static String shortened(@Nullable String table) {
        assertThat(table).isNotNull();
        return table.startsWith("an_uncommonly_long_name") ? "an_uncommonly_long_name" : table;
    }

    private static SchemaText schema() {
        DiagnosticSink sink = new DiagnosticSink();
        Catalog catalog = SchemaAnalyzer.catalog(
                SqlFileParser.parse(new SourceFile("schema.sql", SCHEMA), sink).items(), sink);
        assertThat(sink.sorted()).isEmpty();
        return SchemaText.of(texts(catalog, Dialect.SQLITE), texts(catalog, Dialect.POSTGRES), "parent")
                .declaredAs(SCHEMA.split(";\n(?=CREATE|$)"));
    }

    private static List<String> texts(Catalog catalog, Dialect dialect) {
        Translation translation = new SchemaTranslator().translate(catalog, dialect);
        assertThat(translation).isInstanceOf(Translation.Rendered.class);
        return ((Translation.Rendered) translation)
                .statements().stream().map(RenderedSql::text).toList();
    }
}
