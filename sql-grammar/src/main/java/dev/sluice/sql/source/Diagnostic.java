package dev.sluice.sql.source;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or doubtful, at one place.
 *
 * @param code what kind of problem this is
 * @param severity how much it matters
 * @param span the smallest place that shows it
 * @param message what is wrong, in lower case, without a full stop, names in double quotes
 * @param label a note printed beside the caret, or null
 * @param related further places that belong to it
 * @param help what to write instead, or null
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        SourceSpan span,
        String message,
        @Nullable String label,
        List<Related> related,
        @Nullable String help) {
    /** Checks and copies. */
    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(message, "message");
        related = List.copyOf(related);
    }

    /**
     * A further place that belongs to a diagnostic.
     *
     * @param span the place
     * @param label what is there
     */
    public record Related(SourceSpan span, String label) {
        /** Checks. */
        public Related {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * Makes a diagnostic with the severity of its code and nothing else.
     *
     * @param code what kind of problem this is
     * @param span the smallest place that shows it
     * @param message what is wrong
     */
    public static Diagnostic of(DiagnosticCode code, SourceSpan span, String message) {
        return new Diagnostic(code, code.severity(), span, message, null, List.of(), null);
    }

    /**
     * Returns this diagnostic with a note beside the caret.
     *
     * @param text the note
     */
    public Diagnostic withLabel(String text) {
        return new Diagnostic(code, severity, span, message, text, related, help);
    }

    /**
     * Returns this diagnostic with a suggestion.
     *
     * @param text what to write instead
     */
    public Diagnostic withHelp(String text) {
        return new Diagnostic(code, severity, span, message, label, related, text);
    }

    /**
     * Returns this diagnostic with one more place.
     *
     * @param place the place
     * @param text what is there
     */
    public Diagnostic withRelated(SourceSpan place, String text) {
        List<Related> all = new java.util.ArrayList<>(related);
        all.add(new Related(place, text));
        return new Diagnostic(code, severity, span, message, label, all, help);
    }

    /**
     * Returns this diagnostic with another severity.
     *
     * @param other the severity
     */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, span, message, label, related, help);
    }
}
