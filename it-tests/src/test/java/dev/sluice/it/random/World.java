package dev.sluice.it.random;

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
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One schema with its rows, on SQLite and perhaps on PostgreSQL. */
final class World implements AutoCloseable {
    private final Catalog catalog;
    private final Database sqlite;
    private final @Nullable Database postgres;
    private final @Nullable TestDatabase server;
    private final Random random;
    private final List<String> rows = new ArrayList<>();
    private final Map<String, Prepared> contents = new LinkedHashMap<>();

    World(List<String> schema, List<String> rows, long seed, @Nullable TestDatabase server)
            throws SQLException, Prepared.RefusedException {
        this.server = server;
        random = new Random(seed);
        catalog = catalog(schema);
        List<String> names = catalog.tables().stream().map(Table::name).toList();
        SchemaText text = SchemaText.of(
                        ddl(Dialect.SQLITE),
                        server == null ? List.of() : ddl(Dialect.POSTGRES),
                        names.toArray(String[]::new))
                .withPostgresHelpers();
        sqlite = Database.open(Sqlite.memory(), text);
        sqlite.createSchema();
        postgres = server == null ? null : open(server, text);
        fill(rows);
        for (Table table : catalog.tables()) {
            if (table.kind() == Table.Kind.TABLE) {
                contents.put(table.name(), Prepared.plain("SELECT * FROM " + table.name(), catalog));
            }
        }
    }

    /** Reads a schema, refusing what the build would refuse. */
    static Catalog catalog(List<String> schema) throws Prepared.RefusedException {
        DiagnosticSink sink = new DiagnosticSink();
        String source = String.join(";\n", schema) + ";";
        Catalog catalog = SchemaAnalyzer.catalog(
                SqlFileParser.parse(new SourceFile("schema.sql", source), sink).items(), sink);
        if (sink.hasErrors()) {
            throw new Prepared.RefusedException(sink.sorted().get(0));
        }
        return catalog;
    }

    private static Database open(TestDatabase server, SchemaText text) throws SQLException {
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        Database database = Database.open(Postgres.connect(server.url(), server.user(), server.password()), text);
        database.createSchema();
        return database;
    }

    private List<String> ddl(Dialect dialect) throws Prepared.RefusedException {
        Translation translation = new SchemaTranslator().translate(catalog, dialect);
        if (translation instanceof Translation.Refused refused) {
            throw new Prepared.RefusedException(refused.diagnostics().get(0));
        }
        return ((Translation.Rendered) translation)
                .statements().stream().map(RenderedSql::text).toList();
    }

    /** Rows arrive in another order on the server, so that nothing can rely on it; some move once more. */
    private void fill(List<String> inserts) throws Prepared.RefusedException, SQLException {
        List<Prepared> taken = new ArrayList<>();
        for (String insert : inserts) {
            Prepared prepared = Prepared.plain(insert, catalog);
            try {
                sqlite.update(prepared.sqlite(), ParameterBinder.NONE);
            } catch (SqlAccessException refused) {
                // A constraint, or a generated column that left its range.
                continue;
            }
            taken.add(prepared);
            rows.add(insert);
        }
        Collections.shuffle(taken, random);
        if (postgres != null) {
            for (Prepared insert : taken) {
                SqlText text = insert.postgres();
                if (text == null) {
                    throw new Prepared.RefusedException(java.util.Objects.requireNonNull(insert.refusal()));
                }
                postgres.update(text, ParameterBinder.NONE);
            }
            moveRows();
        }
    }

    /** Writes some rows of each table anew on the server, where they stand elsewhere then. */
    void moveRows() throws SQLException {
        if (server == null) {
            return;
        }
        try (Connection connection = server.connect();
                Statement statement = connection.createStatement()) {
            for (Table table : catalog.tables()) {
                if (table.kind() == Table.Kind.TABLE) {
                    statement.execute(
                            "UPDATE \"" + table.name() + "\" SET id = id WHERE id % 3 = " + random.nextInt(3));
                }
            }
        }
    }

    Catalog catalog() {
        return catalog;
    }

    /** The statements that filled the tables, without those that a constraint forbade. */
    List<String> rows() {
        return List.copyOf(rows);
    }

    /** Whether sums may leave the range of INTEGER: SQLite goes on with a REAL then. */
    boolean hasExtremes() {
        return rows.stream().anyMatch(row -> row.contains("922337203685477580") || row.contains("9007199254740993"));
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
    public void close() {
        sqlite.close();
        if (postgres != null) {
            postgres.close();
        }
    }
}
