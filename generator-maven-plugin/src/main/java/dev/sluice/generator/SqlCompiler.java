package dev.sluice.generator;

import dev.sluice.generator.lookup.JavaLookup;
import dev.sluice.generator.migrate.MigrationFiles;
import dev.sluice.sql.parser.DeepStack;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.Severity;
import dev.sluice.sql.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The compiler: reads the source files of all databases of a request, and makes the output folder hold their Java. */
public final class SqlCompiler {
    private final CompileRequest request;
    private final DiagnosticSink sink = new DiagnosticSink();
    private final LintFilter lints;

    private SqlCompiler(CompileRequest request) {
        this.request = request;
        this.lints = new LintFilter(request.lints());
    }

    /**
     * Compiles.
     *
     * @param request what to compile
     * @return what was found and done; mistakes in the sources are part of it
     * @throws IOException if the output cannot be written
     */
    public static CompileReport compile(CompileRequest request) throws IOException {
        return new SqlCompiler(request).run();
    }

    private CompileReport run() throws IOException {
        OutputFolder output = new OutputFolder(request.output());
        List<Input> inputs = read();
        int sources = inputs.stream().mapToInt(input -> input.files().size()).sum();
        String digest = digest(inputs);
        if (!sink.hasErrors() && output.isUpToDate(digest)) {
            return report(
                    sources == 0 ? CompileReport.Outcome.NOTHING_TO_DO : CompileReport.Outcome.UP_TO_DATE, sources);
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (Input input : inputs) {
            merge(files, compile(input), input);
        }
        List<Diagnostic> shown = shown();
        if (shown.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            return new CompileReport(CompileReport.Outcome.FAILED, shown, sources, 0, 0);
        }
        OutputFolder.Changes changes = output.write(files, digest);
        CompileReport.Outcome outcome =
                sources == 0 ? CompileReport.Outcome.NOTHING_TO_DO : CompileReport.Outcome.GENERATED;
        return new CompileReport(outcome, shown, sources, changes.written(), changes.deleted());
    }

    /** The files of one database. */
    private record Input(
            CompileRequest.Database database,
            List<SourceScanner.RawFile> files,
            List<SourceScanner.RawFile> migrations) {
        Input {
            files = List.copyOf(files);
            migrations = List.copyOf(migrations);
        }
    }

    private List<Input> read() {
        SourceScanner scanner = new SourceScanner(request.baseFolder(), sink);
        return request.databases().stream()
                .map(database -> new Input(database, scanner.read(database), scanner.readMigrations(database)))
                .toList();
    }

    /** The digest of everything that decides about the output. */
    private String digest(List<Input> inputs) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        parts.add(request.configuration().getBytes(StandardCharsets.UTF_8));
        for (Input input : inputs) {
            parts.add("database".getBytes(StandardCharsets.UTF_8));
            for (List<SourceScanner.RawFile> files : List.of(input.files(), input.migrations())) {
                for (SourceScanner.RawFile file : files) {
                    parts.add(file.path().getBytes(StandardCharsets.UTF_8));
                    parts.add(file.content());
                }
            }
        }
        boolean namesJava = inputs.stream()
                .flatMap(input -> Stream.concat(input.files().stream(), input.migrations().stream()))
                .anyMatch(file -> JavaFingerprint.isAskedBy(file.content()));
        if (namesJava) {
            parts.addAll(JavaFingerprint.of(request.java()));
        }
        return OutputFolder.digest(parts.toArray(byte[][]::new));
    }

    private SortedMap<String, String> compile(Input input) throws IOException {
        SourceScanner scanner = new SourceScanner(request.baseFolder(), sink);
        List<SqlSource> sources = new ArrayList<>();
        for (SourceScanner.RawFile file : input.files()) {
            scanner.decode(file, input.database().basePackage()).ifPresent(sources::add);
        }
        if (sources.isEmpty()) {
            return new TreeMap<>();
        }
        Map<String, SourceFile> migrations = new TreeMap<>();
        for (SourceScanner.RawFile file : input.migrations()) {
            scanner.text(file).ifPresent(text -> migrations.put(file.path(), text));
        }
        try (JavaLookup lookup = new JavaLookup(request.java());
                Imports imports = new Imports(request.java(), sink)) {
            return DeepStack.call(() -> new DatabaseCompiler(input.database(), lookup, imports, sink, lints)
                    .compile(sources, MigrationFiles.of(migrations, sink)));
        }
    }

    /** Two databases may not claim one Java file. */
    private void merge(SortedMap<String, String> files, SortedMap<String, String> more, Input input) {
        for (String path : more.keySet()) {
            if (files.containsKey(path)) {
                SourceFile root = new SourceFile(input.database().sourceRoot().getFileName() + "/", "");
                sink.add(Diagnostic.of(
                                DiagnosticCode.DUPLICATE_JAVA_TYPE,
                                root.span(0, 0),
                                "two databases would both generate \"" + path + "\"")
                        .withHelp("give one of them another basePackage or databaseClass"));
            }
        }
        files.putAll(more);
    }

    private CompileReport report(CompileReport.Outcome outcome, int sources) {
        return new CompileReport(outcome, shown(), sources, 0, 0);
    }

    private List<Diagnostic> shown() {
        return sink.sorted().stream()
                .map(lints::apply)
                .flatMap(Optional::stream)
                .toList();
    }
}
