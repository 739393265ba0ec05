package dev.sluice.sql.source;

/** How much a diagnostic matters. */
public enum Severity {
    /** Stops the build. */
    ERROR,
    /** Is shown, and lets the build go on. */
    WARNING;

    /** Returns the word that is printed: {@code error} or {@code warning}. */
    public String label() {
        return this == ERROR ? "error" : "warning";
    }
}
