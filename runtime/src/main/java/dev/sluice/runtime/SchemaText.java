package dev.sluice.runtime;

import dev.sluice.runtime.jdbc.Dialect;
import dev.sluice.runtime.jdbc.JavaFunction;
import dev.sluice.runtime.migrate.Helpers;
import dev.sluice.runtime.migrate.Plan;
import dev.sluice.runtime.migrate.Step;
import dev.sluice.runtime.translate.PostgresHelpers;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that create an application's schema, in order, for each engine. Built once, in a constant of
 * generated code; immutable and thread-safe.
 */
public final class SchemaText {
    private final List<String> sqlite;
    private final List<String> postgres;
    private final List<String> tables;
    private final boolean postgresHelpers;
    private final List<String> declarations;
    private final List<String> sqliteAfterwards;
    private final List<String> postgresAfterwards;
    private final int version;
    private final List<MigrationStep> steps;
    private final List<SqliteFunction> functions;

    private SchemaText(
            List<String> sqlite,
            List<String> postgres,
            List<String> tables,
            boolean postgresHelpers,
            List<String> declarations,
            List<String> sqliteAfterwards,
            List<String> postgresAfterwards,
            int version,
            List<MigrationStep> steps,
            List<SqliteFunction> functions) {
        this.sqlite = sqlite;
        this.postgres = postgres;
        this.tables = tables;
        this.postgresHelpers = postgresHelpers;
        this.declarations = declarations;
        this.sqliteAfterwards = sqliteAfterwards;
        this.postgresAfterwards = postgresAfterwards;
        this.version = version;
        this.steps = steps;
        this.functions = functions;
    }

    /**
     * Collects the statements.
     *
     * @param sqlite statements for SQLite, one string each
     * @param postgres statements for PostgreSQL, one string each
     * @param tables the names of the tables they create
     * @return the schema
     */
    public static SchemaText of(List<String> sqlite, List<String> postgres, String... tables) {
        return new SchemaText(
                List.copyOf(sqlite),
                List.copyOf(postgres),
                List.of(tables),
                false,
                List.of(),
                List.of(),
                List.of(),
                0,
                List.of(),
                List.of());
    }

    /**
     * The same, for an application whose statements call functions that the runtime installs on PostgreSQL, in a schema
     * of its own, before the tables.
     *
     * @return a schema that installs them
     */
    public SchemaText withPostgresHelpers() {
        return new SchemaText(
                sqlite,
                postgres,
                tables,
                true,
                declarations,
                sqliteAfterwards,
                postgresAfterwards,
                version,
                steps,
                functions);
    }

    /**
     * The same, with the declarations as they stand in the source files, against which statements that are composed at run
     * time are checked.
     *
     * @param statements in order
     * @return a schema that knows them
     */
    public SchemaText declaredAs(String... statements) {
        return new SchemaText(
                sqlite,
                postgres,
                tables,
                postgresHelpers,
                List.of(statements),
                sqliteAfterwards,
                postgresAfterwards,
                version,
                steps,
                functions);
    }

    /**
     * The same, with statements that run once, in the transaction that created the tables, and never on tables that were
     * there before.
     *
     * @param sqlite statements for SQLite, one string each
     * @param postgres statements for PostgreSQL, one string each
     * @return a schema that runs them
     */
    public SchemaText andThen(List<String> sqlite, List<String> postgres) {
        return new SchemaText(
                this.sqlite,
                this.postgres,
                tables,
                postgresHelpers,
                declarations,
                List.copyOf(sqlite),
                List.copyOf(postgres),
                version,
                steps,
                functions);
    }

    /**
     * The same, with functions that Java implements for SQLite. They are registered on a connection when a statement, view or
     * trigger calls one.
     *
     * @param declared the functions
     * @return a schema whose statements may call them
     */
    public SchemaText withFunctions(SqliteFunction... declared) {
        return new SchemaText(
                sqlite,
                postgres,
                tables,
                postgresHelpers,
                declarations,
                sqliteAfterwards,
                postgresAfterwards,
                version,
                steps,
                List.of(declared));
    }

    /** The functions that Java implements for SQLite. */
    List<JavaFunction> functions() {
        // Most programs declare none, and start without the classes that this needs.
        return functions.isEmpty()
                ? List.of()
                : functions.stream().map(SqliteFunction::function).toList();
    }

    /** What runs when the tables were created. */
    List<String> afterwards(Dialect dialect) {
        return dialect == Dialect.SQLITE ? sqliteAfterwards : postgresAfterwards;
    }

    /** The same, without what runs when it was created. */
    SchemaText withoutAfterwards() {
        return new SchemaText(
                sqlite,
                postgres,
                tables,
                postgresHelpers,
                declarations,
                List.of(),
                List.of(),
                version,
                steps,
                functions);
    }

    /**
     * The same, as a version of a schema that changes from one release to the next.
     *
     * @param number the version, 1 or more
     * @param migrations the steps that lead to it from older versions, ordered, without gaps, the last one to this version
     * @return a schema that databases are brought to when they are opened
     * @throws IllegalArgumentException when the steps do not lead to the version
     */
    public SchemaText atVersion(int number, MigrationStep... migrations) {
        for (int i = 0; i < migrations.length; i++) {
            if (migrations[i].version() != number - migrations.length + 1 + i) {
                throw new IllegalArgumentException(
                        "step " + migrations[i].version() + " does not belong to the way to version " + number);
            }
        }
        return new SchemaText(
                sqlite,
                postgres,
                tables,
                postgresHelpers,
                declarations,
                sqliteAfterwards,
                postgresAfterwards,
                number,
                List.of(migrations),
                functions);
    }

    /**
     * The version of the schema.
     *
     * @return 1 or more; 0 for a schema without versions
     */
    public int version() {
        return version;
    }

    Plan plan(Dialect dialect) {
        Helpers helpers = dialect == Dialect.POSTGRES && postgresHelpers
                ? new Helpers(PostgresHelpers.SCHEMA, PostgresHelpers.count(), PostgresHelpers.script())
                : Helpers.NONE;
        List<Step> plan = steps.stream().map(step -> step.on(dialect)).toList();
        List<String> create = new ArrayList<>(statements(dialect));
        create.addAll(afterwards(dialect));
        return new Plan(version(), plan, create, tables, helpers);
    }

    /** Runs the Java of the step to a version. */
    void call(int of, SqlSession session) throws Exception {
        for (MigrationStep step : steps) {
            if (step.version() == of) {
                step.call(session);
            }
        }
    }

    List<String> declarations() {
        return declarations;
    }

    boolean hasPostgresHelpers() {
        return postgresHelpers;
    }

    /**
     * The tables of the schema.
     *
     * @return their names, unmodifiable
     */
    public List<String> tables() {
        return tables;
    }

    List<String> statements(Dialect dialect) {
        if (dialect == Dialect.SQLITE || !postgresHelpers) {
            return dialect == Dialect.SQLITE ? sqlite : postgres;
        }
        List<String> all = new ArrayList<>(postgres.size() + 1);
        all.add(PostgresHelpers.script());
        all.addAll(postgres);
        return all;
    }
}
