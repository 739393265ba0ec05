package dev.sluice.generator;

import dev.sluice.generator.check.GeneratorLimits;
import dev.sluice.generator.lookup.EnumLookup;
import dev.sluice.generator.lookup.JavaEnvironment;
import dev.sluice.generator.lookup.JavaImports;
import dev.sluice.generator.lookup.JavaLookup;
import dev.sluice.generator.migrate.CompiledMigrations;
import dev.sluice.generator.migrate.CompiledStep;
import dev.sluice.generator.migrate.FirstRows;
import dev.sluice.generator.migrate.MigrationCompiler;
import dev.sluice.generator.migrate.MigrationFiles;
import dev.sluice.generator.migrate.PostgresLocks;
import dev.sluice.generator.migrate.SchemaExport;
import dev.sluice.generator.migrate.StepWriter;
import dev.sluice.runtime.translate.PostgresHelpers;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.NamedQuery;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SharedImports;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is written by hand: snapshots of released versions and steps to the schema as it is now, into the folder
 * {@code migrations}; and files for other tools.
 */
public final class SchemaTasks {
    private final CompileRequest.Database database;
    private final SourceScanner scanner;
    private final DiagnosticSink sink = new DiagnosticSink();
    private final DeclaredSchema declared;
    private final FirstRows rows;
    private final MigrationFiles files;
    private final List<Path> written = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private SchemaTasks(CompileRequest.Database database, Path baseFolder, JavaEnvironment java) throws IOException {
        this.database = database;
        this.scanner = new SourceScanner(baseFolder, sink);
        Map<String, SourceFile> steps = new TreeMap<>();
        for (SourceScanner.RawFile raw : scanner.readMigrations(database)) {
            scanner.text(raw).ifPresent(file -> steps.put(raw.path(), file));
        }
        this.files = MigrationFiles.of(steps, sink);
        List<FileItem> items = items(java);
        items.stream()
                .filter(item ->
                        item instanceof FileItem.EngineText || (item instanceof NamedQuery query && query.atCreate()))
                .forEach(item -> GeneratorLimits.check(item, sink));
        this.rows = FirstRows.of(items);
        try (JavaLookup lookup = new JavaLookup(java)) {
            EnumConstants enums = new EnumLookup(lookup, new JavaImports(items, sink), sink).find(items);
            this.declared = DeclaredSchema.of(items, enums);
        }
        declared.catalog(sink);
        if (!sink.hasErrors()) {
            requireTranslation();
        }
    }

    /** What no engine could be given is said where it is declared, before anything is made of it. */
    private void requireTranslation() {
        for (Dialect dialect : database.dialects()) {
            if (new SchemaTranslator().translate(declared.catalog(), dialect) instanceof Translation.Refused refused) {
                refused.diagnostics().forEach(sink::add);
            }
        }
    }

    /** What the source files and those that they import declare; what the steps give where these declare no table. */
    private List<FileItem> items(JavaEnvironment java) throws IOException {
        List<FileItem> items = new ArrayList<>();
        try (Imports imports = new Imports(java, sink)) {
            List<SourceFile> sources = new ArrayList<>();
            for (SourceScanner.RawFile raw : scanner.read(database)) {
                scanner.text(raw).ifPresent(sources::add);
            }
            Map<String, String> shared =
                    SharedImports.of(sources.stream().map(SourceFile::text).toList());
            sources.forEach(
                    file -> items.addAll(SqlFileParser.parse(file, shared, sink).items()));
            for (FileItem item : List.copyOf(items)) {
                if (item instanceof FileItem.ImportFile file) {
                    items.addAll(imports.of(file));
                }
            }
        }
        if (!files.steps().isEmpty() && !DeclaredSchema.declaresTable(items)) {
            MigrationCompiler steps = new MigrationCompiler(files, database.dialects(), new DiagnosticSink());
            items.addAll(0, steps.outcomeItems());
        }
        return items;
    }

    /**
     * What was found and done.
     *
     * @param diagnostics what is wrong; with an error nothing was written
     * @param written the files
     * @param warnings what the steps do to rows that may not be meant, and what the files lack, a line each
     * @param notes what the steps do to others that use a PostgreSQL server, a line each
     */
    public record Outcome(List<Diagnostic> diagnostics, List<Path> written, List<String> warnings, List<String> notes) {
        /** Copies. */
        public Outcome {
            diagnostics = List.copyOf(diagnostics);
            written = List.copyOf(written);
            warnings = List.copyOf(warnings);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Writes the snapshot of the version that the schema has now. It is written when that version is released; afterwards its
     * steps are not edited any more.
     *
     * @param database the source files
     * @param baseFolder the folder that paths are shown relative to
     * @param java where the enums are that columns are declared with
     * @return nothing written when there is a snapshot of this version already
     * @throws IOException if the file cannot be written
     */
    public static Outcome snapshot(CompileRequest.Database database, Path baseFolder, JavaEnvironment java)
            throws IOException {
        SchemaTasks tasks = new SchemaTasks(database, baseFolder, java);
        return tasks.outcome(() -> tasks.writeSnapshot());
    }

    /**
     * Writes the steps from the last snapshot, and the steps behind it, to the schema that is declared.
     *
     * @param database the source files
     * @param baseFolder the folder that paths are shown relative to
     * @param java where the enums are that columns are declared with
     * @param name what the step is called: letters, digits and underscores
     * @return nothing written when there is nothing to do
     * @throws IOException if a file cannot be written
     */
    public static Outcome diff(CompileRequest.Database database, Path baseFolder, JavaEnvironment java, String name)
            throws IOException {
        if (!name.matches("\\w+")) {
            throw new IllegalArgumentException(
                    "a step is called by letters, digits and underscores, not \"" + name + "\"");
        }
        SchemaTasks tasks = new SchemaTasks(database, baseFolder, java);
        return tasks.outcome(() -> tasks.writeSteps(name));
    }

    /**
     * Returns the class that opens a database.
     *
     * @param database the source files
     * @param baseFolder the folder that paths are shown relative to
     * @return its qualified name; empty when the files do not say
     */
    public static Optional<String> databaseClass(CompileRequest.Database database, Path baseFolder) {
        DiagnosticSink sink = new DiagnosticSink();
        SourceScanner scanner = new SourceScanner(baseFolder, sink);
        List<SqlSource> sources = scanner.read(database).stream()
                .flatMap(file -> scanner.decode(file, database.basePackage()).stream())
                .toList();
        return sources.isEmpty()
                ? Optional.empty()
                : DatabaseClass.of(database.className(), sources, sink)
                        .map(name -> name.packageName() + "." + name.simpleName());
    }

    /**
     * Writes the schema and its steps as files that another tool runs on PostgreSQL.
     *
     * @param database the source files
     * @param baseFolder the folder that paths are shown relative to
     * @param java where the enums are that columns are declared with
     * @param output takes the files
     * @return what is wrong, or the files
     * @throws IOException if a file cannot be written
     */
    public static Outcome export(CompileRequest.Database database, Path baseFolder, JavaEnvironment java, Path output)
            throws IOException {
        SchemaTasks tasks = new SchemaTasks(database, baseFolder, java);
        return tasks.outcome(() -> tasks.writeExport(output));
    }

    /**
     * What became of a comparison with an earlier release.
     *
     * @param outcome what is wrong with the sources of now
     * @param sources how many source files the release has
     * @param broken its queries that would break
     */
    public record Compared(Outcome outcome, int sources, List<Compatibility.Broken> broken) {
        /** Copies. */
        public Compared {
            broken = List.copyOf(broken);
        }
    }

    /**
     * Finds the queries of an earlier release that would break on the schema as it is now.
     *
     * @param database the source files of now
     * @param baseFolder the folder that paths are shown relative to
     * @param java where the enums are that columns are declared with
     * @param release the jar of the release, or a folder of its source files
     * @return the queries
     * @throws IOException if the release cannot be read
     */
    public static Compared compare(
            CompileRequest.Database database, Path baseFolder, JavaEnvironment java, Path release) throws IOException {
        SchemaTasks tasks = new SchemaTasks(database, baseFolder, java);
        List<SourceFile> files = ReleaseFiles.read(release);
        Outcome outcome = tasks.outcome(() -> {});
        return new Compared(
                outcome,
                files.size(),
                tasks.sink.hasErrors()
                        ? List.of()
                        : Compatibility.check(files, tasks.declared.catalog(), database.dialects()));
    }

    private void writeExport(Path output) throws IOException {
        Set<Dialect> postgres = Set.of(Dialect.POSTGRES);
        MigrationCompiler compiler = new MigrationCompiler(files, postgres, sink);
        CompiledMigrations compiled = compiler.compile(declared);
        MigrationCompiler.First first = compiler.first(declared, rows);
        for (CompiledStep step : compiled.steps()) {
            if (step.call() != null) {
                sink.add(Diagnostic.of(
                                DiagnosticCode.BAD_MIGRATION,
                                step.call().span(),
                                "this step runs Java, which no other tool can")
                        .withHelp("write it in SQL, or let the program migrate"));
            }
        }
        List<String> old = created(first.schema(), first.rows());
        List<String> now = created(declared, rows);
        if (sink.hasErrors()) {
            return;
        }
        if (first.rows().isEmpty() && !rows.isEmpty()) {
            warnings.add("the statements of @create are in psql/schema.sql alone: the snapshot of version "
                    + first.version() + " has none, and the steps add what they say");
        }
        SchemaExport export = SchemaExport.of(PostgresHelpers.script(), first.version(), old, compiled.steps());
        Map<String, String> texts = new TreeMap<>();
        for (SchemaExport.Tool tool : SchemaExport.Tool.values()) {
            texts.putAll(export.files(tool));
        }
        texts.put("psql/schema.sql", export.whole(now));
        for (Map.Entry<String, String> text : texts.entrySet()) {
            write(output.resolve(text.getKey()), text.getValue());
        }
    }

    private List<String> created(DeclaredSchema schema, FirstRows firstRows) {
        Translation translation = new SchemaTranslator().translate(schema.catalog(), Dialect.POSTGRES);
        if (translation instanceof Translation.Refused refused) {
            refused.diagnostics().forEach(sink::add);
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        ((Translation.Rendered) translation)
                .statements().stream().map(RenderedSql::text).forEach(texts::add);
        texts.addAll(firstRows.texts(schema.catalog(), Dialect.POSTGRES, sink));
        return texts;
    }

    private interface Task {
        void run() throws IOException;
    }

    private Outcome outcome(Task task) throws IOException {
        if (!sink.hasErrors()) {
            task.run();
        }
        return new Outcome(sink.sorted(), written, warnings, notes);
    }

    private void writeSnapshot() throws IOException {
        new MigrationCompiler(files, database.dialects(), sink).compile(declared);
        int version = Math.max(1, files.version());
        if (!sink.hasErrors() && !files.snapshots().containsKey(version)) {
            write("snapshots/" + numbered(version) + ".sql", files.snapshotText(version, declared, rows));
        }
    }

    private void writeSteps(String name) throws IOException {
        if (files.isEmpty()) {
            writeSnapshot();
            return;
        }
        DeclaredSchema from = new MigrationCompiler(files, database.dialects(), sink)
                .outcome()
                .knowing(declared.enums());
        if (sink.hasErrors()) {
            return;
        }
        int version = files.version();
        Map<String, SourceFile> steps = new TreeMap<>(files.texts());
        for (StepWriter.Written step : StepWriter.steps(from, declared, database.dialects(), files.stepsText())) {
            version++;
            String path = numbered(version) + "_" + name + ".sql";
            write(path, step.text());
            for (String remark : step.remarks()) {
                warnings.add(path + ": " + remark);
            }
            steps.put("migrations/" + path, new SourceFile("migrations/" + path, step.text()));
        }
        note(steps);
    }

    private void note(Map<String, SourceFile> steps) {
        if (!database.dialects().contains(Dialect.POSTGRES)) {
            return;
        }
        CompiledMigrations compiled =
                new MigrationCompiler(MigrationFiles.of(steps, sink), Set.of(Dialect.POSTGRES), sink).compile(declared);
        for (CompiledStep step : compiled.steps()) {
            if (step.version() > files.version()) {
                PostgresLocks.of(step.postgres()).forEach(line -> notes.add("step " + step.version() + ": " + line));
            }
        }
    }

    private void write(String name, String text) throws IOException {
        write(database.sourceRoot().resolve("migrations").resolve(name), text);
    }

    private void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        written.add(file);
    }

    private static String numbered(int version) {
        return String.format(Locale.ROOT, "%04d", version);
    }
}
