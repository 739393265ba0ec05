package dev.sluice.generator;

import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.Severity;
import java.util.List;

/**
 * What a compilation found and did.
 *
 * @param outcome how it ended
 * @param diagnostics what was found, ordered by file and position; none when the output was up to date
 * @param sources how many source files were read
 * @param written how many files were written because they are new or changed
 * @param deleted how many stale files were deleted
 */
public record CompileReport(Outcome outcome, List<Diagnostic> diagnostics, int sources, int written, int deleted) {
    /** Copies. */
    public CompileReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** How a compilation ended. */
    public enum Outcome {
        /** There are no source files. */
        NOTHING_TO_DO,
        /** Neither sources nor configuration changed since the last time. */
        UP_TO_DATE,
        /** The output is what the sources say. */
        GENERATED,
        /** There are errors; the output was left as it was. */
        FAILED
    }

    /** Returns how many diagnostics are errors. */
    public long errors() {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .count();
    }
}
