package dev.sluice.sql.parser;

import dev.sluice.sql.source.Diagnostic;
import java.io.Serial;

/** Ends the reading of an item: no tree can be made of it. Never leaves this package. */
final class SyntaxProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    SyntaxProblem(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    /** Returns what is wrong. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
