package dev.sluice.runtime;

import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.catalog.Catalog;
import dev.sluice.sql.catalog.Table;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For tests: makes a database of any old version from its snapshot, on either engine, fills it, has the application migrate it,
 * and compares what comes out with the schema. It needs no test framework. Immutable.
 *
 * @param <D> the generated class that opens the database
 */
public final class SchemaVerifier<D extends AutoCloseable> {
    private static final Pattern SNAPSHOT = Pattern.compile("(\\d{1,9})\\.sql");

    private final Path snapshots;
    private final Function<? super Engine, ? extends D> open;
    private final Consumer<? super D> validate;

    private SchemaVerifier(Path snapshots, Function<? super Engine, ? extends D> open, Consumer<? super D> validate) {
        this.snapshots = snapshots;
        this.open = open;
        this.validate = validate;
    }

    /**
     * Makes a verifier.
     *
     * @param snapshots the folder of the snapshots: {@code src/main/sql/migrations/snapshots}
     * @param open opens, and so migrates: {@code AppDatabase::open}
     * @param validate compares: {@code AppDatabase::validateSchema}
     * @param <D> the generated class that opens the database
     * @return a verifier
     */
    public static <D extends AutoCloseable> SchemaVerifier<D> of(
            Path snapshots, Function<? super Engine, ? extends D> open, Consumer<? super D> validate) {
        return new SchemaVerifier<>(snapshots, open, validate);
    }

    /**
     * The versions that have a snapshot.
     *
     * @return their numbers, lowest first; none when there is no such folder
     */
    public SortedSet<Integer> versions() {
        SortedSet<Integer> versions = new TreeSet<>();
        if (!Files.isDirectory(snapshots)) {
            return versions;
        }
        try (Stream<Path> files = Files.list(snapshots)) {
            files.forEach(file -> {
                Matcher name = SNAPSHOT.matcher(file.getFileName().toString());
                if (name.matches()) {
                    versions.add(Integer.valueOf(name.group(1)));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    /**
     * Makes a database of an old version with a few rows in each table, migrates it, and compares it with the schema.
     *
     * @param version a version that has a snapshot
     * @param engine an empty database
     * @return how many rows there were and are
     * @throws SchemaMismatchException when what comes out is not the schema
     * @throws MigrationFailedException when a step fails
     * @throws SqlAccessException when a table does not take the rows that were made up; then say yourself which it has
     */
    public VerifiedMigration verify(int version, Engine engine) {
        Catalog catalog = declared(version).catalog();
        return verify(version, engine, session -> SampleRows.insert(catalog, session));
    }

    /**
     * Makes a database of an old version, fills it, migrates it, and compares it with the schema.
     *
     * @param version a version that has a snapshot
     * @param engine an empty database
     * @param fill inserts rows into the tables of the old version, for example by {@code customUpdate}
     * @return how many rows there were and are
     * @throws SchemaMismatchException when what comes out is not the schema
     * @throws MigrationFailedException when a step fails
     */
    public VerifiedMigration verify(int version, Engine engine, TransactionConsumer<SqlSession> fill) {
        SchemaText old = text(version, engine);
        Map<String, Long> before;
        try (Database database = Database.open(engine, old)) {
            database.inTransaction(fill);
            before = counts(database, old);
        }
        D migrated = open.apply(engine);
        try {
            validate.accept(migrated);
        } finally {
            close(migrated);
        }
        Engine unmigrated = engine instanceof Sqlite sqlite
                ? sqlite.enableMigrations(false)
                : ((Postgres) engine).enableMigrations(false);
        try (Database database = Database.open(unmigrated, old)) {
            return new VerifiedMigration(version, before, counts(database, old));
        }
    }

    private static void close(AutoCloseable database) {
        try {
            database.close();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("the database could not be closed", failure);
        }
    }

    private static Map<String, Long> counts(Database database, SchemaText schema) {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : schema.tables()) {
            String sql = "SELECT count(*) FROM " + CopiedTable.quoted(table);
            SqlText text =
                    SqlText.read("count", table, 1).sqlite(sql).postgres(sql).build();
            try {
                counts.put(
                        table,
                        database.query(text, sink -> {}, row -> row.getLong(1)).one());
            } catch (MissingTableException gone) {
                // The steps have dropped or renamed it.
            }
        }
        return counts;
    }

    private DeclaredSchema declared(int version) {
        Path file = snapshots.resolve(String.format(Locale.ROOT, "%04d.sql", version));
        DiagnosticSink sink = new DiagnosticSink();
        try {
            List<FileItem> items = SqlFileParser.parse(new SourceFile(file.toString(), Files.readString(file)), sink)
                    .items();
            DeclaredSchema schema = DeclaredSchema.of(items);
            schema.catalog(sink);
            refuseErrors(file, sink.hasErrors() ? sink.sorted() : List.of());
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException("version " + version + " has no snapshot; there are " + versions(), e);
        }
    }

    private static void refuseErrors(Path file, List<Diagnostic> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(file + ": " + problems.get(0).message() + ", line "
                    + problems.get(0).span().line());
        }
    }

    private SchemaText text(int version, Engine engine) {
        DeclaredSchema schema = declared(version);
        boolean postgres = engine instanceof Postgres;
        List<String> statements = statements(version, schema, postgres);
        return SchemaText.of(
                        postgres ? List.of() : statements,
                        postgres ? statements : List.of(),
                        schema.catalog().tables().stream()
                                .filter(table -> table.kind() == Table.Kind.TABLE)
                                .map(Table::name)
                                .toArray(String[]::new))
                .declaredAs(schema.text())
                .withPostgresHelpers()
                .atVersion(version);
    }

    private static List<String> statements(int version, DeclaredSchema schema, boolean postgres) {
        Translation translation =
                new SchemaTranslator().translate(schema.catalog(), postgres ? Dialect.POSTGRES : Dialect.SQLITE);
        if (translation instanceof Translation.Refused refused) {
            throw new IllegalArgumentException("version " + version + " cannot be on this engine: "
                    + refused.diagnostics().get(0).message());
        }
        return new ArrayList<>(((Translation.Rendered) translation)
                .statements().stream().map(RenderedSql::text).toList());
    }
}
