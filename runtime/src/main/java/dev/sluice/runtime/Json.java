package dev.sluice.runtime;

import java.util.Objects;

/**
 * A JSON value as text. Equality is that of the text: two spellings of the same value are not equal.
 *
 * @param text JSON, checked by the engine when it is stored
 */
public record Json(String text) {
    /**
     * Wraps a text.
     *
     * @param text JSON
     */
    public Json {
        Objects.requireNonNull(text, "text");
    }

    /**
     * Wraps a text.
     *
     * @param text JSON
     * @return the value
     */
    public static Json of(String text) {
        return new Json(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
