package dev.sluice.it.random;

import dev.sluice.it.support.TestDatabase;
import dev.sluice.runtime.Database;
import dev.sluice.runtime.ParameterBinder;
import dev.sluice.runtime.Postgres;
import dev.sluice.runtime.SchemaText;
import dev.sluice.runtime.SqlText;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One random schema with its rows, on SQLite and perhaps on PostgreSQL. */
final class World implements AutoCloseable {
    private final Catalog catalog;
    private final Database sqlite;
    private final @Nullable Database postgres;

    World(RandomSchema schema, long seed, @Nullable TestDatabase server)
            throws SQLException, Prepared.RefusedException {
        DiagnosticSink sink = new DiagnosticSink();
        catalog = SchemaAnalyzer.catalog(
                SqlFileParser.parse(new SourceFile("schema.sql", schema.source()), sink)
                        .items(),
                sink);
        if (sink.hasErrors()) {
            throw new Prepared.RefusedException(sink.sorted().get(0));
        }
        String[] tables = schema.tables().stream().map(RandomSchema.Table::name).toArray(String[]::new);
        SchemaText text = SchemaText.of(ddl(Dialect.SQLITE), ddl(Dialect.POSTGRES), tables)
                .withPostgresHelpers();
        sqlite = Database.open(Sqlite.memory(), text);
        sqlite.createSchema();
        postgres = server == null ? null : open(server, text);
        fill(schema, seed);
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

    /** Rows arrive in another order on the server, so that nothing can rely on it. */
    private void fill(RandomSchema schema, long seed) throws Prepared.RefusedException {
        List<String> shuffled = new ArrayList<>(schema.inserts());
        Collections.shuffle(shuffled, new Random(seed));
        for (String insert : schema.inserts()) {
            sqlite.update(Prepared.of(insert, catalog).sqlite(), ParameterBinder.NONE);
        }
        for (String insert : shuffled) {
            SqlText text = Prepared.of(insert, catalog).postgres();
            if (postgres != null && text != null) {
                postgres.update(text, ParameterBinder.NONE);
            }
        }
    }

    Catalog catalog() {
        return catalog;
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
