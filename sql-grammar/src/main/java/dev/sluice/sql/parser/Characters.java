package dev.sluice.sql.parser;

import java.util.Locale;

/** Shows characters to people. */
final class Characters {
    private Characters() {}

    /**
     * Returns a character as it can be printed: {@code "!"}, {@code U+0000}.
     *
     * @param text a text of one UTF-16 code unit
     */
    static String describe(String text) {
        char c = text.isEmpty() ? 0 : text.charAt(0);
        boolean printable = (c > ' ' && c < 0x7F) || Character.isLetterOrDigit(c);
        return printable ? '"' + String.valueOf(c) + '"' : String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
