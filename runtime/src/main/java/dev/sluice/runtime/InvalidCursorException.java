package dev.sluice.runtime;

/** A text that is no cursor of the query that it was given to: of another one, of another version of it, or changed. */
public final class InvalidCursorException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    InvalidCursorException(String message) {
        super(message);
    }
}
