package dev.sluice.runtime.translate;

import dev.sluice.sql.source.Diagnostic;

/** Ends the lowering of one clause; the clause's owner notes the refusal and goes on with the next. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    RefusedException(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
