package dev.sluice.generator.cli;

import dev.sluice.generator.LintFilter;
import dev.sluice.generator.cli.AnalyzeAnswer.Problem;
import dev.sluice.generator.cli.AnalyzeAnswer.Related;
import dev.sluice.sql.ast.SqlFile;
import dev.sluice.sql.source.Diagnostic;
import dev.sluice.sql.source.DiagnosticSink;
import dev.sluice.sql.source.SourceFile;
import dev.sluice.sql.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which problems of a request are told, where each of them is, and in which order. */
final class RequestProblems {
    private static final Comparator<Problem> ORDER = Comparator.comparing(
                    Problem::statement, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::schema, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Problem::line)
            .thenComparing(Problem::column);

    private final LintFilter lints = new LintFilter(Map.of());
    private final IdentityHashMap<SourceFile, Integer> schemaFiles = new IdentityHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A statement of the schema is a text of its own. */
    void place(SourceFile file, int index) {
        schemaFiles.put(file, index);
    }

    /** What a source says about its lints holds from now on. */
    void filterBy(SqlFile file) {
        lints.add(file);
    }

    /** Tells what was found, of the answer with that index or of the request as a whole. */
    void report(DiagnosticSink sink, @Nullable Integer statement) {
        for (Diagnostic found : sink.sorted()) {
            Optional<Diagnostic> shown = lints.apply(found);
            shown.ifPresent(diagnostic -> problems.add(problem(diagnostic, statement)));
        }
    }

    List<Problem> sorted() {
        return problems.stream().sorted(ORDER).toList();
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity().equals("error"));
    }

    private Problem problem(Diagnostic diagnostic, @Nullable Integer statement) {
        SourceSpan span = diagnostic.span();
        return new Problem(
                diagnostic.code().id(),
                diagnostic.severity().label(),
                diagnostic.message(),
                span.line(),
                span.column(),
                span.endLine(),
                span.endColumn(),
                diagnostic.help() == null ? diagnostic.label() : diagnostic.help(),
                statement,
                schemaFiles.get(span.file()),
                diagnostic.label(),
                diagnostic.related().stream()
                        .map(related -> related(related, span.file()))
                        .toList());
    }

    private static Related related(Diagnostic.Related related, SourceFile file) {
        SourceSpan span = related.span();
        return new Related(
                related.label(), span.line(), span.column(), span.endLine(), span.endColumn(), span.file() == file);
    }
}
