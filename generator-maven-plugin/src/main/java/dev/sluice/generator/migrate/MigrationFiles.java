package dev.sluice.generator.migrate;

import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticCode;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The files of the folder {@code migrations} by their numbers.
 *
 * @param steps the steps, ordered by version
 * @param snapshots the schemas of old versions, by version
 */
public record MigrationFiles(List<StepFile> steps, SortedMap<Integer, SourceFile> snapshots) {
    private static final Pattern STEP = Pattern.compile("migrations/(\\d{1,9})_(\\w+)\\.sql");
    private static final Pattern SNAPSHOT = Pattern.compile("migrations/snapshots/(\\d{1,9})\\.sql");

    /** Copies. */
    public MigrationFiles {
        steps = List.copyOf(steps);
        snapshots = new TreeMap<>(snapshots);
    }

    /**
     * A file that leads to a version.
     *
     * @param version the version
     * @param name its name without number and ending
     * @param file its text
     */
    public record StepFile(int version, String name, SourceFile file) {
        /** Returns the name that its file has by the rules: {@code 0002_add_priority.sql}. */
        public String fileName() {
            return MigrationCompiler.numbered(version) + "_" + name + ".sql";
        }
    }

    /**
     * Sorts files by what their names say.
     *
     * @param files the files by their path below the source root, with {@code /} between its parts
     * @param sink takes names that say nothing, and numbers that are missing or given twice
     */
    public static MigrationFiles of(Map<String, SourceFile> files, DiagnosticSink sink) {
        List<StepFile> steps = new ArrayList<>();
        SortedMap<Integer, SourceFile> snapshots = new TreeMap<>();
        new TreeMap<>(files).forEach((path, file) -> {
            Matcher step = STEP.matcher(path);
            Matcher snapshot = SNAPSHOT.matcher(path);
            if (step.matches() && Integer.parseInt(step.group(1)) > 0) {
                steps.add(new StepFile(Integer.parseInt(step.group(1)), step.group(2), file));
            } else if (snapshot.matches() && Integer.parseInt(snapshot.group(1)) > 0) {
                snapshots.put(Integer.parseInt(snapshot.group(1)), file);
            } else {
                sink.add(
                        named(file, "the name of this file has no version")
                                .withHelp(
                                        "name steps as 0002_add_priority.sql; schemas of old versions are written by sluice:snapshot"));
            }
        });
        steps.sort(Comparator.comparingInt(StepFile::version));
        for (int i = 1; i < steps.size(); i++) {
            int before = steps.get(i - 1).version();
            int own = steps.get(i).version();
            if (own == before) {
                sink.add(named(steps.get(i).file(), "two files lead to version " + own)
                        .withRelated(steps.get(i - 1).file().span(0, 0), "the other one")
                        .withHelp("give the later one the next number"));
            } else if (own > before + 1) {
                sink.add(named(steps.get(i).file(), "no file leads to version " + (before + 1))
                        .withHelp("number the files without gaps"));
            }
        }
        return new MigrationFiles(steps, snapshots);
    }

    private static Diagnostic named(SourceFile file, String message) {
        return Diagnostic.of(DiagnosticCode.BAD_MIGRATION_NAME, file.span(0, 0), message);
    }

    /** Tells whether there is neither a step nor a snapshot: then the schema has no version. */
    public boolean isEmpty() {
        return steps.isEmpty() && snapshots.isEmpty();
    }

    /** Returns the version of the schema: the highest number; 0 without files. */
    public int version() {
        int last = steps.isEmpty() ? 0 : steps.get(steps.size() - 1).version();
        return snapshots.isEmpty() ? last : Math.max(last, snapshots.lastKey());
    }

    /** Returns what the steps say, one behind the other. */
    public String stepsText() {
        return steps.stream().map(step -> step.file().text()).collect(Collectors.joining("\n"));
    }

    /** Returns all files by their path below the source root. */
    public Map<String, SourceFile> texts() {
        Map<String, SourceFile> texts = new TreeMap<>();
        for (StepFile step : steps) {
            texts.put("migrations/" + step.fileName(), step.file());
        }
        snapshots.forEach((version, file) ->
                texts.put("migrations/snapshots/" + MigrationCompiler.numbered(version) + ".sql", file));
        return texts;
    }

    /**
     * Writes the snapshot of a version.
     *
     * @param version the version
     * @param schema its schema
     * @param rows what a new database of it runs
     * @return the text, with the checksums of the steps that led to it
     */
    public String snapshotText(int version, DeclaredSchema schema, FirstRows rows) {
        return Snapshot.text(version, schema, rows, steps);
    }
}
