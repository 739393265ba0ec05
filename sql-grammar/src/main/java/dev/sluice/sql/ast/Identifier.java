package dev.sluice.sql.ast;

import dev.sluice.sql.source.SourceSpan;
import java.util.Objects;

/**
 * A name as written.
 *
 * @param text the name without its quotes
 * @param quoted whether it stood in quotes, brackets or backquotes
 * @param span where it stands
 */
public record Identifier(String text, boolean quoted, SourceSpan span) implements Node {
    /** Checks. */
    public Identifier {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }

    /** Returns the form by which names are compared: ASCII letters in lower case, as SQLite does, quoted or not. */
    public String key() {
        return key(text);
    }

    /**
     * Tells whether two names mean the same.
     *
     * @param other the other name
     */
    public boolean matches(Identifier other) {
        return key().equals(other.key());
    }

    /**
     * Returns the form by which a name is compared.
     *
     * @param name the name without quotes
     */
    public static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return lower(name);
            }
        }
        return name;
    }

    /**
     * Tells whether two names mean the same.
     *
     * @param one a name without quotes
     * @param other another one
     */
    public static boolean same(String one, String other) {
        return one.length() == other.length() && key(one).equals(key(other));
    }

    private static String lower(String name) {
        StringBuilder out = new StringBuilder(name);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                out.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return text;
    }
}
