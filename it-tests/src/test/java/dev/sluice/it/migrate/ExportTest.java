package dev.sluice.it.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sluice.generator.CompileRequest;
import dev.sluice.generator.SchemaTasks;
import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.it.support.FreshPostgres;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.sql.ast.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is exported for other tools, run by these tools, is the schema. */
@ExtendWith(FreshPostgres.class)
class ExportTest {
    private static final String FIRST = """
            CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, CHECK (length(name) > 0));
            CREATE TABLE log (id INTEGER PRIMARY KEY, what TEXT NOT NULL DEFAULT '${none}; or -- this');
            CREATE TRIGGER logged AFTER INSERT ON people BEGIN INSERT INTO log (what) VALUES (upper(NEW.name)); END;
            @create: INSERT INTO people (id, name) VALUES (70, 'first; -- ''${x}''');
            """;
    private static final String THIRD = FIRST.replace("name TEXT NOT NULL,", "name TEXT NOT NULL, born DATE,")
            + "CREATE INDEX by_born ON people (born);\n";
    private static final String BORN = "ALTER TABLE people ADD COLUMN born DATE;\n";
    private static final String INDEX = "-- sluice: concurrently\nCREATE INDEX by_born ON people (born);\n";
    private static final SchemaText SCHEMA =
            Release.of(THIRD, "0002_born.sql", BORN, "0003_index.sql", INDEX, "snapshots/0001.sql", FIRST);

    private final Path out;
    private final TestDatabase postgres;

    ExportTest(@TempDir Path folder, TestDatabase postgres) throws IOException {
        this.out = folder.resolve("out");
        this.postgres = postgres;
        Path sources = folder.resolve("sql");
        write(sources.resolve("com/acme/schema.sql"), THIRD);
        write(sources.resolve("migrations/0002_born.sql"), BORN);
        write(sources.resolve("migrations/0003_index.sql"), INDEX);
        write(sources.resolve("migrations/snapshots/0001.sql"), FIRST);
        SchemaTasks.Outcome outcome = SchemaTasks.export(
                new CompileRequest.Database(sources, true, "", "AppDatabase", EnumSet.allOf(Dialect.class)),
                folder,
                JavaEnvironment.NONE,
                out);
        assertThat(outcome.diagnostics())
                .allMatch(diagnostic -> diagnostic.code().id().equals("SLU707"));
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @BeforeEach
    void empty() throws SQLException {
        run("DROP SCHEMA public CASCADE", "CREATE SCHEMA public", "DROP SCHEMA IF EXISTS sluice_1 CASCADE");
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = postgres.connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The rows of the first version are there, and the trigger saw them. */
    private void isTheSchema(long people) {
        try (Database database = Database.open(
                Postgres.connect(postgres.url(), postgres.user(), postgres.password())
                        .enableMigrations(false),
                SCHEMA)) {
            database.validateSchema();
            assertThat(database.customSelect("SELECT count(*) FROM people", row -> row.getLong(1))
                            .one())
                    .isEqualTo(people);
            assertThat(database.customSelect("SELECT name FROM people WHERE id = 70", row -> row.getString(1))
                            .list())
                    .containsExactly("first; -- '${x}'");
            database.customUpdate("INSERT INTO people (name) VALUES ('ann')");
            assertThat(database.customSelect("SELECT what FROM log ORDER BY id DESC LIMIT 1", row -> row.getString(1))
                            .one())
                    .isEqualTo("ANN");
        }
    }

    private Flyway flyway(String target) {
        return Flyway.configure()
                .dataSource(postgres.url(), postgres.user(), postgres.password())
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .locations("filesystem:" + out.resolve("flyway"))
                .target(target)
                .load();
    }

    @Test
    void byFlyway() throws SQLException {
        flyway("1").migrate();
        run("INSERT INTO people (name) VALUES ('bob')");
        assertThat(flyway("latest").migrate().migrationsExecuted).isEqualTo(2);
        isTheSchema(2);
        assertThat(flyway("latest").migrate().migrationsExecuted).isZero();
    }

    @Test
    void byLiquibase() throws Exception {
        for (int round = 0; round < 2; round++) {
            try (Connection connection = postgres.connect()) {
                Liquibase liquibase = new Liquibase(
                        "liquibase/changelog.sql",
                        new DirectoryResourceAccessor(out),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)));
                liquibase.update(new Contexts(), new LabelExpression());
            }
        }
        isTheSchema(1);
    }

    @Test
    void byPsqlFromVersionToVersion() throws SQLException, IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(out.resolve("psql"))) {
            files = found.filter(file -> file.getFileName().toString().startsWith("V"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSize(3);
        for (Path file : files) {
            psql(Files.readString(file));
        }
        isTheSchema(1);
    }

    @Test
    void byPsqlAtOnce() throws SQLException, IOException {
        psql(Files.readString(out.resolve("psql/schema.sql")));
        isTheSchema(1);
    }

    /** Sends what psql would send: a script in a transaction as a whole, else one statement after the other. */
    private void psql(String script) throws SQLException {
        String stop = "\\set ON_ERROR_STOP on\n";
        assertThat(script).startsWith(stop);
        String sql = script.substring(stop.length());
        run(sql.startsWith("BEGIN;") ? new String[] {sql} : sql.split(";\n"));
    }
}
