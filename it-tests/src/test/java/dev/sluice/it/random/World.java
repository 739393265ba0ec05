package dev.sluice.it.random;

import dev.sluice.generator.check.SchemaRules;
import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlAccessException;
import dev.sluice.runtime.SqlText;
import dev.sluice.runtime.Sqlite;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.facts.SchemaAnalyzer;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One schema with its rows, on SQLite and perhaps on PostgreSQL. */
final class World implements AutoCloseable {
    private final Catalog catalog;
    private final Database sqlite;
    private final @Nullable Database postgres;
    /** What changes the server's tables behind the back of the one above; opened once, as that costs more than a statement. */
    private final @Nullable Connection direct;

    private final Random random;
    private final List<String> rows = new ArrayList<>();
    private final Map<String, Prepared> contents = new LinkedHashMap<>();
    private final boolean computes;
    private final List<String> triggers;
    private final List<String> triggersThere;
    private boolean extremes;
    private String last = "";
    private @Nullable Prepared prepared;
    private Prepared.@Nullable RefusedException refused;

    World(List<String> schema, List<String> rows, long seed, @Nullable TestDatabase server)
            throws SQLException, Prepared.RefusedException {
        random = new Random(seed);
        catalog = catalog(schema);
        computes = schema.stream().anyMatch(one -> one.startsWith("CREATE VIEW") || one.contains(" AS ("));
        List<String> names = catalog.tables().stream().map(Table::name).toList();
        Map<Boolean, List<String>> here = ddl(Dialect.SQLITE);
        Map<Boolean, List<String>> there = server == null ? Map.of() : ddl(Dialect.POSTGRES);
        triggers = here.getOrDefault(true, List.of());
        triggersThere = there.getOrDefault(true, List.of());
        SchemaText text = SchemaText.of(
                here.getOrDefault(false, List.of()),
                there.getOrDefault(false, List.of()),
                names.toArray(String[]::new));
        sqlite = Database.open(Sqlite.memory(), text);
        sqlite.createSchema();
        direct = server == null ? null : server.connect();
        postgres = server == null ? null : open(server, text);
        fill(rows);
        addTriggers();
        for (Table table : catalog.tables()) {
            if (table.kind() == Table.Kind.TABLE) {
                contents.put(table.name(), Prepared.plain("SELECT * FROM " + table.name(), catalog));
            }
        }
    }

    /** Tells whether a trigger has more statements than one. */
    boolean hasTriggersOfSeveral() {
        return triggers.stream()
                .anyMatch(trigger -> trigger.chars().filter(c -> c == ';').count() > 1);
    }

    /** Reads a schema, refusing what the build would refuse. */
    static Catalog catalog(List<String> schema) throws Prepared.RefusedException {
        DiagnosticSink sink = new DiagnosticSink();
        String source = Ty.ENUMS + String.join(";\n", schema) + ";";
        Catalog catalog = SchemaAnalyzer.catalog(
                SqlFileParser.parse(new SourceFile("schema.sql", source), sink).items(), sink);
        if (!sink.hasErrors()) {
            SchemaRules.check(catalog, sink);
        }
        if (sink.hasErrors()) {
            throw new Prepared.RefusedException(sink.sorted().get(0));
        }
        return catalog;
    }

    private Database open(TestDatabase server, SchemaText text) throws SQLException {
        boolean helpers;
        try (Statement statement = Objects.requireNonNull(direct).createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public");
            helpers = hasHelpers(statement);
        }
        Database database = Database.open(
                Postgres.connect(server.url(), server.user(), server.password()),
                helpers ? text : text.withPostgresHelpers());
        database.createSchema();
        return database;
    }

    /** The helpers stay from one schema to the next: to make them anew takes longer than fifty statements. */
    private static boolean hasHelpers(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT to_regnamespace('sluice_1') IS NOT NULL")) {
            return found.next() && found.getBoolean(1);
        }
    }

    /** The triggers come when the rows are there, which arrive in different orders; here they are apart, by true. */
    private Map<Boolean, List<String>> ddl(Dialect dialect) throws Prepared.RefusedException {
        Translation translation = new SchemaTranslator().translate(catalog, dialect);
        if (translation instanceof Translation.Refused refused) {
            throw new Prepared.RefusedException(refused.diagnostics().get(0));
        }
        return ((Translation.Rendered) translation)
                .statements().stream()
                        .map(RenderedSql::text)
                        .collect(Collectors.partitioningBy(
                                one -> one.startsWith("CREATE TRIGGER") || one.contains("RETURNS trigger")));
    }

    private void addTriggers() throws SQLException {
        for (String trigger : triggers) {
            sqlite.update(
                    SqlText.write("trigger", "schema.sql", 1).sqlite(trigger).build(), ParameterBinder.NONE);
        }
        if (direct != null && !triggersThere.isEmpty()) {
            try (Statement statement = direct.createStatement()) {
                for (String trigger : triggersThere) {
                    create(statement, trigger);
                }
            }
        }
    }

    private static void create(Statement statement, String trigger) throws SQLException {
        try {
            statement.execute(trigger);
        } catch (SQLException refusal) {
            throw new SQLException(refusal.getMessage() + " in " + trigger, refusal.getSQLState(), refusal);
        }
    }

    /** The rows of a table arrive in another order on the server, so that nothing can rely on it; some move once more. */
    private void fill(List<String> statements) throws Prepared.RefusedException, SQLException {
        Map<String, List<Prepared>> taken = new LinkedHashMap<>();
        for (String insert : statements) {
            Prepared prepared = Prepared.plain(insert, catalog);
            try {
                sqlite.update(prepared.sqlite(), ParameterBinder.NONE);
            } catch (SqlAccessException refused) {
                // A constraint, or a generated column that left its range.
                continue;
            }
            String table = insert.substring("INSERT INTO ".length(), insert.indexOf('('));
            taken.computeIfAbsent(table, name -> new ArrayList<>()).add(prepared);
            rows.add(insert);
            extremes |= insert.contains("922337203685477580") || insert.contains("9007199254740993");
        }
        taken.values().forEach(inserts -> Collections.shuffle(inserts, random));
        if (postgres != null) {
            for (Prepared insert : taken.values().stream().flatMap(List::stream).toList()) {
                SqlText text = insert.postgres();
                if (text == null) {
                    throw new Prepared.RefusedException(Objects.requireNonNull(insert.refusal()));
                }
                postgres.update(text, ParameterBinder.NONE);
            }
            moveRows();
        }
    }

    /** Writes some rows of each table anew on the server, where they stand elsewhere then. */
    void moveRows() throws SQLException {
        if (direct == null) {
            return;
        }
        try (Statement statement = direct.createStatement()) {
            for (Table table : catalog.tables()) {
                if (table.kind() == Table.Kind.TABLE) {
                    String name = "\"" + table.name() + "\"";
                    statement.execute("ALTER TABLE " + name + " DISABLE TRIGGER USER");
                    statement.execute("UPDATE " + name + " SET id = id WHERE id % 3 = " + random.nextInt(3));
                    statement.execute("ALTER TABLE " + name + " ENABLE TRIGGER USER");
                }
            }
        }
    }

    Catalog catalog() {
        return catalog;
    }

    /** Prepares a statement over this schema; the last one is kept, as arguments are made for it before it is judged. */
    Prepared prepare(String statement) throws Prepared.RefusedException {
        if (!statement.equals(last)) {
            last = "";
            prepared = null;
            refused = null;
            try {
                prepared = Prepared.of(statement, catalog);
            } catch (Prepared.RefusedException refusal) {
                refused = refusal;
            }
            last = statement;
        }
        Prepared known = prepared;
        if (known == null) {
            throw Objects.requireNonNull(refused);
        }
        return known;
    }

    /** Lets the next statement be prepared even if it is the last one. */
    void forget() {
        last = "";
    }

    /** The statements that filled the tables, without those that a constraint forbade. */
    List<String> rows() {
        return List.copyOf(rows);
    }

    /** Whether sums may leave the range of INTEGER: SQLite goes on with a REAL then. */
    boolean hasExtremes() {
        return extremes;
    }

    /** Whether views or generated columns compute with numbers. */
    boolean computes() {
        return computes;
    }

    /** Reads all of each table that can be written. */
    Map<String, Prepared> contents() {
        return contents;
    }

    Database sqlite() {
        return sqlite;
    }

    Database postgres() {
        if (postgres == null) {
            throw new IllegalStateException("this world is on SQLite only");
        }
        return postgres;
    }

    @Override
    public void close() throws SQLException {
        sqlite.close();
        if (postgres != null) {
            postgres.close();
        }
        if (direct != null) {
            direct.close();
        }
    }
}
