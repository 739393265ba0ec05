package dev.sluice.sql.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what the phases of a compilation find. The only mutable object that travels from phase to phase; used by one
 * thread at a time.
 */
public final class DiagnosticSink {
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private boolean errors;

    /** Makes an empty sink. */
    public DiagnosticSink() {}

    /**
     * Adds a diagnostic; the same one twice counts once.
     *
     * @param diagnostic what was found
     */
    public void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        errors |= diagnostic.severity() == Severity.ERROR;
    }

    /** Tells whether an error was added. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns all diagnostics, ordered by file, position and code. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.sort(Comparator.comparing((Diagnostic d) -> d.span().file().path())
                .thenComparing(d -> d.span().start())
                .thenComparing(Diagnostic::code));
        return List.copyOf(all);
    }
}
