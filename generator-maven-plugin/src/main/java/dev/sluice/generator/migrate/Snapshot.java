package dev.sluice.generator.migrate;

import dev.sluice.sql.ast.FileItem;
import dev.sluice.sql.evolution.DeclaredSchema;
import dev.sluice.sql.parser.SqlFileParser;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The schema of a released version, kept as readable SQL, with the checksums of the steps that led to it and what a new
 * database of it ran.
 *
 * @param file where it stands
 * @param schema what it declares
 * @param rows what a new database ran behind it
 * @param checksums of the steps, by version
 */
record Snapshot(SourceFile file, DeclaredSchema schema, FirstRows rows, Map<Integer, String> checksums) {
    private static final Pattern STEP = Pattern.compile("-- step (\\d+) (\\w+) ([0-9a-f]+)");

    Snapshot {
        checksums = Map.copyOf(checksums);
    }

    static Snapshot of(SourceFile file, DiagnosticSink sink) {
        List<FileItem> items = SqlFileParser.parse(file, sink).items();
        DeclaredSchema schema = DeclaredSchema.of(items);
        schema.catalog(sink);
        Map<Integer, String> checksums = new HashMap<>();
        file.text().lines().forEach(line -> {
            Matcher step = STEP.matcher(line.strip());
            if (step.matches()) {
                checksums.put(Integer.parseInt(step.group(1)), step.group(3));
            }
        });
        return new Snapshot(file, schema, FirstRows.of(items), checksums);
    }

    /** Writes a snapshot. */
    static String text(int version, DeclaredSchema schema, FirstRows rows, List<MigrationFiles.StepFile> steps) {
        StringBuilder out = new StringBuilder("-- The schema of version ")
                .append(version)
                .append(", written by sluice:snapshot; not to be edited.\n");
        for (MigrationFiles.StepFile step : steps) {
            if (step.version() <= version) {
                out.append("-- step ")
                        .append(step.version())
                        .append(' ')
                        .append(step.name())
                        .append(' ')
                        .append(Checksum.of(step.file()))
                        .append('\n');
            }
        }
        return out.append('\n')
                        .append(schema.text())
                        .append(rows.text())
                        .toString()
                        .stripTrailing() + "\n";
    }
}
