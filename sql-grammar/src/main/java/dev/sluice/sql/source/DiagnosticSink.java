package dev.sluice.sql.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what the phases of a compilation find. The only mutable object that travels from phase to phase; used by one
 * thread at a time.
 */
public final class DiagnosticSink {
    private final Map<Place, Diagnostic> diagnostics = new LinkedHashMap<>();
    private boolean errors;

    /** Makes an empty sink. */
    public DiagnosticSink() {}

    /**
     * Adds a diagnostic. The first of a kind at a place stays, so that two phases that see one cause report it once.
     *
     * @param diagnostic what was found
     */
    public void add(Diagnostic diagnostic) {
        diagnostics.putIfAbsent(new Place(diagnostic.code(), diagnostic.span()), diagnostic);
        errors |= diagnostic.severity() == Severity.ERROR;
    }

    /** Tells whether an error was added. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns all diagnostics, ordered by file, position and code. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>(diagnostics.values());
        all.sort(Comparator.comparing((Diagnostic d) -> d.span().file().path())
                .thenComparing(d -> d.span().start())
                .thenComparing(Diagnostic::code));
        return List.copyOf(all);
    }

    private record Place(DiagnosticCode code, SourceSpan span) {}
}
