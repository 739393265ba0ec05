package dev.sluice.generator.migrate;

import dev.sluice.generator.migrate.MigrationFiles.StepFile;
import dev.sluice.runtime.migrate.SqliteRehearsal;
import dev.sluice.runtime.migrate.Step;
import dev.sluice.runtime.translate.RenderedSql;
import dev.sluice.runtime.translate.SchemaTranslator;
import dev.sluice.runtime.translate.Translation;
import dev.sluice.sql.ast.Dialect;
import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.ast.SchemaStatement;
import dev.sluice.sql.catalog.EnumConstants;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the steps of a schema, and checks them: that they lead from every snapshot to the schema that is declared, that
 * none was edited after it was released, and that SQLite takes them.
 */
public final class MigrationCompiler {
    private final MigrationFiles files;
    private final Set<Dialect> dialects;
    private final DiagnosticSink sink;
    private final SortedMap<Integer, Snapshot> snapshots = new TreeMap<>();

    /**
     * Begins.
     *
     * @param files the files of the folder
     * @param dialects the engines
     * @param sink takes what is wrong
     */
    public MigrationCompiler(MigrationFiles files, Set<Dialect> dialects, DiagnosticSink sink) {
        this.files = files;
        this.dialects = dialects;
        this.sink = sink;
        files.snapshots().forEach((version, file) -> snapshots.put(version, Snapshot.of(file, sink)));
    }

    /**
     * Returns the schema that the steps alone give, for a source root that declares no table.
     *
     * @return the schema behind the last step
     */
    public DeclaredSchema outcome() {
        Base base = base();
        if (base == null) {
            return DeclaredSchema.empty();
        }
        StepCompiler compiler = new StepCompiler(dialects, base.schema(), sink);
        files.steps().stream()
                .filter(step -> step.version() > base.version())
                .forEach(step -> compiler.compile(step, true));
        return compiler.schema(dialects.contains(Dialect.SQLITE) ? Dialect.SQLITE : Dialect.POSTGRES);
    }

    /** As {@link #outcome}, as what a source file would declare. */
    public List<FileItem> outcomeItems() {
        SourceFile outcome = new SourceFile("migrations", outcome().text());
        return SqlFileParser.parse(outcome, new DiagnosticSink()).items();
    }

    /**
     * Compiles and checks.
     *
     * @param declared the schema as the source files declare it, without errors
     * @return the steps; what is wrong was reported
     */
    public CompiledMigrations compile(DeclaredSchema declared) {
        Base found = base();
        if (files.isEmpty() || found == null || sink.hasErrors()) {
            return CompiledMigrations.NONE;
        }
        checkReleased();
        Base base = new Base(found.version(), found.schema().knowing(declared.enums()));
        StepCompiler compiler = new StepCompiler(dialects, base.schema(), sink);
        List<CompiledStep> steps = new ArrayList<>();
        for (StepFile step : files.steps()) {
            if (step.version() > base.version()) {
                steps.add(compiler.compile(step, isReleased(step)));
                checkSnapshot(step, declared.enums(), compiler);
            }
        }
        if (!sink.hasErrors() && leadsTo(declared, compiler)) {
            rehearse(base, steps, declared);
        }
        return new CompiledMigrations(
                files.version(),
                steps.stream().filter(step -> step.version() > 1).toList(),
                !compiler.helpers().isEmpty());
    }

    /**
     * The schema where the steps begin.
     *
     * @param version its version, 1 or more
     * @param schema the schema
     * @param rows what a new database of it ran, as far as its snapshot says
     */
    public record First(int version, DeclaredSchema schema, FirstRows rows) {}

    /**
     * Returns the oldest version that is known as a schema: that of the snapshot before the first step, or what the first step
     * creates.
     *
     * @param declared the schema as the source files declare it, for a folder without files
     * @param rows what a new database of it runs
     */
    public First first(DeclaredSchema declared, FirstRows rows) {
        Base base = files.isEmpty() ? null : base();
        if (base == null) {
            return new First(1, declared, rows);
        }
        if (base.version() > 0) {
            return new First(base.version(), base.schema().knowing(declared.enums()), rows(base.version()));
        }
        StepCompiler compiler = new StepCompiler(Set.of(Dialect.POSTGRES), base.schema(), new DiagnosticSink());
        compiler.compile(files.steps().get(0), true);
        return new First(1, compiler.schema(Dialect.POSTGRES).knowing(declared.enums()), rows(1));
    }

    private FirstRows rows(int version) {
        Snapshot snapshot = snapshots.get(version);
        return snapshot == null ? FirstRows.NONE : snapshot.rows();
    }

    private boolean isReleased(StepFile step) {
        return !snapshots.isEmpty() && snapshots.lastKey() >= step.version();
    }

    private record Base(int version, DeclaredSchema schema) {}

    /** The schema before the first step; without steps, the only one that is known. */
    private @Nullable Base base() {
        if (files.steps().isEmpty()) {
            Snapshot last = snapshots.isEmpty() ? null : snapshots.get(snapshots.lastKey());
            return last == null ? new Base(0, DeclaredSchema.empty()) : new Base(snapshots.lastKey(), last.schema());
        }
        StepFile first = files.steps().get(0);
        int version = first.version() - 1;
        if (version == 0) {
            return new Base(0, DeclaredSchema.empty());
        }
        Snapshot snapshot = snapshots.get(version);
        if (snapshot == null) {
            sink.add(Diagnostic.of(
                            DiagnosticCode.MISSING_SNAPSHOT,
                            first.file().span(0, 0),
                            "there is no snapshot of version " + version + ", where this step begins")
                    .withHelp("run mvn sluice:snapshot on the sources of that version: it writes migrations/snapshots/"
                            + numbered(version) + ".sql"));
            return null;
        }
        return new Base(version, snapshot.schema());
    }

    static String numbered(int version) {
        return String.format(Locale.ROOT, "%04d", version);
    }

    private void checkReleased() {
        for (StepFile step : files.steps()) {
            Optional<Map.Entry<Integer, Snapshot>> edited = snapshots.entrySet().stream()
                    .filter(snapshot -> snapshot.getKey() >= step.version())
                    .filter(snapshot -> isOther(snapshot.getValue().checksums().get(step.version()), step))
                    .findFirst();
            edited.ifPresent(snapshot -> sink.add(Diagnostic.of(
                            DiagnosticCode.RELEASED_STEP_EDITED,
                            step.file().span(0, 0),
                            "this step was released with version " + snapshot.getKey() + ", and was edited since")
                    .withLabel("databases that ran it will refuse the program")
                    .withHelp("put it back as it was, and write what is to change into the next step")));
        }
    }

    private static boolean isOther(@Nullable String checksum, StepFile step) {
        return checksum != null && !checksum.equals(Checksum.of(step.file()));
    }

    private void checkSnapshot(StepFile step, EnumConstants enums, StepCompiler compiler) {
        Snapshot snapshot = snapshots.get(step.version());
        if (snapshot != null && !sink.hasErrors()) {
            report(
                    snapshot.schema().knowing(enums),
                    compiler,
                    step.file().span(0, 0),
                    "this step does not lead to the snapshot of version " + step.version());
        }
    }

    private boolean leadsTo(DeclaredSchema declared, StepCompiler compiler) {
        int version = files.version();
        boolean released = snapshots.containsKey(version) || files.steps().isEmpty();
        SourceSpan place = files.steps().isEmpty() || released
                ? null
                : files.steps().get(files.steps().size() - 1).file().span(0, 0);
        return report(
                declared,
                compiler,
                place,
                released
                        ? "the schema is not that of version " + version
                                + ", which was released: add a step migrations/" + numbered(version + 1) + "_<name>.sql"
                        : "the steps do not lead to the schema that is declared");
    }

    /** Reports what is different after the steps so far; returns whether nothing is. */
    private boolean report(DeclaredSchema wanted, StepCompiler compiler, @Nullable SourceSpan place, String message) {
        Map<Dialect, DeclaredSchema> found = new EnumMap<>(Dialect.class);
        dialects.forEach(dialect -> found.put(dialect, compiler.schema(dialect)));
        SchemaComparison expected = SchemaComparison.of(wanted, dialects);
        List<String> differences = SchemaComparison.of(found).differences(expected);
        if (differences.isEmpty()) {
            return true;
        }
        StringBuilder missing = new StringBuilder();
        for (Dialect dialect : dialects) {
            String text = missing(compiler.schema(dialect), wanted, dialect);
            if (missing.indexOf(text) < 0) {
                missing.append(missing.isEmpty() ? "" : "\non " + dialect + ":").append(text);
            }
        }
        sink.add(Diagnostic.of(
                        DiagnosticCode.INCOMPLETE_MIGRATION,
                        place == null ? placeOf(differences.get(0), wanted) : place,
                        message)
                .withLabel("different: " + String.join(", ", differences))
                .withHelp("what is missing is:" + missing));
        return false;
    }

    private String missing(DeclaredSchema from, DeclaredSchema wanted, Dialect dialect) {
        StringBuilder out = new StringBuilder();
        SchemaDiff.of(from, wanted, Set.of(dialect), files.stepsText())
                .forEach(change -> out.append('\n').append(change.source()));
        return out.toString();
    }

    private SourceSpan placeOf(String object, DeclaredSchema wanted) {
        String name = object.substring(object.indexOf(' ') + 1);
        SchemaStatement declaration = wanted.relation(name);
        if (declaration == null) {
            declaration = wanted.index(name);
        }
        if (declaration == null) {
            declaration = wanted.trigger(name);
        }
        if (declaration != null) {
            SourceSpan span = declaration.span();
            return span.file().span(span.start(), span.start());
        }
        Snapshot last = snapshots.isEmpty() ? null : snapshots.get(snapshots.lastKey());
        return last == null
                ? files.steps().get(0).file().span(0, 0)
                : last.file().span(0, 0);
    }

    private void rehearse(Base base, List<CompiledStep> steps, DeclaredSchema declared) {
        if (!dialects.contains(Dialect.SQLITE) || steps.isEmpty()) {
            return;
        }
        SqliteRehearsal.Outcome outcome = SqliteRehearsal.run(
                created(base.schema()),
                steps.stream()
                        .map(step -> new Step(
                                step.version(), step.name(), step.checksum(), step.sqlite(), true, Step.NO_CALL))
                        .toList(),
                created(declared));
        if (outcome != null) {
            report(outcome);
        }
    }

    private void report(SqliteRehearsal.Outcome outcome) {
        if (outcome.message() != null) {
            files.steps().stream()
                    .filter(step -> outcome.failedVersion() == 0 || step.version() == outcome.failedVersion())
                    .limit(1)
                    .forEach(step -> reportFailing(step, "SQLite refuses this step: " + outcome.message()));
        } else if (!outcome.differences().isEmpty()) {
            reportFailing(
                    files.steps().get(files.steps().size() - 1),
                    "after the steps SQLite has another schema: " + String.join("; ", outcome.differences()));
        }
    }

    private void reportFailing(StepFile step, String message) {
        sink.add(Diagnostic.of(DiagnosticCode.FAILING_STEP, step.file().span(0, 0), message)
                .withHelp("see what stands behind -- only: sqlite"));
    }

    private static List<String> created(DeclaredSchema schema) {
        Translation translation = new SchemaTranslator().translate(schema.catalog(), Dialect.SQLITE);
        return translation instanceof Translation.Rendered rendered
                ? rendered.statements().stream().map(RenderedSql::text).toList()
                : List.of();
    }
}
